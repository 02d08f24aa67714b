import { isolated } from './isolated.ts';

/** Part of a catalogue in the browsers' format (`_locales/en`). */
type Catalog<Key extends string> = Readonly<Record<Key, { message: string }>>;

/**
 * The speaker of a catalogue: gives the user-facing words for a key; `$1` to `$9` take the substitutions in order, each
 * isolated: a name from right to left turns no word of ours. Pure, so that the popup, the command line and the tests say
 * the same.
 */
export function wordsOf<Key extends string>(
  catalog: Catalog<Key>,
): (key: Key, ...substitutions: (string | number)[]) => string {
  return (key, ...substitutions) =>
    catalog[key].message.replace(/\$([1-9])/g, (_, digit: string) =>
      isolated(String(substitutions[Number(digit) - 1] ?? '')),
    );
}
