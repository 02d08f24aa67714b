import type { Persona } from '#lib/icp/format.ts';
import type { JobTitle } from '#lib/parse/job-title.ts';
import { parseJobTitle } from '#lib/parse/job-title.ts';
import type { Person } from './reach.ts';
import { matchPersona } from './reach.ts';
import type { SeatFit } from './seat.ts';

export interface TitleSeat {
  fit: SeatFit;
  /** Ids of the personas that the title fits, in the ICP's order. */
  personas: string[];
}

/**
 * Right or wrong person, by a pasted job title: by the author's own words for the titles of a persona, else by department
 * and seniority together. Nothing of it is stored, and it never moves the account's score.
 */
export function seatOfTitle(title: string, personas: readonly Persona[]): TitleSeat {
  const named = personas.filter((persona) => isNamed(title, persona));
  if (named.length > 0) return { fit: 'right', personas: named.map(({ id }) => id) };
  return seatOfJob(parseJobTitle(title), personas);
}

/** The same when no more than the kind of job is known: department and seniority. */
export function seatOfJob(job: JobTitle, personas: readonly Persona[]): TitleSeat {
  const fits = personas.map((persona) => deskFit(job, persona));
  const right = personas.filter((_, index) => fits[index] === 'right');
  if (right.length > 0) return { fit: 'right', personas: right.map(({ id }) => id) };
  const wrong = fits.length > 0 && fits.every((fit) => fit === 'wrong');
  return { fit: wrong ? 'wrong' : 'open', personas: [] };
}

function isNamed(title: string, persona: Persona): boolean {
  return matchPersona({ title }, { ...persona, functions: [], seniorities: [] }) === 'fits';
}

function deskFit({ department, seniority }: JobTitle, persona: Persona): SeatFit {
  const person: Person = {
    functions: department === null ? [] : [department],
    ...(seniority === null ? {} : { seniority }),
  };
  const fit = matchPersona(person, { ...persona, titles: [] });
  if (fit === 'misses') return 'wrong';
  const isTold = department !== null && seniority !== null && persona.functions.length > 0;
  return isTold && fit === 'fits' ? 'right' : 'open';
}
