import type { TechnologyDefinition } from '../../definition.ts';
import { ACCESSIBE } from './accessibe.ts';
import { AUDIOEYE } from './audioeye.ts';
import { EQUALWEB } from './equalweb.ts';
import { EYE_ABLE } from './eye-able.ts';
import { USERWAY } from './userway.ts';

export const ACCESSIBILITY: readonly TechnologyDefinition[] = [
  ACCESSIBE,
  AUDIOEYE,
  EQUALWEB,
  EYE_ABLE,
  USERWAY,
];
