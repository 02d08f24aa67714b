import type { TechnologyDefinition } from '../definition.ts';
import { CALENDLY } from './scheduling/calendly.ts';
import { CHILIPIPER } from './scheduling/chilipiper.ts';

export const SCHEDULING: readonly TechnologyDefinition[] = [CALENDLY, CHILIPIPER];
