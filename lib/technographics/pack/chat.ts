import type { TechnologyDefinition } from '../definition.ts';
import { CRISP } from './chat/crisp.ts';
import { DRIFT } from './chat/drift.ts';
import { INTERCOM } from './chat/intercom.ts';
import { LIVECHAT } from './chat/livechat.ts';
import { QUALIFIED } from './chat/qualified.ts';
import { ZOHO_SALESIQ } from './chat/zoho-salesiq.ts';

export const CHAT: readonly TechnologyDefinition[] = [
  CRISP,
  DRIFT,
  INTERCOM,
  LIVECHAT,
  QUALIFIED,
  ZOHO_SALESIQ,
];
