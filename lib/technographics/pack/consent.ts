import type { TechnologyDefinition } from '../definition.ts';
import { COOKIEBOT } from './consent/cookiebot.ts';
import { IUBENDA } from './consent/iubenda.ts';
import { ONETRUST } from './consent/onetrust.ts';
import { OSANO } from './consent/osano.ts';
import { USERCENTRICS } from './consent/usercentrics.ts';

export const CONSENT: readonly TechnologyDefinition[] = [COOKIEBOT, IUBENDA, ONETRUST, OSANO, USERCENTRICS];
