import type { TechnologyDefinition } from '../../definition.ts';
import { ADA } from './ada.ts';
import { BOTPRESS } from './botpress.ts';
import { CHATRA } from './chatra.ts';
import { CHATWOOT } from './chatwoot.ts';
import { CRISP } from './crisp.ts';
import { DRIFT } from './drift.ts';
import { FRESHCHAT } from './freshchat.ts';
import { INTERCOM } from './intercom.ts';
import { JIVOCHAT } from './jivochat.ts';
import { LANDBOT } from './landbot.ts';
import { LIVECHAT } from './livechat.ts';
import { LIVEPERSON } from './liveperson.ts';
import { MANYCHAT } from './manychat.ts';
import { OLARK } from './olark.ts';
import { QUALIFIED } from './qualified.ts';
import { SMARTSUPP } from './smartsupp.ts';
import { TAWK_TO } from './tawk-to.ts';
import { TIDIO } from './tidio.ts';
import { TRENGO } from './trengo.ts';
import { USERLIKE } from './userlike.ts';
import { ZOHO_SALESIQ } from './zoho-salesiq.ts';

export const CHAT: readonly TechnologyDefinition[] = [
  ADA,
  BOTPRESS,
  CHATRA,
  CHATWOOT,
  CRISP,
  DRIFT,
  FRESHCHAT,
  INTERCOM,
  JIVOCHAT,
  LANDBOT,
  LIVECHAT,
  LIVEPERSON,
  MANYCHAT,
  OLARK,
  QUALIFIED,
  SMARTSUPP,
  TAWK_TO,
  TIDIO,
  TRENGO,
  USERLIKE,
  ZOHO_SALESIQ,
];
