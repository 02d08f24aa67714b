import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ttlOf } from '#lib/evidence/attributes.ts';
import type { Criterion } from '#lib/icp/format.ts';
import type { IcpTest, TestOf } from '#lib/icp/test-format.ts';

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
import type { Opposing } from './opposing.ts';
import { WANTED } from './opposing.ts';
import { sayInPlaces } from './say-in.ts';
import { MET, SILENT } from './saying.ts';
import { technologyGroups, uniteGroups } from './technology-groups.ts';

/** The closure that measures a criterion: no interpretation of the ICP is left to do at scoring time, and no eval. */
export function compileTest(
  test: IcpTest,
  criterion: Pick<Criterion, 'id' | 'ttlDays'>,
  opposing: Opposing = WANTED,
): Measure {
  switch (test.op) {
    case 'all':
      return measureAll(test.tests.map((inner) => compileTest(inner, criterion, opposing)));
    case 'any':
      return measureAny(test.tests.map((inner) => compileTest(inner, criterion, opposing)));
    case 'in':
      return compileIn(test, lifeOf(test, criterion), opposing);
    case 'notIn':
      return compileNotIn(test, lifeOf(test, criterion), opposing);
    case 'range':
      return compileRange(test, lifeOf(test, criterion));
    case 'age':
      return compileAge(test, lifeOf(test, criterion));
    case 'before':
    case 'after':
      return compileDate(test, lifeOf(test, criterion));
    case 'hasAny':
      return measureAny(memberMeasures(test, lifeOf(test, criterion)));
    case 'hasAll':
      return measureAll(memberMeasures(test, lifeOf(test, criterion)));
    case 'hasNone':
      return measureNone(memberMeasures(test, lifeOf(test, criterion)));
    case 'count':
      return compileCount(test, lifeOf(test, criterion));
    case 'matches':
      return measureMatches(test, criterion.ttlDays ?? ttlOf('text'));
    case 'functions':
      return measureFunctions(test, criterion.ttlDays ?? ttlOf('functions'));
    case 'growth':
      return measureGrowth(test, lifeOf(test, criterion));
    case 'answer':
      return compileAnswer(test, criterion);
    case 'trigger':
      return measureTrigger(test, criterion.ttlDays);
    case 'exists':
      return measureExists(test.attribute, lifeOf(test, criterion));
  }
}

/** Days for which a fact of the test's attribute counts in full; null = it does not age. */
function lifeOf(
  test: Extract<IcpTest, { attribute: AttributeKey }>,
  { ttlDays }: Pick<Criterion, 'ttlDays'>,
): number | null {
  return ttlDays ?? ttlOf(test.attribute);
}

function compileAnswer(test: TestOf<'answer'>, { id, ttlDays }: Pick<Criterion, 'id' | 'ttlDays'>): Measure {
  const degrees = new Map(test.answers.map((answer) => [answer.id, { degree: answer.degree }]));
  return measureFacts('answers', ttlDays ?? ttlOf('answers'), (answers) => {
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
