import type { TechnologyDefinition } from '../definition.ts';
import { VIDYARD } from './video/vidyard.ts';
import { VIMEO } from './video/vimeo.ts';
import { WISTIA } from './video/wistia.ts';

export const VIDEO: readonly TechnologyDefinition[] = [VIDYARD, VIMEO, WISTIA];
