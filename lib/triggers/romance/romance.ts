import type { TriggerKind } from '#lib/values/triggers.ts';
import type { Frame } from '../frame.ts';
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

/** What French, Spanish, Italian and Portuguese add to each kind. */
export const ROMANCE: Readonly<Record<TriggerKind, readonly Frame[]>> = {
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
