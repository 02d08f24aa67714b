import type { TechnologyDefinition } from '../../definition.ts';
import { GOOGLE_MAPS } from './google-maps.ts';
import { HERE_MAPS } from './here-maps.ts';
import { LEAFLET } from './leaflet.ts';
import { MAPBOX } from './mapbox.ts';
import { OPENSTREETMAP } from './openstreetmap.ts';

export const MAPS: readonly TechnologyDefinition[] = [GOOGLE_MAPS, HERE_MAPS, LEAFLET, MAPBOX, OPENSTREETMAP];
