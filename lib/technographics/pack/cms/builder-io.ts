import type { TechnologyDefinition } from '../../definition.ts';

export const BUILDER_IO: TechnologyDefinition = {
  id: 'builder-io',
  name: 'Builder.io',
  categories: ['cms'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.builder.io', pictures: 4 }],
  // source: https://www.builder.io/c/docs (recalled)
};
