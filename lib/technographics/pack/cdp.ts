import type { TechnologyDefinition } from '../definition.ts';
import { SEGMENT } from './cdp/segment.ts';

export const CDP: readonly TechnologyDefinition[] = [SEGMENT];
