import type { TechnologyDefinition } from '../definition.ts';
import { FULLSTORY } from './session-replay/fullstory.ts';
import { HOTJAR } from './session-replay/hotjar.ts';
import { MICROSOFT_CLARITY } from './session-replay/microsoft-clarity.ts';

export const SESSION_REPLAY: readonly TechnologyDefinition[] = [FULLSTORY, HOTJAR, MICROSOFT_CLARITY];
