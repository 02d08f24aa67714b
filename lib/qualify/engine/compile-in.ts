import type { TestOf } from '#lib/icp/test-format.ts';
import type { Measure } from './degree.ts';
import { complement } from './degree.ts';
import { measureFacts } from './measure-facts.ts';
import { measureIndustry } from './measure-industry.ts';
import type { Opposing } from './opposing.ts';
import { opposite } from './opposing.ts';
import { sayInIndustry, sayInPlaces, sayInWords } from './say-in.ts';
import type { Saying } from './saying.ts';
import { MET, MISSED, SILENT } from './saying.ts';

/** in(S): is the value inside the set? */
export function compileIn(
  { attribute, values }: Pick<TestOf<'in'>, 'attribute' | 'values'>,
  ttl: number | null,
  opposing: Opposing,
): Measure {
  switch (attribute) {
    case 'industry':
      return measureIndustry(sayInIndustry(values), ttl, opposing);
    case 'hqCountry':
    case 'phoneCountry':
      return measureFacts(attribute, ttl, sayInPlaces(values));
    case 'businessModel':
    case 'companyType':
      return measureFacts(attribute, ttl, sayInWords(values));
    case 'audience': {
      const say = sayInWords(values);
      // Both words together are the whole answer, so a word that is absent is a miss.
      return measureFacts('audience', ttl, (words: readonly string[]): Saying => {
        if (words.length === 0) return SILENT;
        return words.some((word) => say(word) === MET) ? MET : MISSED;
      });
    }
    default: {
      const say = attribute === 'countries' ? sayInPlaces(values) : sayInWords(values);
      // A page shows a part of a set: an absent member says nothing.
      return measureFacts(
        attribute,
        ttl,
        (members: readonly string[]): Saying =>
          members.some((member) => say(member) === MET) ? MET : SILENT,
      );
    }
  }
}

export function compileNotIn(
  test: Pick<TestOf<'notIn'>, 'attribute' | 'values'>,
  ttl: number | null,
  opposing: Opposing,
): Measure {
  const measure = compileIn(test, ttl, opposite(opposing));
  return (profile, asOf, out) => {
    measure(profile, asOf, out);
    complement(out);
  };
}
