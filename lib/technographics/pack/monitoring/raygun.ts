import type { TechnologyDefinition } from '../../definition.ts';

export const RAYGUN: TechnologyDefinition = {
  id: 'raygun',
  name: 'Raygun',
  categories: ['monitoring'],
  recall: 600,
  rules: [{ on: 'host', host: 'cdn.raygun.io' }],
  // source: https://github.com/MindscapeHQ/raygun4js (read)
};
