import { foldText } from '#lib/parse/fold-text.ts';

/** A value that may have been meant, as text that can be typed. */
export interface Suggestion {
  /** What to put into the field. */
  text: string;
}

/** More than five choices are not read. */
export const MAX_SUGGESTIONS = 5;

/** A value with what people call it; the first name is the one to show. */
export interface Candidate<V> {
  value: V;
  names: readonly string[];
}

/** Words longer than this are compared by their beginning only: a typo matters less there. */
const MAX_COMPARED = 40;
/** Letters that may be wrong in a name that is still suggested; half as many in a short one. */
const MAX_TYPOS = 2;
const SHORT = 6;

/** The value that a text names exactly, whatever its case, accents, spaces and hyphens; null when it names none. */
export function findNamed<V>(text: string, candidates: readonly Candidate<V>[]): V | null {
  const key = nameKey(text);
  if (key === '') return null;
  return candidates.find(({ names }) => names.some((name) => nameKey(name) === key))?.value ?? null;
}

/** Names that may have been meant: those that begin so, then those that hold it, then those a typo or two away. */
export function suggest(text: string, candidates: readonly Candidate<unknown>[]): Suggestion[] {
  const key = nameKey(text);
  const ranked = candidates.flatMap(({ names }) => {
    const [shown] = names;
    const rank = Math.min(...names.map((name) => rankOf(key, nameKey(name))));
    return shown === undefined || rank === Number.POSITIVE_INFINITY ? [] : [{ text: shown, rank }];
  });
  const best = ranked.sort((a, b) => a.rank - b.rank).map(({ text: shown }) => shown);
  return [...new Set(best)].slice(0, MAX_SUGGESTIONS).map((shown) => ({ text: shown }));
}

/** Letters and digits in lower case, words apart by one space. */
function nameKey(text: string): string {
  return foldText(text.slice(0, 200))
    .replace(/[^\p{L}\p{N}+#&]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}

/** Smaller is nearer; infinite = not meant. An empty text is the beginning of every name. */
function rankOf(key: string, name: string): number {
  if (name.startsWith(key)) return 0;
  if (name.includes(` ${key}`)) return 1;
  if (key.length >= 3 && name.includes(key)) return 2;
  if (key.length < 3) return Number.POSITIVE_INFINITY;
  const typos = typosBetween(key.slice(0, MAX_COMPARED), name.slice(0, MAX_COMPARED));
  return typos <= (key.length < SHORT ? MAX_TYPOS / 2 : MAX_TYPOS) ? 2 + typos : Number.POSITIVE_INFINITY;
}

/** Levenshtein distance, given up beyond MAX_TYPOS. */
function typosBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MAX_TYPOS) return MAX_TYPOS + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > MAX_TYPOS) return MAX_TYPOS + 1;
    previous = row;
  }
  return previous[other.length] ?? MAX_TYPOS + 1;
}
