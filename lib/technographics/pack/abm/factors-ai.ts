import type { TechnologyDefinition } from '../../definition.ts';

export const FACTORS_AI: TechnologyDefinition = {
  id: 'factors-ai',
  name: 'Factors.ai',
  aliases: ['Factors AI'],
  categories: ['abm', 'analytics'],
  recall: 850,
  rules: [
    { on: 'host', host: 'app.factors.ai' },
    { on: 'host', host: 'api.factors.ai' },
    { on: 'inline', text: 'faitracker.init(' },
  ],
  // source: https://help.factors.ai/ (recalled)
};
