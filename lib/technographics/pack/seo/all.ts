import type { TechnologyDefinition } from '../../definition.ts';
import { AHREFS } from './ahrefs.ts';
import { BING_WEBMASTER_TOOLS } from './bing-webmaster-tools.ts';
import { BRIGHTEDGE } from './brightedge.ts';
import { CONDUCTOR } from './conductor.ts';
import { GOOGLE_SEARCH_CONSOLE } from './google-search-console.ts';
import { MOZ } from './moz.ts';
import { SEMRUSH } from './semrush.ts';

export const SEO: readonly TechnologyDefinition[] = [
  AHREFS,
  BING_WEBMASTER_TOOLS,
  BRIGHTEDGE,
  CONDUCTOR,
  GOOGLE_SEARCH_CONSOLE,
  MOZ,
  SEMRUSH,
];
