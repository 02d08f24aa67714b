import type { TechnologyDefinition } from '../../definition.ts';
import { ALTERYX } from './alteryx.ts';
import { DOMO } from './domo.ts';
import { LOOKER } from './looker.ts';
import { LOOKER_STUDIO } from './looker-studio.ts';
import { METABASE } from './metabase.ts';
import { POWER_BI } from './power-bi.ts';
import { QLIK } from './qlik.ts';
import { SIGMA } from './sigma.ts';
import { SISENSE } from './sisense.ts';
import { TABLEAU } from './tableau.ts';
import { THOUGHTSPOT } from './thoughtspot.ts';

export const BI: readonly TechnologyDefinition[] = [
  ALTERYX,
  DOMO,
  LOOKER,
  LOOKER_STUDIO,
  METABASE,
  POWER_BI,
  QLIK,
  SIGMA,
  SISENSE,
  TABLEAU,
  THOUGHTSPOT,
];
