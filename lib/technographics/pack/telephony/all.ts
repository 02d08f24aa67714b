import type { TechnologyDefinition } from '../../definition.ts';
import { AIRCALL } from './aircall.ts';
import { CALLRAIL } from './callrail.ts';
import { CALLTRACKINGMETRICS } from './calltrackingmetrics.ts';
import { DIALPAD } from './dialpad.ts';
import { FIVE9 } from './five9.ts';
import { GENESYS } from './genesys.ts';
import { INVOCA } from './invoca.ts';
import { RINGCENTRAL } from './ringcentral.ts';
import { TALKDESK } from './talkdesk.ts';
import { TWILIO } from './twilio.ts';
import { WHATCONVERTS } from './whatconverts.ts';

export const TELEPHONY: readonly TechnologyDefinition[] = [
  AIRCALL,
  CALLRAIL,
  CALLTRACKINGMETRICS,
  DIALPAD,
  FIVE9,
  GENESYS,
  INVOCA,
  RINGCENTRAL,
  TALKDESK,
  TWILIO,
  WHATCONVERTS,
];
