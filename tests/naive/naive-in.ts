import { countriesOf } from '#lib/icp/regions.ts';
import type { TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { cover, leavesOf } from './naive-cover.ts';
import type { Degree } from './naive-facts.ts';
import { naiveIndustry } from './naive-industry.ts';
import type { Crit } from './naive-over-facts.ts';
import { overFacts, ttlOf } from './naive-over-facts.ts';

/** in(S): is the stated value inside the set? */
export function naiveIn(test: TestOf<'in'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const { attribute, values } = test;
  const ttl = ttlOf(crit, attribute);
  if (attribute === 'industry')
    return naiveIndustry(values.flatMap(leavesOf), { ...crit, ttl }, profile, asOf);
  const countries = values.flatMap((value) => [...(countriesOf(value) ?? [])]);
  if (attribute === 'hqCountry' || attribute === 'phoneCountry') {
    return overFacts(profile, attribute, asOf, ttl, (value) =>
      cover([...(countriesOf(String(value)) ?? [])], countries),
    );
  }
  if (attribute === 'businessModel' || attribute === 'companyType') {
    return overFacts(profile, attribute, asOf, ttl, (value) => cover([String(value)], values));
  }
  if (attribute === 'audience') {
    return overFacts(profile, attribute, asOf, ttl, (value) => {
      const words = value as string[];
      if (words.length === 0) return { word: 'U', share: -1 };
      return { word: words.some((word) => values.includes(word)) ? 'T' : 'F', share: -1 };
    });
  }
  return overFacts(profile, attribute, asOf, ttl, (value) => {
    const members = value as string[];
    const found =
      attribute === 'countries'
        ? members.some((member) => cover([...(countriesOf(member) ?? [])], countries).word === 'T')
        : members.some((member) => values.includes(member));
    return { word: found ? 'T' : 'U', share: -1 };
  });
}
