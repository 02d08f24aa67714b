import type { TechnologyDefinition } from '../../definition.ts';

export const ROLLBAR: TechnologyDefinition = {
  id: 'rollbar',
  name: 'Rollbar',
  categories: ['monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'cdn.rollbar.com' },
    { on: 'inline', text: '_rollbarConfig=' },
  ],
  // source: https://github.com/rollbar/rollbar.js (read)
};
