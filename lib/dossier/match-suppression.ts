import type { Suppression } from './suppression.ts';
import { SUPPRESSIONS } from './suppression.ts';

/** One company on a local list. */
export interface ListEntry extends Omit<Suppression, 'byName' | 'key'> {
  /** Registrable domain and LinkedIn aliases (`li:1234`, `li:acme`), as far as the list has them. */
  keys: string[];
  /** Folded name; by it the company is found only when the list has no key. */
  name: string;
}

/**
 * What the lists say of an account: the gravest entry, then the one found most surely, then the newest. Null when no list
 * names it. `name` is folded as the entries' names are.
 */
export function matchSuppression(
  entries: readonly ListEntry[],
  account: { keys: readonly string[]; name: string },
): Suppression | null {
  const matches = entries.flatMap(({ keys, name, ...entry }): Suppression[] => {
    const key = keys.find((one) => account.keys.includes(one));
    if (key !== undefined) return [{ ...entry, key }];
    return keys.length === 0 && name !== '' && name === account.name ? [{ ...entry, byName: true }] : [];
  });
  const [first] = matches.toSorted(
    (a, b) =>
      SUPPRESSIONS.indexOf(a.kind) - SUPPRESSIONS.indexOf(b.kind) ||
      Number(a.byName ?? false) - Number(b.byName ?? false) ||
      b.day - a.day,
  );
  return first ?? null;
}
