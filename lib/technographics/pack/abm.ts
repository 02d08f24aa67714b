import type { TechnologyDefinition } from '../definition.ts';
import { SIXSENSE } from './abm/6sense.ts';
import { CLEARBIT } from './abm/clearbit.ts';
import { DEMANDBASE } from './abm/demandbase.ts';
import { LEADFEEDER } from './abm/leadfeeder.ts';
import { ZOOMINFO } from './abm/zoominfo.ts';

export const ABM: readonly TechnologyDefinition[] = [SIXSENSE, CLEARBIT, DEMANDBASE, LEADFEEDER, ZOOMINFO];
