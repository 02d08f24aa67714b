import type { NameParts } from './parts-of-name.ts';
import { isSlip } from './slip.ts';

/** `same` = one company by its name, `related` = a house of it abroad, its holding, or its like with a foreign form. */
export type NameRelation = 'same' | 'related';

/** With two slips a name must be long to be the same still. */
const MOST_SLIPS = 2;
const LETTERS_A_SLIP = 9;

/** How a name stands to another; null = no common company. */
export function compareNames(one: NameParts, other: NameParts): NameRelation | null {
  if (!isSameBase(one, other)) return null;
  if (one.isPlain || other.isPlain) {
    const isSame = one.form === other.form && one.letters === other.letters;
    return isSame && one.tail.join() === other.tail.join() ? 'same' : null;
  }
  if (one.tail.join() !== other.tail.join()) return 'related';
  return areFormsApart(one, other) ? 'related' : 'same';
}

function areFormsApart({ formPlaces: one }: NameParts, { formPlaces: other }: NameParts): boolean {
  return one !== null && other !== null && !one.some((place) => other.includes(place));
}

function isSameBase(one: NameParts, other: NameParts): boolean {
  if (one.letters === other.letters) return true;
  if (one.base.length !== other.base.length) return false;
  let slips = 0;
  for (const [at, word] of one.base.entries()) {
    const against = other.base[at] ?? '';
    if (word === against) continue;
    slips += 1;
    if (slips > MOST_SLIPS || !isSlip(word, against)) return false;
  }
  return slips === 1 || one.letters.length >= slips * LETTERS_A_SLIP;
}
