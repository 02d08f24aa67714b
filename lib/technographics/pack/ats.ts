import type { TechnologyDefinition } from '../definition.ts';
import { ASHBY } from './ats/ashby.ts';
import { GREENHOUSE } from './ats/greenhouse.ts';
import { LEVER } from './ats/lever.ts';
import { PERSONIO } from './ats/personio.ts';
import { TEAMTAILOR } from './ats/teamtailor.ts';
import { WORKABLE } from './ats/workable.ts';
import { WORKDAY } from './ats/workday.ts';

export const ATS: readonly TechnologyDefinition[] = [
  ASHBY,
  GREENHOUSE,
  LEVER,
  PERSONIO,
  TEAMTAILOR,
  WORKABLE,
  WORKDAY,
];
