import { foldLetters } from '#lib/parse/fold-text.ts';
import type { MappedRow } from '../table.ts';

/**
 * Finds rows that name a person again: by the address, else by the name at the same company. Gives the place of the first
 * row of each; null for that row itself and for a row without a person.
 */
export function personKeys(): (fields: MappedRow['fields'], account: number, row: number) => number | null {
  const seen = new Map<string, number>();
  return (fields, account, row) => {
    const person = personOf(fields, account);
    if (person === null) return null;
    const first = seen.get(person);
    if (first === undefined) seen.set(person, row);
    return first ?? null;
  };
}

function personOf(
  { email, fullName, firstName, lastName }: MappedRow['fields'],
  account: number,
): string | null {
  if (email !== undefined) return email.toLowerCase();
  const name = foldLetters(fullName ?? `${firstName ?? ''} ${lastName ?? ''}`);
  return name === '' || (fullName === undefined && !(firstName && lastName)) ? null : `${account} ${name}`;
}
