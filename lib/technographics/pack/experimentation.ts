import type { TechnologyDefinition } from '../definition.ts';
import { OPTIMIZELY } from './experimentation/optimizely.ts';
import { VWO } from './experimentation/vwo.ts';

export const EXPERIMENTATION: readonly TechnologyDefinition[] = [OPTIMIZELY, VWO];
