import type { TechnologyDefinition } from '../../definition.ts';
import { APOLLO_IO } from './apollo-io.ts';
import { ARCADE } from './arcade.ts';
import { CHORUS } from './chorus.ts';
import { CLARI } from './clari.ts';
import { CLAY } from './clay.ts';
import { GONG } from './gong.ts';
import { HIGHSPOT } from './highspot.ts';
import { LEMLIST } from './lemlist.ts';
import { LINKEDIN_SALES_NAVIGATOR } from './linkedin-sales-navigator.ts';
import { LUSHA } from './lusha.ts';
import { MINDTICKLE } from './mindtickle.ts';
import { NAVATTIC } from './navattic.ts';
import { OUTREACH } from './outreach.ts';
import { REACHDESK } from './reachdesk.ts';
import { REPRISE } from './reprise.ts';
import { SALESLOFT } from './salesloft.ts';
import { SEISMIC } from './seismic.ts';
import { SENDOSO } from './sendoso.ts';
import { SHOWPAD } from './showpad.ts';
import { STORYLANE } from './storylane.ts';
import { WALNUT } from './walnut.ts';

export const SALES_ENGAGEMENT: readonly TechnologyDefinition[] = [
  APOLLO_IO,
  ARCADE,
  CHORUS,
  CLARI,
  CLAY,
  GONG,
  HIGHSPOT,
  LEMLIST,
  LINKEDIN_SALES_NAVIGATOR,
  LUSHA,
  MINDTICKLE,
  NAVATTIC,
  OUTREACH,
  REACHDESK,
  REPRISE,
  SALESLOFT,
  SEISMIC,
  SENDOSO,
  SHOWPAD,
  STORYLANE,
  WALNUT,
];
