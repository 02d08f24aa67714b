import type { TechnologyDefinition } from '../../definition.ts';
import { ADP } from './adp.ts';
import { CULTURE_AMP } from './culture-amp.ts';
import { DAYFORCE } from './dayforce.ts';
import { DEEL } from './deel.ts';
import { GUSTO } from './gusto.ts';
import { HIBOB } from './hibob.ts';
import { LATTICE } from './lattice.ts';
import { PAYCOM } from './paycom.ts';
import { PAYLOCITY } from './paylocity.ts';
import { RIPPLING } from './rippling.ts';
import { UKG } from './ukg.ts';

export const HRIS: readonly TechnologyDefinition[] = [
  ADP,
  CULTURE_AMP,
  DAYFORCE,
  DEEL,
  GUSTO,
  HIBOB,
  LATTICE,
  PAYCOM,
  PAYLOCITY,
  RIPPLING,
  UKG,
];
