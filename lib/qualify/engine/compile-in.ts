import type { TestOf } from '#lib/icp/test-format.ts';
import { sayInIndustry, sayInPlaces, sayInWords } from '../explain/say-in.ts';
import type { Judge } from './degree.ts';
import { complement } from './degree.ts';
import type { Saying } from './judge-facts.ts';
import { judgeFacts, MET, MISSED, SILENT } from './judge-facts.ts';
import { judgeIndustry } from './judge-industry.ts';

/** in(S): is the value inside the set? */
export function compileIn(
  { attribute, values }: Pick<TestOf<'in'>, 'attribute' | 'values'>,
  ttl: number | null,
): Judge {
  switch (attribute) {
    case 'industry':
      return judgeIndustry(sayInIndustry(values), ttl);
    case 'hqCountry':
    case 'phoneCountry':
      return judgeFacts(attribute, ttl, sayInPlaces(values));
    case 'businessModel':
    case 'companyType':
      return judgeFacts(attribute, ttl, sayInWords(values));
    case 'audience': {
      const say = sayInWords(values);
      // Both words together are the whole answer, so a word that is absent is a miss.
      return judgeFacts('audience', ttl, (words: readonly string[]): Saying => {
        if (words.length === 0) return SILENT;
        return words.some((word) => say(word) === MET) ? MET : MISSED;
      });
    }
    default: {
      const say = attribute === 'countries' ? sayInPlaces(values) : sayInWords(values);
      // A page shows a part of a set: an absent member says nothing.
      return judgeFacts(
        attribute,
        ttl,
        (members: readonly string[]): Saying =>
          members.some((member) => say(member) === MET) ? MET : SILENT,
      );
    }
  }
}

export function compileNotIn(test: Pick<TestOf<'notIn'>, 'attribute' | 'values'>, ttl: number | null): Judge {
  const judge = compileIn(test, ttl);
  return (profile, asOf, out) => {
    judge(profile, asOf, out);
    complement(out);
  };
}
