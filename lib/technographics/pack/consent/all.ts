import type { TechnologyDefinition } from '../../definition.ts';
import { AXEPTIO } from './axeptio.ts';
import { BORLABS_COOKIE } from './borlabs-cookie.ts';
import { CIVIC_COOKIE_CONTROL } from './civic-cookie-control.ts';
import { COMPLIANZ } from './complianz.ts';
import { CONSENTMANAGER } from './consentmanager.ts';
import { COOKIE_SCRIPT } from './cookie-script.ts';
import { COOKIEBOT } from './cookiebot.ts';
import { COOKIEFIRST } from './cookiefirst.ts';
import { COOKIEYES } from './cookieyes.ts';
import { CROWNPEAK_CONSENT } from './crownpeak-consent.ts';
import { DIDOMI } from './didomi.ts';
import { INMOBI_CHOICE } from './inmobi-choice.ts';
import { IUBENDA } from './iubenda.ts';
import { KETCH } from './ketch.ts';
import { KLARO } from './klaro.ts';
import { ONETRUST } from './onetrust.ts';
import { OSANO } from './osano.ts';
import { SECURITI } from './securiti.ts';
import { SOURCEPOINT } from './sourcepoint.ts';
import { TERMLY } from './termly.ts';
import { TRANSCEND } from './transcend.ts';
import { TRUSTARC } from './trustarc.ts';
import { USERCENTRICS } from './usercentrics.ts';

export const CONSENT: readonly TechnologyDefinition[] = [
  AXEPTIO,
  BORLABS_COOKIE,
  CIVIC_COOKIE_CONTROL,
  COMPLIANZ,
  CONSENTMANAGER,
  COOKIE_SCRIPT,
  COOKIEBOT,
  COOKIEFIRST,
  COOKIEYES,
  CROWNPEAK_CONSENT,
  DIDOMI,
  INMOBI_CHOICE,
  IUBENDA,
  KETCH,
  KLARO,
  ONETRUST,
  OSANO,
  SECURITI,
  SOURCEPOINT,
  TERMLY,
  TRANSCEND,
  TRUSTARC,
  USERCENTRICS,
];
