import { BACKGROUND } from './background.ts';
import { DOSSIER } from './dossier.ts';
import { EXPLAINING } from './explaining.ts';
import { ICP } from './icp.ts';
import { INDUSTRY } from './industry.ts';
import { LINKEDIN } from './linkedin.ts';
import { LISTS } from './lists.ts';
import type { Mutant } from './mutant.ts';
import { PARSING } from './parsing.ts';
import { PROFILE } from './profile.ts';
import { READING } from './reading.ts';
import { SCORING } from './scoring.ts';
import { STORAGE } from './storage.ts';
import { WORDING } from './wording.ts';

/** Every mutant, by the room of lib that it is seeded into. */
export const ROOMS: Readonly<Record<string, readonly Mutant[]>> = {
  scoring: SCORING,
  explaining: EXPLAINING,
  profile: PROFILE,
  reading: READING,
  linkedin: LINKEDIN,
  parsing: PARSING,
  industry: INDUSTRY,
  lists: LISTS,
  icp: ICP,
  dossier: DOSSIER,
  storage: STORAGE,
  background: BACKGROUND,
  wording: WORDING,
};
