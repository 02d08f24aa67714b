import { isolated } from '../isolated.ts';
import { inLanguage, spokenWords } from './language.ts';

/** Part of a catalogue in the browsers' format (`_locales/en`). */
type Catalog<Key extends string> = Readonly<Record<Key, { message: string }>>;
type Substitution = string | number;

/** Marks of the keys with words for one: `key_one` goes by `$1`, `key_2one` by `$2`, `key_3one` by `$3`. */
const COUNTED = ['', '2', '3'] as const;
const PLURALS = inLanguage((tag) => new Intl.PluralRules(tag));

/**
 * The speaker of a catalogue: gives the user-facing words for a key; `$1` to `$9` take the substitutions in order, each
 * isolated: a name from right to left turns no word of ours. Where the catalogue has words for one, the language's own
 * rule of plurals chooses. Pure, so that the popup, the command line and the tests say the same.
 */
export function wordsOf<Key extends string>(
  catalog: Catalog<Key>,
): (key: Key, ...substitutions: Substitution[]) => string {
  const english = (key: string): string => (Object.hasOwn(catalog, key) ? catalog[key as Key].message : '');
  const template = (key: string, substitutions: readonly Substitution[]) => {
    for (const [index, mark] of COUNTED.entries()) {
      if (!Object.hasOwn(catalog, `${key}_${mark}one`)) continue;
      const count = PLURALS().select(Number(substitutions[index]));
      // The key itself has the words for others; Firefox calls a key without words an error.
      if (count === 'other') continue;
      const variant = `${key}_${mark}${count}`;
      const words = spokenWords(variant) || (spokenWords(key) ? '' : english(variant));
      if (words) return words;
    }
    return spokenWords(key) || english(key);
  };
  return (key, ...substitutions) =>
    template(key, substitutions).replace(/\$([1-9])/g, (_, digit: string) =>
      isolated(String(substitutions[Number(digit) - 1] ?? '')),
    );
}
