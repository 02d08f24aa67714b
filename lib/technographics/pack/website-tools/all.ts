import type { TechnologyDefinition } from '../../definition.ts';
import { ADDTHIS } from './addthis.ts';
import { ADOBE_FONTS } from './adobe-fonts.ts';
import { ALL_IN_ONE_SEO } from './all-in-one-seo.ts';
import { FONT_AWESOME } from './font-awesome.ts';
import { GOOGLE_FONTS } from './google-fonts.ts';
import { GOOGLE_SITE_KIT } from './google-site-kit.ts';
import { RANK_MATH } from './rank-math.ts';
import { SEOMATIC } from './seomatic.ts';
import { SHARETHIS } from './sharethis.ts';
import { SLIDER_REVOLUTION } from './slider-revolution.ts';
import { WP_ROCKET } from './wp-rocket.ts';
import { YOAST_SEO } from './yoast-seo.ts';

export const WEBSITE_TOOLS: readonly TechnologyDefinition[] = [
  ADDTHIS,
  ADOBE_FONTS,
  ALL_IN_ONE_SEO,
  FONT_AWESOME,
  GOOGLE_FONTS,
  GOOGLE_SITE_KIT,
  RANK_MATH,
  SEOMATIC,
  SHARETHIS,
  SLIDER_REVOLUTION,
  WP_ROCKET,
  YOAST_SEO,
];
