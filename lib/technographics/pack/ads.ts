import type { TechnologyDefinition } from '../definition.ts';
import { GOOGLE_ADS } from './ads/google-ads.ts';
import { LINKEDIN_INSIGHT_TAG } from './ads/linkedin-insight-tag.ts';
import { META_PIXEL } from './ads/meta-pixel.ts';
import { MICROSOFT_ADVERTISING_UET } from './ads/microsoft-advertising-uet.ts';

export const ADS: readonly TechnologyDefinition[] = [
  GOOGLE_ADS,
  LINKEDIN_INSIGHT_TAG,
  META_PIXEL,
  MICROSOFT_ADVERTISING_UET,
];
