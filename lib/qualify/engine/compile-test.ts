import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ttlOf } from '#lib/evidence/attributes.ts';
import type { Criterion } from '#lib/icp/format.ts';
import type { IcpTest, TestOf } from '#lib/icp/test-format.ts';
import { sayInPlaces } from '../explain/say-in.ts';
import { compileCount } from './compile-count.ts';
import { compileIn, compileNotIn } from './compile-in.ts';
import { compileAge, compileDate, compileRange } from './compile-range.ts';
import type { Judge } from './degree.ts';
import { judgeAll, judgeAny, judgeNone } from './join-judges.ts';
import { judgeExists } from './judge-exists.ts';
import { judgeFacts, MET, SILENT } from './judge-facts.ts';
import { judgeFunctions } from './judge-functions.ts';
import { judgeGrowth } from './judge-growth.ts';
import { judgeMatches } from './judge-matches.ts';
import { judgeMembers } from './judge-members.ts';
import { judgeTechnologies } from './judge-technologies.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { technologyGroups, uniteGroups } from './technology-groups.ts';

/** The closure that judges a criterion: no interpretation of the ICP is left to do at scoring time, and no eval. */
export function compileTest(test: IcpTest, criterion: Pick<Criterion, 'id' | 'ttlDays'>): Judge {
  switch (test.op) {
    case 'all':
      return judgeAll(test.tests.map((inner) => compileTest(inner, criterion)));
    case 'any':
      return judgeAny(test.tests.map((inner) => compileTest(inner, criterion)));
    case 'in':
      return compileIn(test, lifeOf(test, criterion));
    case 'notIn':
      return compileNotIn(test, lifeOf(test, criterion));
    case 'range':
      return compileRange(test, lifeOf(test, criterion));
    case 'age':
      return compileAge(test, lifeOf(test, criterion));
    case 'before':
    case 'after':
      return compileDate(test, lifeOf(test, criterion));
    case 'hasAny':
      return judgeAny(memberJudges(test, lifeOf(test, criterion)));
    case 'hasAll':
      return judgeAll(memberJudges(test, lifeOf(test, criterion)));
    case 'hasNone':
      return judgeNone(memberJudges(test, lifeOf(test, criterion)));
    case 'count':
      return compileCount(test, lifeOf(test, criterion));
    case 'matches':
      return judgeMatches(test, criterion.ttlDays ?? ttlOf('text'));
    case 'functions':
      return judgeFunctions(test, criterion.ttlDays ?? ttlOf('functions'));
    case 'growth':
      return judgeGrowth(test, lifeOf(test, criterion));
    case 'answer':
      return compileAnswer(test, criterion);
    case 'trigger':
      return judgeTrigger(test, criterion.ttlDays);
    case 'exists':
      return judgeExists(test.attribute, lifeOf(test, criterion));
  }
}

/** Days for which a fact of the test's attribute counts in full; null = it does not age. */
function lifeOf(
  test: Extract<IcpTest, { attribute: AttributeKey }>,
  { ttlDays }: Pick<Criterion, 'ttlDays'>,
): number | null {
  return ttlDays ?? ttlOf(test.attribute);
}

function compileAnswer(test: TestOf<'answer'>, { id, ttlDays }: Pick<Criterion, 'id' | 'ttlDays'>): Judge {
  const degrees = new Map(test.answers.map((answer) => [answer.id, { degree: answer.degree }]));
  return judgeFacts('answers', ttlDays ?? ttlOf('answers'), (answers) => {
    const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return (given === undefined ? undefined : degrees.get(given)) ?? SILENT;
  });
}

/** One judge for each value and category that is asked for; `hasAny` of tools looks for all of them in one pass. */
function memberJudges(test: TestOf<'hasAny' | 'hasAll' | 'hasNone'>, ttl: number | null): Judge[] {
  const { attribute } = test;
  if (attribute === 'technologies') {
    const groups = technologyGroups(test.values, test.categories);
    const asked = test.op === 'hasAll' ? groups : [uniteGroups(groups)];
    return asked.map((group) => judgeTechnologies(group, ttl));
  }
  const values = test.values ?? [];
  const sets = test.op === 'hasAll' ? values.map((value) => [value]) : [values];
  return sets.map((set) => {
    if (attribute === 'countries') {
      const say = sayInPlaces(set);
      return judgeMembers(attribute, (member) => say(member) === MET, ttl);
    }
    const wanted = new Set(set);
    return judgeMembers(attribute, (member) => wanted.has(member), ttl);
  });
}
