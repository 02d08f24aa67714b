import type { TriggerKind } from '#lib/values/triggers.ts';
import { ACQUISITION } from './acquisition.ts';
import { AWARD } from './award.ts';
import { COMPLIANCE } from './compliance.ts';
import { EXPANSION } from './expansion.ts';
import { FUNDING } from './funding.ts';
import { HIRING } from './hiring.ts';
import { LAUNCH } from './launch.ts';
import { LEADERSHIP } from './leadership-change.ts';
import { MIGRATION } from './migration.ts';
import { PARTNERSHIP } from './partnership.ts';
import type { Told } from './told.ts';

/** How German and Dutch tell of each kind. */
export const GERMANIC: Readonly<Record<TriggerKind, Told>> = {
  hiring: HIRING,
  funding: FUNDING,
  'leadership-change': LEADERSHIP,
  launch: LAUNCH,
  expansion: EXPANSION,
  acquisition: ACQUISITION,
  compliance: COMPLIANCE,
  migration: MIGRATION,
  partnership: PARTNERSHIP,
  award: AWARD,
};
