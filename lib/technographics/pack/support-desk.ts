import type { TechnologyDefinition } from '../definition.ts';
import { FRESHDESK } from './support-desk/freshdesk.ts';
import { ZENDESK } from './support-desk/zendesk.ts';

export const SUPPORT_DESK: readonly TechnologyDefinition[] = [FRESHDESK, ZENDESK];
