import { countriesOf } from '#lib/icp/regions.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { cover } from './naive-cover.ts';
import type { Degree } from './naive-facts.ts';
import { gradeOf, unknown } from './naive-facts.ts';
import type { Fact } from './naive-over-facts.ts';
import { factsOf } from './naive-over-facts.ts';

/** What was seen of the members that are wanted: a lower bound, never the whole. */
export interface Seen {
  any: boolean;
  lo: number;
  gateLo: number;
}

export function seenMembers(
  profile: Profile,
  attribute: 'functions' | 'countries' | 'languages' | 'flags',
  asOf: number,
  ttl: number | null,
  wanted: readonly string[],
): Seen {
  const seen: Seen = { any: false, lo: 0, gateLo: 0 };
  const countries =
    attribute === 'countries' ? wanted.flatMap((value) => [...(countriesOf(value) ?? [])]) : [];
  for (const fact of factsOf(profile, attribute)) {
    for (const member of fact.value as string[]) {
      const inside =
        attribute === 'countries'
          ? cover([...(countriesOf(member) ?? [])], countries).word === 'T'
          : wanted.includes(member);
      if (!inside) continue;
      see(seen, gradeOf(fact.confidence, fact.day, asOf, ttl), fact);
    }
  }
  return seen;
}

export function see(seen: Seen, g: number, fact: Fact): void {
  seen.any = true;
  seen.lo = Math.max(seen.lo, g);
  seen.gateLo = Math.max(seen.gateLo, fact.source === 'classifier' ? Math.min(g, 899) : g);
}

export function fromSeen({ lo, gateLo }: Seen): Degree {
  return { ...unknown(), lo, gateLo };
}

export function absent(
  profile: Profile,
  scope: string,
  asOf: number,
  ttl: number | null,
  seen: Seen,
): Degree {
  const scans = (profile.scan?.facts ?? []).filter(({ value }) =>
    value.scopes.some((read) => read === scope),
  );
  const best = scans.sort((a, b) => b.confidence - a.confidence || b.day - a.day)[0];
  if (!best) return fromSeen(seen);
  const g = Math.min(750, gradeOf(1000, best.day, asOf, ttl));
  return { ...unknown(), hi: 1000 - g, gateHi: 1000 - g };
}
