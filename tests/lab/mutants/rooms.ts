import type { Mutant } from './mutant.ts';
import { SCORING } from './scoring.ts';

/** Every mutant, by the room of lib that it is seeded into. */
export const ROOMS: Readonly<Record<string, readonly Mutant[]>> = {
  scoring: SCORING,
};
