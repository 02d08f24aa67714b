import { baseOf } from './locale.ts';

type Catalog = Record<string, { message: string }>;

/** A number before a word that stands for several: "$1 points", "$2 other lines". */
const COUNTED = /\$([1-9]) (?:more |other |open )?([a-z]+s|people|companies|criteria)\b/g;
/** Words that end like a plural. */
const NO_PLURAL = new Set([
  'is',
  'was',
  'has',
  'says',
  'as',
  'this',
  'less',
  'its',
  'his',
  'across',
  'judges',
  'does',
  'stays',
  'comes',
]);

/**
 * Messages that would say "1 points". `never` names those whose number is never one, with the reason: each must still
 * count something, or its entry goes.
 */
export function findPluralFaults(catalog: Catalog, never: Readonly<Record<string, string>>): string[] {
  const counting = new Set<string>();
  const faults: string[] = [];
  for (const [key, { message }] of Object.entries(catalog)) {
    if (baseOf(key) !== key) continue;
    for (const [, place = '', word = ''] of message.matchAll(COUNTED)) {
      if (NO_PLURAL.has(word)) continue;
      counting.add(key);
      const variant = `${key}_${place === '1' ? '' : place}one`;
      if (Object.hasOwn(catalog, variant) || Object.hasOwn(never, key)) continue;
      faults.push(`"${key}" says "1 ${word}" for one: add "${variant}" to the same file`);
    }
  }
  const idle = Object.keys(never).filter((key) => !counting.has(key));
  return [...faults, ...idle.map((key) => `"${key}" counts nothing any more: drop its exception`)];
}
