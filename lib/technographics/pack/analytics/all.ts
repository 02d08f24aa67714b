import type { TechnologyDefinition } from '../../definition.ts';
import { ADOBE_ANALYTICS } from './adobe-analytics.ts';
import { AMPLITUDE } from './amplitude.ts';
import { BAIDU_ANALYTICS } from './baidu-analytics.ts';
import { CHARTBEAT } from './chartbeat.ts';
import { CLICKY } from './clicky.ts';
import { COMSCORE } from './comscore.ts';
import { CONTENTSQUARE } from './contentsquare.ts';
import { ETRACKER } from './etracker.ts';
import { FATHOM } from './fathom.ts';
import { GOOGLE_ANALYTICS } from './google-analytics.ts';
import { HEAP } from './heap.ts';
import { KISSMETRICS } from './kissmetrics.ts';
import { MATOMO } from './matomo.ts';
import { MIXPANEL } from './mixpanel.ts';
import { NORTHBEAM } from './northbeam.ts';
import { PARSE_LY } from './parse-ly.ts';
import { PIANO_ANALYTICS } from './piano-analytics.ts';
import { PIWIK_PRO } from './piwik-pro.ts';
import { PLAUSIBLE } from './plausible.ts';
import { POSTHOG } from './posthog.ts';
import { QUANTCAST } from './quantcast.ts';
import { SIMPLE_ANALYTICS } from './simple-analytics.ts';
import { SNOWPLOW } from './snowplow.ts';
import { STATCOUNTER } from './statcounter.ts';
import { TRIPLE_WHALE } from './triple-whale.ts';
import { UMAMI } from './umami.ts';
import { WOOPRA } from './woopra.ts';
import { YANDEX_METRICA } from './yandex-metrica.ts';

export const ANALYTICS: readonly TechnologyDefinition[] = [
  ADOBE_ANALYTICS,
  AMPLITUDE,
  BAIDU_ANALYTICS,
  CHARTBEAT,
  CLICKY,
  COMSCORE,
  CONTENTSQUARE,
  ETRACKER,
  FATHOM,
  GOOGLE_ANALYTICS,
  HEAP,
  KISSMETRICS,
  MATOMO,
  MIXPANEL,
  NORTHBEAM,
  PARSE_LY,
  PIANO_ANALYTICS,
  PIWIK_PRO,
  PLAUSIBLE,
  POSTHOG,
  QUANTCAST,
  SIMPLE_ANALYTICS,
  SNOWPLOW,
  STATCOUNTER,
  TRIPLE_WHALE,
  UMAMI,
  WOOPRA,
  YANDEX_METRICA,
];
