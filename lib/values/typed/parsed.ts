import type { Candidate, Suggestion } from './suggest.ts';
import { findNamed, suggest } from './suggest.ts';

/** What is wrong with a typed text; lib/wording says it, with what is accepted. */
export type TypedFault =
  | { code: 'empty' | 'too-long' | 'unclear' | 'no-currency' | 'too-many' }
  /** A list of which one item is not known. */
  | { code: 'unknown'; item: string };

/** What a typed text gave: a value, or what is wrong and what may have been meant. */
export type Parsed<V = unknown> =
  | { ok: true; value: V }
  | { ok: false; fault: TypedFault; suggestions: Suggestion[] };

/** Items of a typed list: more than anybody types. */
export const MAX_TYPED_ITEMS = 50;
export const UNCLEAR = faulty('unclear');

/** A value, or an unclear text where there is none. */
export function found<V>(value: V | null): Parsed<V> {
  return value === null ? UNCLEAR : { ok: true, value };
}

export function faulty(
  code: Exclude<TypedFault['code'], 'unknown'>,
  suggestions: Suggestion[] = [],
): Extract<Parsed, { ok: false }> {
  return { ok: false, fault: { code }, suggestions };
}

/** A value, or the candidates that may have been meant where the text names none. */
export function foundOrSuggest<V>(
  value: V | null,
  text: string,
  candidates: readonly Candidate<unknown>[],
): Parsed<V> {
  if (value !== null) return { ok: true, value };
  return { ok: false, fault: { code: 'unknown', item: text }, suggestions: suggest(text, candidates) };
}

/** The candidate that a text names. */
export function parseName<V>(text: string, candidates: readonly Candidate<V>[]): Parsed<V> {
  return foundOrSuggest(findNamed(text, candidates), text, candidates);
}

/** Items by commas, semicolons or lines, each once; the first that is wrong speaks for the list. */
export function parseList<V>(line: string, parseItem: (item: string) => Parsed<V>): Parsed<V[]> {
  const items = line
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length > MAX_TYPED_ITEMS) return faulty('too-many');
  const values = new Map<string, V>();
  for (const item of items) {
    const parsed = parseItem(item);
    if (!parsed.ok) return parsed;
    values.set(JSON.stringify(parsed.value), parsed.value);
  }
  return found(values.size > 0 ? [...values.values()] : null);
}
