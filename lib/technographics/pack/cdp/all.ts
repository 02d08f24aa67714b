import type { TechnologyDefinition } from '../../definition.ts';
import { ADOBE_AUDIENCE_MANAGER } from './adobe-audience-manager.ts';
import { AMPERITY } from './amperity.ts';
import { BLUECONIC } from './blueconic.ts';
import { CENSUS } from './census.ts';
import { FRESHPAINT } from './freshpaint.ts';
import { HIGHTOUCH } from './hightouch.ts';
import { LYTICS } from './lytics.ts';
import { MPARTICLE } from './mparticle.ts';
import { RUDDERSTACK } from './rudderstack.ts';
import { SEGMENT } from './segment.ts';
import { TREASURE_DATA } from './treasure-data.ts';

export const CDP: readonly TechnologyDefinition[] = [
  ADOBE_AUDIENCE_MANAGER,
  AMPERITY,
  BLUECONIC,
  CENSUS,
  FRESHPAINT,
  HIGHTOUCH,
  LYTICS,
  MPARTICLE,
  RUDDERSTACK,
  SEGMENT,
  TREASURE_DATA,
];
