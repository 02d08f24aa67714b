import type { TechnologyDefinition } from '../../definition.ts';
import { BAZAARVOICE } from './bazaarvoice.ts';
import { BIRDEYE } from './birdeye.ts';
import { CAPTERRA } from './capterra.ts';
import { ELFSIGHT } from './elfsight.ts';
import { FEEFO } from './feefo.ts';
import { G2 } from './g2.ts';
import { JUDGE_ME } from './judge-me.ts';
import { OKENDO } from './okendo.ts';
import { PODIUM } from './podium.ts';
import { POWERREVIEWS } from './powerreviews.ts';
import { PROVENEXPERT } from './provenexpert.ts';
import { REVIEWS_IO } from './reviews-io.ts';
import { STAMPED } from './stamped.ts';
import { TRUSTED_SHOPS } from './trusted-shops.ts';
import { TRUSTPILOT } from './trustpilot.ts';
import { YOTPO } from './yotpo.ts';

export const REVIEWS: readonly TechnologyDefinition[] = [
  BAZAARVOICE,
  BIRDEYE,
  CAPTERRA,
  ELFSIGHT,
  FEEFO,
  G2,
  JUDGE_ME,
  OKENDO,
  PODIUM,
  POWERREVIEWS,
  PROVENEXPERT,
  REVIEWS_IO,
  STAMPED,
  TRUSTED_SHOPS,
  TRUSTPILOT,
  YOTPO,
];
