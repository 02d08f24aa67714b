import type { TechnologyDefinition } from '../../definition.ts';
import { LOKALISE } from './lokalise.ts';
import { PHRASE } from './phrase.ts';
import { SMARTLING } from './smartling.ts';
import { TRANSIFEX } from './transifex.ts';
import { WEGLOT } from './weglot.ts';
import { WPML } from './wpml.ts';

export const LOCALIZATION: readonly TechnologyDefinition[] = [
  LOKALISE,
  PHRASE,
  SMARTLING,
  TRANSIFEX,
  WEGLOT,
  WPML,
];
