import type { TechnologyDefinition } from '../../definition.ts';
import { BRIGHTCOVE } from './brightcove.ts';
import { GOLDCAST } from './goldcast.ts';
import { JW_PLAYER } from './jw-player.ts';
import { KALTURA } from './kaltura.ts';
import { LIVESTORM } from './livestorm.ts';
import { LOOM } from './loom.ts';
import { MUX } from './mux.ts';
import { ON24 } from './on24.ts';
import { VIDYARD } from './vidyard.ts';
import { VIMEO } from './vimeo.ts';
import { WISTIA } from './wistia.ts';
import { YOUTUBE } from './youtube.ts';

export const VIDEO: readonly TechnologyDefinition[] = [
  BRIGHTCOVE,
  GOLDCAST,
  JW_PLAYER,
  KALTURA,
  LIVESTORM,
  LOOM,
  MUX,
  ON24,
  VIDYARD,
  VIMEO,
  WISTIA,
  YOUTUBE,
];
