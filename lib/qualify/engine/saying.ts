import type { Cause } from './degree.ts';
import { FULL } from './degree.ts';

/**
 * What one value says about a test before its source is weighed: a degree when it settles it, or why it does not. A
 * share is how much of the value lies inside, per mille.
 */
export type Saying = { degree: number } | { degree: null; cause: Cause; share: number };

export const MET: Saying = { degree: FULL };
export const MISSED: Saying = { degree: 0 };
export const SILENT: Saying = { degree: null, cause: 'unknown', share: -1 };
export const COARSE = { degree: null, cause: 'too-coarse', share: -1 } as const satisfies Saying;
