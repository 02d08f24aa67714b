import type { TechnologyDefinition } from '../../definition.ts';
import { ADOBE_LAUNCH } from './adobe-launch.ts';
import { COMMANDERS_ACT } from './commanders-act.ts';
import { ENSIGHTEN } from './ensighten.ts';
import { GOOGLE_TAG_MANAGER } from './google-tag-manager.ts';
import { TEALIUM } from './tealium.ts';

export const TAG_MANAGER: readonly TechnologyDefinition[] = [
  ADOBE_LAUNCH,
  COMMANDERS_ACT,
  ENSIGHTEN,
  GOOGLE_TAG_MANAGER,
  TEALIUM,
];
