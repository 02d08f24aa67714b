import type { IcpTest, SimpleTest, TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { naiveExists } from './naive-exists.ts';
import type { Degree } from './naive-facts.ts';
import { not } from './naive-facts.ts';
import { naiveGrowth } from './naive-growth.ts';
import { naiveIn } from './naive-in.ts';
import { join } from './naive-join.ts';
import { naiveMatches } from './naive-matches.ts';
import type { Crit } from './naive-over-facts.ts';
import { overFacts, ttlOf } from './naive-over-facts.ts';
import { naiveAge, naiveDate, naiveRange } from './naive-range.ts';
import { absent, fromSeen, seenMembers } from './naive-seen.ts';
import { naiveCount, naiveHasAny } from './naive-technologies.ts';
import { naiveTrigger } from './naive-trigger.ts';

/**
 * The oracle: the model's table read line by line, with nothing prepared and nothing shared with the compiled form. Slow,
 * and only tests call it.
 */
export function naiveTest(test: IcpTest, crit: Crit, profile: Profile, asOf: number): Degree {
  if (test.op === 'all' || test.op === 'any') {
    return join(
      test.op,
      test.tests.map((inner) => naiveSimple(inner, crit, profile, asOf)),
    );
  }
  return naiveSimple(test, crit, profile, asOf);
}

function naiveSimple(test: SimpleTest, crit: Crit, profile: Profile, asOf: number): Degree {
  switch (test.op) {
    case 'in':
      return naiveIn(test, crit, profile, asOf);
    case 'notIn':
      return not(naiveIn({ ...test, op: 'in' }, { ...crit, against: turned(crit.against) }, profile, asOf));
    case 'range':
      return naiveRange(test, crit, profile, asOf);
    case 'age':
      return naiveAge(test, crit, profile, asOf);
    case 'before':
    case 'after':
      return naiveDate(test, crit, profile, asOf);
    case 'hasAny':
      return naiveHasAny(test, crit, profile, asOf);
    case 'hasNone':
      return not(naiveHasAny({ ...test, op: 'hasAny' }, crit, profile, asOf));
    case 'hasAll': {
      const single = [
        ...(test.values ?? []).map((value) => ({ values: [value] })),
        ...(test.categories ?? []).map((category) => ({ categories: [category] })),
      ];
      const parts = single.map((one) =>
        naiveHasAny({ op: 'hasAny', attribute: test.attribute, ...one }, crit, profile, asOf),
      );
      return join('all', parts);
    }
    case 'count':
      return naiveCount(test, crit, profile, asOf);
    case 'matches':
      return naiveMatches(test, crit, profile, asOf);
    case 'functions': {
      const seen = seenMembers(profile, 'functions', asOf, ttlOf(crit, 'functions'), test.has);
      if (test.absence === 'counts' && !seen.any)
        return absent(profile, 'careers', asOf, ttlOf(crit, 'functions'), seen);
      return fromSeen(seen);
    }
    case 'growth':
      return naiveGrowth(test, crit, profile, asOf);
    case 'answer':
      return naiveAnswer(test, crit, profile, asOf);
    case 'trigger':
      return naiveTrigger(test, crit, profile, asOf);
    case 'exists':
      return naiveExists(test, crit, profile, asOf);
  }
}

function turned(against: Crit['against']): Crit['against'] {
  if (against === 'both') return 'both';
  return against === 'met' ? 'missed' : 'met';
}

function naiveAnswer(test: TestOf<'answer'>, crit: Crit, profile: Profile, asOf: number): Degree {
  return overFacts(profile, 'answers', asOf, crit.ttlDays ?? 365, (value) => {
    const given = new Map(Object.entries(value as Record<string, string>)).get(crit.id);
    const answer = test.answers.find(({ id }) => id === given);
    return answer ? { word: answer.degree, share: -1 } : { word: 'U', share: -1 };
  });
}
