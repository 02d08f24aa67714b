import { parseCountryName } from '#lib/parse/country.ts';
import { PLAIN, WORD_FORMS } from './name-words.ts';

/** Parts of the world that stand behind the name of a house abroad. */
const REGIONS: ReadonlySet<string> = new Set(
  `europe europa emea apac latam dach nordics nordic benelux iberia asia africa americas america oceania mena uki anz cee
  north south east west northern southern eastern western central latin middle pacific usa us uk uae eu`.split(
    /\s+/,
  ),
);
/** What a house of its own does for a company: never the company itself. */
const HOUSES: ReadonlySet<string> = new Set(
  'holding ventures capital foundation federal research stiftung fondation fundacion invest properties'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set('of de du des of for and do da del della der von'.split(' '));

const SHORTEST_COUNTRY = 4;

export interface Tail {
  /** Words of the name itself. */
  base: string[];
  /** Places and houses behind it, in alphabetical order; empty = the company itself. */
  tail: string[];
}

/** A name without the places and houses behind it: "Acme France" is of "Acme", and not Acme. */
export function tailOf(words: readonly string[], asides: readonly string[]): Tail {
  const base = [...words];
  const tail = asides.flatMap((aside) => placeOf(aside) ?? []);
  for (;;) {
    const size = [3, 2, 1].find((count) => isTail(base, count));
    if (size === undefined) break;
    const cut = base.splice(-size).join(' ');
    tail.push(placeOf(cut) ?? cut);
  }
  // "Acme Group" is how Acme calls itself; where nothing else is its own, it is part of the name.
  if (base.length > 1 && base.at(-1) === 'group' && isOwn(base.slice(0, -1))) base.pop();
  else if (base.length > 1 && base[0] === 'group' && isOwn(base.slice(1))) base.shift();
  return { base, tail: tail.toSorted() };
}

/** The last words are a place or a house, and what stands before them is a name of its own. */
function isTail(base: readonly string[], count: number): boolean {
  if (base.length <= count) return false;
  const before = base.slice(0, -count);
  if (LINKS.has(before.at(-1) ?? '') || !isOwn(before)) return false;
  const last = base.slice(-count);
  return placeOf(last.join(' ')) !== null || (count === 1 && HOUSES.has(last[0] ?? ''));
}

/** Words by which one company is told from others. */
function isOwn(words: readonly string[]): boolean {
  return words.some((word) => word.length > 2 && !PLAIN.has(word) && !WORD_FORMS.has(word));
}

function placeOf(words: string): string | null {
  if (words.split(' ').every((word) => REGIONS.has(word))) return parseCountryName(words) ?? words;
  // Codes of countries are words of other languages: "are", "can", "per".
  return words.length >= SHORTEST_COUNTRY ? parseCountryName(words) : null;
}
