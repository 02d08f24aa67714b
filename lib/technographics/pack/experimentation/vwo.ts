import type { TechnologyDefinition } from '../../definition.ts';

export const VWO: TechnologyDefinition = {
  id: 'vwo',
  name: 'VWO',
  aliases: ['Visual Website Optimizer'],
  categories: ['experimentation'],
  recall: 950,
  rules: [{ on: 'host', host: 'dev.visualwebsiteoptimizer.com' }],
  // source: https://help.vwo.com/hc/en-us (recalled)
};
