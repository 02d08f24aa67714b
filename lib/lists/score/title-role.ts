import type { SeatFit } from '#lib/dossier/seat.ts';
import { seatOfTitle } from '#lib/dossier/title-seat.ts';
import type { Persona } from '#lib/icp/format.ts';
import type { BuyerRole } from '#lib/icp/vocabulary.ts';
import { parseJobTitle } from '#lib/parse/job-title.ts';
import type { Seniority } from '#lib/parse/seniority.ts';
import type { Department } from '#lib/values/department-set.ts';

/** What a title says of the part that its bearer plays; a title alone never proves it. */
export interface TitleRole {
  /** right = a part in the buying committee, wrong = none that the ICP names, open = the title says too little. */
  fit: SeatFit;
  roles: BuyerRole[];
  seniority: Seniority | null;
  department: Department | null;
}

/** Titles to roles, by the personas of the ICPs in use; the same title is read once. */
export function roleReader(personas: readonly Persona[]): (title: string | undefined) => TitleRole | null {
  const kept = new Map<string, TitleRole>();
  return (title) => {
    const words = title?.trim() ?? '';
    if (words === '') return null;
    const known = kept.get(words);
    if (known) return known;
    const { fit, personas: fitting } = seatOfTitle(words, personas);
    const roles = personas.filter(({ id }) => fitting.includes(id)).map(({ buyerRole }) => buyerRole);
    const role = { fit, roles: [...new Set(roles)], ...parseJobTitle(words) };
    if (kept.size < MOST_KEPT) kept.set(words, role);
    return role;
  };
}

/** More different titles than these are not kept, only read. */
const MOST_KEPT = 20_000;
