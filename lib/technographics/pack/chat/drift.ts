import type { TechnologyDefinition } from '../../definition.ts';

export const DRIFT: TechnologyDefinition = {
  id: 'drift',
  name: 'Drift',
  categories: ['chat'],
  recall: 950,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'js.driftt.com' },
    { on: 'inline', text: 'drift.load(' },
  ],
  // source: https://devdocs.drift.com/docs/installing-drift (recalled)
};
