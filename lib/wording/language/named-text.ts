import { spokenWords } from './language.ts';

/**
 * What the taxonomy calls an industry, in the language in use. The tables of industries and regions have English names of
 * their own; those of other languages stand in `names.json`, which no bundle has to carry.
 */
export function industryText(name: string): string {
  return spokenWords(`industry${lettersOf(name)}`) || name;
}

/** The same for a region, by its id; empty where only the English name is known. */
export function regionText(id: string): string {
  return spokenWords(`region${lettersOf(id)}`);
}

/** Keys of a catalogue hold letters alone. */
function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z]/g, '');
}
