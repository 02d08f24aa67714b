import type { TechnologyDefinition } from '../definition.ts';
import { ADOBE_LAUNCH } from './tag-manager/adobe-launch.ts';
import { GOOGLE_TAG_MANAGER } from './tag-manager/google-tag-manager.ts';
import { TEALIUM } from './tag-manager/tealium.ts';

export const TAG_MANAGER: readonly TechnologyDefinition[] = [ADOBE_LAUNCH, GOOGLE_TAG_MANAGER, TEALIUM];
