import type { TechnologyDefinition } from '../../definition.ts';
import { CANNY } from './canny.ts';
import { DELIGHTED } from './delighted.ts';
import { MEDALLIA } from './medallia.ts';
import { QUALTRICS } from './qualtrics.ts';
import { REFINER } from './refiner.ts';
import { SURVEYMONKEY } from './surveymonkey.ts';
import { SURVICATE } from './survicate.ts';
import { USABILLA } from './usabilla.ts';
import { USERVOICE } from './uservoice.ts';
import { WOOTRIC } from './wootric.ts';

export const SURVEYS: readonly TechnologyDefinition[] = [
  CANNY,
  DELIGHTED,
  MEDALLIA,
  QUALTRICS,
  REFINER,
  SURVEYMONKEY,
  SURVICATE,
  USABILLA,
  USERVOICE,
  WOOTRIC,
];
