import type { Criterion } from '#lib/icp/format.ts';
import type { IcpTest, TestOf } from '#lib/icp/test-format.ts';
import { DEFAULT_TTL_DAYS, TTL_DAYS } from '#lib/icp/vocabulary.ts';
import { compileCount } from './compile-count.ts';
import { compileIn, compileNotIn } from './compile-in.ts';
import { compileAge, compileDate, compileRange } from './compile-range.ts';
import type { Measure } from './degree.ts';
import { measureAll, measureAny, measureNone } from './join-measures.ts';
import { measureExists } from './measure-exists.ts';
import { measureFacts } from './measure-facts.ts';
import { measureFunctions } from './measure-functions.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureMatches } from './measure-matches.ts';
import { measureMembers } from './measure-members.ts';
import { measureTechnologies } from './measure-technologies.ts';
import { measureTrigger } from './measure-trigger.ts';
import { sayInPlaces } from './say-in.ts';
import { MET, SILENT } from './saying.ts';
import { technologyGroups, uniteGroups } from './technology-groups.ts';

/** The closure that measures a criterion: no interpretation of the ICP is left to do at scoring time, and no eval. */
export function compileTest(test: IcpTest, criterion: Pick<Criterion, 'id' | 'ttlDays'>): Measure {
  switch (test.op) {
    case 'all':
      return measureAll(test.tests.map((inner) => compileTest(inner, criterion)));
    case 'any':
      return measureAny(test.tests.map((inner) => compileTest(inner, criterion)));
    case 'in':
      return compileIn(test, ttlOf(test, criterion));
    case 'notIn':
      return compileNotIn(test, ttlOf(test, criterion));
    case 'range':
      return compileRange(test, ttlOf(test, criterion));
    case 'age':
      return compileAge(test, ttlOf(test, criterion));
    case 'before':
    case 'after':
      return compileDate(test, ttlOf(test, criterion));
    case 'hasAny':
      return measureAny(memberMeasures(test, ttlOf(test, criterion)));
    case 'hasAll':
      return measureAll(memberMeasures(test, ttlOf(test, criterion)));
    case 'hasNone':
      return measureNone(memberMeasures(test, ttlOf(test, criterion)));
    case 'count':
      return compileCount(test, ttlOf(test, criterion));
    case 'matches':
      return measureMatches(test, criterion.ttlDays ?? DEFAULT_TTL_DAYS);
    case 'functions':
      return measureFunctions(test, criterion.ttlDays ?? TTL_DAYS.functions ?? DEFAULT_TTL_DAYS);
    case 'growth':
      return measureGrowth(test, ttlOf(test, criterion));
    case 'answer':
      return compileAnswer(test, criterion);
    case 'trigger':
      return measureTrigger(test, criterion.ttlDays);
    case 'exists':
      return measureExists(test.attribute, ttlOf(test, criterion));
  }
}

/** Days for which a fact of the test's attribute counts in full; null = it does not age. */
function ttlOf(
  test: Extract<IcpTest, { attribute: string }>,
  { ttlDays }: Pick<Criterion, 'ttlDays'>,
): number | null {
  if (ttlDays !== undefined) return ttlDays;
  const known = TTL_DAYS[test.attribute];
  return known === undefined ? DEFAULT_TTL_DAYS : known;
}

function compileAnswer(test: TestOf<'answer'>, { id, ttlDays }: Pick<Criterion, 'id' | 'ttlDays'>): Measure {
  const degrees = new Map(test.answers.map((answer) => [answer.id, { degree: answer.degree }]));
  return measureFacts('answers', ttlDays ?? DEFAULT_TTL_DAYS, (answers) => {
    const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return (given === undefined ? undefined : degrees.get(given)) ?? SILENT;
  });
}

/** One measure for each value and category that is asked for; `hasAny` of tools looks for all of them in one pass. */
function memberMeasures(test: TestOf<'hasAny' | 'hasAll' | 'hasNone'>, ttl: number | null): Measure[] {
  const { attribute } = test;
  if (attribute === 'technologies') {
    const groups = technologyGroups(test.values, test.categories);
    const asked = test.op === 'hasAll' ? groups : [uniteGroups(groups)];
    return asked.map((group) => measureTechnologies(group, ttl));
  }
  const values = test.values ?? [];
  const sets = test.op === 'hasAll' ? values.map((value) => [value]) : [values];
  return sets.map((set) => {
    if (attribute === 'countries') {
      const say = sayInPlaces(set);
      return measureMembers(attribute, (member) => say(member) === MET, ttl);
    }
    const wanted = new Set(set);
    return measureMembers(attribute, (member) => wanted.has(member), ttl);
  });
}
