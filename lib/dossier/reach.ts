import type { Persona } from '#lib/icp/format.ts';
import type { Seniority } from '#lib/icp/vocabulary.ts';
import { compilePhrase, findPhrase, toWords } from '#lib/qualify/engine/match-phrase.ts';
import type { Department } from '#lib/values/department-set.ts';

/** What is known of a person; nothing of it is stored. */
export interface Person {
  title?: string;
  functions?: readonly Department[];
  seniority?: Seniority;
}

/**
 * fits = title, department and seniority agree with what is known; misses = something known speaks against it; open = too
 * little is known. A title alone never proves a role: that it is so is the salesperson's tick after a call.
 */
export type PersonFit = 'fits' | 'misses' | 'open';

/** Whether a person plays a persona's part, as far as can be seen. It never moves the account's score. */
export function matchPersona(person: Person, persona: Persona): PersonFit {
  const parts = [titleFit(person, persona), departmentFit(person, persona), seniorityFit(person, persona)];
  if (parts.includes('misses')) return 'misses';
  return parts.includes('fits') ? 'fits' : 'open';
}

/** Which personas of an ICP are found among the people seen at an account, and which are still missing. */
export function coverCommittee(
  people: readonly Person[],
  personas: readonly Persona[],
): { covered: string[]; missing: string[] } {
  const isCovered = (persona: Persona) => people.some((person) => matchPersona(person, persona) === 'fits');
  return {
    covered: personas.filter(isCovered).map(({ id }) => id),
    missing: personas.filter((persona) => !isCovered(persona)).map(({ id }) => id),
  };
}

function titleFit({ title }: Person, { titles }: Persona): PersonFit {
  if (title === undefined || titles.length === 0) return 'open';
  const words = toWords(title);
  return titles.some((wanted) => findPhrase(words, compilePhrase(wanted)) >= 0) ? 'fits' : 'misses';
}

function departmentFit({ functions }: Person, persona: Persona): PersonFit {
  if (functions === undefined || functions.length === 0 || persona.functions.length === 0) return 'open';
  return functions.some((department) => persona.functions.includes(department)) ? 'fits' : 'misses';
}

function seniorityFit({ seniority }: Person, { seniorities }: Persona): PersonFit {
  if (seniority === undefined || seniorities.length === 0) return 'open';
  return seniorities.includes(seniority) ? 'fits' : 'misses';
}
