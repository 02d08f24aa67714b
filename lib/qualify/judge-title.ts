import type { Persona } from '#lib/icp/format.ts';
import type { Seniority } from '#lib/icp/vocabulary.ts';
import type { Seniority as TitleSeniority } from '#lib/parse/job-title.ts';
import { parseJobTitle } from '#lib/parse/job-title.ts';
import type { Person } from './reach.ts';
import { judgePerson } from './reach.ts';

/** right = plays a part in the buying committee, wrong = none that the ICP names, open = the title says too little. */
export type RoleFit = 'right' | 'wrong' | 'open';

export interface Role {
  fit: RoleFit;
  /** Ids of the personas that the title fits, in the ICP's order. */
  personas: string[];
}

/**
 * Right or wrong person, by a pasted job title: by the author's own words for the titles of a persona, else by department
 * and seniority together. Nothing of it is stored, and it never moves the account's score.
 */
export function judgeTitle(title: string, personas: readonly Persona[]): Role {
  const named = personas.filter((persona) => isNamed(title, persona));
  if (named.length > 0) return { fit: 'right', personas: named.map(({ id }) => id) };
  const fits = personas.map((persona) => deskFit(title, persona));
  const right = personas.filter((_, index) => fits[index] === 'right');
  if (right.length > 0) return { fit: 'right', personas: right.map(({ id }) => id) };
  const wrong = fits.length > 0 && fits.every((fit) => fit === 'wrong');
  return { fit: wrong ? 'wrong' : 'open', personas: [] };
}

function isNamed(title: string, persona: Persona): boolean {
  return judgePerson({ title }, { ...persona, functions: [], seniorities: [] }) === 'fits';
}

function deskFit(title: string, persona: Persona): RoleFit {
  const { department, seniority } = parseJobTitle(title);
  const functions = department === null ? [] : [department];
  const levels = seniority === null ? [] : SENIORITIES_OF[seniority];
  const people: Person[] =
    levels.length > 0 ? levels.map((level) => ({ functions, seniority: level })) : [{ functions }];
  const fits = people.map((person) => judgePerson(person, { ...persona, titles: [] }));
  if (fits.every((fit) => fit === 'misses')) return 'wrong';
  const isTold = department !== null && seniority !== null && persona.functions.length > 0;
  return isTold && fits.every((fit) => fit === 'fits') ? 'right' : 'open';
}

/** Levels of a title in the ICP's words; "individual" may be senior or entry. */
const SENIORITIES_OF: Readonly<Record<TitleSeniority, readonly Seniority[]>> = {
  owner: ['owner'],
  executive: ['c-level'],
  'vice-president': ['vp'],
  head: ['director'],
  director: ['director'],
  manager: ['manager'],
  individual: ['senior', 'entry'],
  intern: ['entry'],
};
