import type { ListedFact } from './listed-facts.ts';
import type { ListKind, Suppression, SuppressionKind } from './suppression.ts';
import { SUPPRESSIONS } from './suppression.ts';

/** One company on a local list. */
export interface ListEntry extends Omit<Suppression, 'byName' | 'key' | 'kind'> {
  kind: ListKind;
  /** Registrable domain and LinkedIn aliases (`li:1234`, `li:acme`), as far as the list has them. */
  keys: string[];
  /** Folded name; by it the company is found only when the list has no key. */
  name: string;
  /** The name as the list writes it; absent on lists of earlier versions. */
  label?: string | undefined;
  /** What the list's columns say of the company. */
  facts?: ListedFact[] | undefined;
}

/**
 * What the lists say of an account: the gravest entry, then the one found most surely, then the newest. Null when no list
 * names it. `name` is folded as the entries' names are.
 */
export function matchSuppression(
  entries: readonly ListEntry[],
  account: { keys: readonly string[]; name: string },
): Suppression | null {
  const matches = entries.flatMap((entry): Suppression[] => {
    const kind = suppressing(entry.kind);
    if (kind === null) return [];
    const { keys, name, detail, list, day, owner, stage } = entry;
    const said = { kind, detail, list, day, ...(owner ? { owner } : {}), ...(stage ? { stage } : {}) };
    const key = keys.find((one) => account.keys.includes(one));
    if (key !== undefined) return [{ ...said, key }];
    return keys.length === 0 && name !== '' && name === account.name ? [{ ...said, byName: true }] : [];
  });
  const [first] = matches.toSorted(
    (a, b) =>
      SUPPRESSIONS.indexOf(a.kind) - SUPPRESSIONS.indexOf(b.kind) ||
      Number(a.byName ?? false) - Number(b.byName ?? false) ||
      b.day - a.day,
  );
  return first ?? null;
}

function suppressing(kind: ListKind): SuppressionKind | null {
  return kind === 'known' ? null : kind;
}
