import { AGREEMENT } from './agreement-properties.ts';
import { CONFIRMED } from './confirmed-properties.ts';
import { EXCLUSIONS } from './exclusion-properties.ts';
import type { Property } from './property.ts';
import { REFINEMENT } from './refinement-properties.ts';
import { SCORE } from './score-properties.ts';
import { SETTLING } from './settle-properties.ts';
import { UNKNOWN } from './unknown-properties.ts';

/** Every invariant of the model, by its number and words. */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  ...AGREEMENT,
  ...REFINEMENT,
  ...SCORE,
  ...EXCLUSIONS,
  ...UNKNOWN,
  ...CONFIRMED,
  ...SETTLING,
};
