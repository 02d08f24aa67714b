import type { TechnologyDefinition } from '../../definition.ts';

export const FRAMER: TechnologyDefinition = {
  id: 'framer',
  name: 'Framer',
  categories: ['site-builder', 'cms'],
  recall: 950,
  jobs: 'cued',
  rules: [
    { on: 'generator', prefix: 'Framer' },
    { on: 'host', host: 'framerusercontent.com' },
  ],
  // source: https://www.framer.com/help/ (recalled)
};
