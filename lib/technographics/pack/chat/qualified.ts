import type { TechnologyDefinition } from '../../definition.ts';

export const QUALIFIED: TechnologyDefinition = {
  id: 'qualified',
  name: 'Qualified',
  categories: ['chat', 'abm'],
  recall: 950,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'js.qualified.com' },
    { on: 'host', host: 'app.qualified.com' },
  ],
  // source: https://help.qualified.com/en/ (recalled)
};
