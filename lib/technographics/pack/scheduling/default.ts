import type { TechnologyDefinition } from '../../definition.ts';

export const DEFAULT: TechnologyDefinition = {
  id: 'default',
  name: 'Default',
  aliases: ['Default.com'],
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'import-cdn.default.com' }],
  // source: https://docs.default.com/ (recalled)
};
