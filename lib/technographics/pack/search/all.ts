import type { TechnologyDefinition } from '../../definition.ts';
import { ALGOLIA } from './algolia.ts';
import { CONSTRUCTOR_IO } from './constructor-io.ts';
import { COVEO } from './coveo.ts';
import { DOOFINDER } from './doofinder.ts';
import { KLEVU } from './klevu.ts';
import { YEXT } from './yext.ts';

export const SEARCH: readonly TechnologyDefinition[] = [
  ALGOLIA,
  CONSTRUCTOR_IO,
  COVEO,
  DOOFINDER,
  KLEVU,
  YEXT,
];
