import type { TestOf } from '#lib/icp/test-format.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Degree } from './naive-facts.ts';
import { gradeOf } from './naive-facts.ts';
import type { Crit } from './naive-over-facts.ts';
import { ttlOf } from './naive-over-facts.ts';
import type { Seen } from './naive-seen.ts';
import { absent, fromSeen } from './naive-seen.ts';

/** matches: a phrase stands in prose, word by word. */
export function naiveMatches(test: TestOf<'matches'>, crit: Crit, profile: Profile, asOf: number): Degree {
  const ttl = ttlOf(crit, 'text');
  const seen: Seen = { any: false, lo: 0, gateLo: 0 };
  for (const fact of profile.text?.facts ?? []) {
    if (test.scope !== 'any' && fact.scope !== test.scope) continue;
    const words = fact.value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (test.phrases.some((phrase) => stands(phrase, words))) {
      const g = Math.min(750, gradeOf(fact.confidence, fact.day, asOf, ttl));
      seen.any = true;
      seen.lo = Math.max(seen.lo, g);
      seen.gateLo = seen.lo;
    }
  }
  if (seen.any || test.absence !== 'counts' || test.scope === 'any') return fromSeen(seen);
  return absent(profile, test.scope, asOf, ttl, seen);
}

/** True when some run of words fits the phrase, word by word. */
function stands(phrase: string, words: readonly string[]): boolean {
  const parts = phrase.toLowerCase().match(/[\p{L}\p{N}*]+/gu) ?? [];
  if (parts.length === 0) return false;
  return words.some((_, start) => {
    const run = words.slice(start, start + parts.length);
    return run.length === parts.length && run.every((word, offset) => fitsPart(word, parts[offset] ?? ''));
  });
}

function fitsPart(word: string, part: string): boolean {
  const text = part.split('*').join('');
  if (text === '') return true;
  const at = word.indexOf(text);
  if (at === -1) return false;
  const fromStart = part.startsWith('*') || word.startsWith(text);
  const toEnd = part.endsWith('*') || word.endsWith(text);
  return fromStart && toEnd && (part.includes('*') || word === text);
}
