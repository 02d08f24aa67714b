import type { TechnologyDefinition } from '../../definition.ts';
import { AIRTABLE } from './airtable.ts';
import { ASANA } from './asana.ts';
import { CLICKUP } from './clickup.ts';
import { FIGMA } from './figma.ts';
import { GOOGLE_WORKSPACE } from './google-workspace.ts';
import { MICROSOFT_365 } from './microsoft-365.ts';
import { MICROSOFT_TEAMS } from './microsoft-teams.ts';
import { MIRO } from './miro.ts';
import { MONDAY } from './monday.ts';
import { SMARTSHEET } from './smartsheet.ts';
import { ZOOM } from './zoom.ts';

export const COLLABORATION: readonly TechnologyDefinition[] = [
  AIRTABLE,
  ASANA,
  CLICKUP,
  FIGMA,
  GOOGLE_WORKSPACE,
  MICROSOFT_365,
  MICROSOFT_TEAMS,
  MIRO,
  MONDAY,
  SMARTSHEET,
  ZOOM,
];
