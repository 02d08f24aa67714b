import type { TechnologyDefinition } from '../../definition.ts';
import { ADROLL } from './adroll.ts';
import { AMAZON_ADS } from './amazon-ads.ts';
import { CAMPAIGN_MANAGER_360 } from './campaign-manager-360.ts';
import { CRITEO } from './criteo.ts';
import { GOOGLE_AD_MANAGER } from './google-ad-manager.ts';
import { GOOGLE_ADS } from './google-ads.ts';
import { GOOGLE_ADSENSE } from './google-adsense.ts';
import { LINKEDIN_INSIGHT_TAG } from './linkedin-insight-tag.ts';
import { META_BUSINESS } from './meta-business.ts';
import { META_PIXEL } from './meta-pixel.ts';
import { MICROSOFT_ADVERTISING_UET } from './microsoft-advertising-uet.ts';
import { OUTBRAIN } from './outbrain.ts';
import { PINTEREST_TAG } from './pinterest-tag.ts';
import { QUORA_PIXEL } from './quora-pixel.ts';
import { REDDIT_PIXEL } from './reddit-pixel.ts';
import { SNAP_PIXEL } from './snap-pixel.ts';
import { STACKADAPT } from './stackadapt.ts';
import { TABOOLA } from './taboola.ts';
import { THE_TRADE_DESK } from './the-trade-desk.ts';
import { TIKTOK_PIXEL } from './tiktok-pixel.ts';
import { X_PIXEL } from './x-pixel.ts';
import { YAHOO_DSP } from './yahoo-dsp.ts';

export const ADS: readonly TechnologyDefinition[] = [
  ADROLL,
  AMAZON_ADS,
  CAMPAIGN_MANAGER_360,
  CRITEO,
  GOOGLE_AD_MANAGER,
  GOOGLE_ADS,
  GOOGLE_ADSENSE,
  LINKEDIN_INSIGHT_TAG,
  META_BUSINESS,
  META_PIXEL,
  MICROSOFT_ADVERTISING_UET,
  OUTBRAIN,
  PINTEREST_TAG,
  QUORA_PIXEL,
  REDDIT_PIXEL,
  SNAP_PIXEL,
  STACKADAPT,
  TABOOLA,
  THE_TRADE_DESK,
  TIKTOK_PIXEL,
  X_PIXEL,
  YAHOO_DSP,
];
