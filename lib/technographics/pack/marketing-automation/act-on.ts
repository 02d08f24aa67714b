import type { TechnologyDefinition } from '../../definition.ts';

export const ACT_ON: TechnologyDefinition = {
  id: 'act-on',
  name: 'Act-On',
  categories: ['marketing-automation'],
  recall: 850,
  rules: [
    { on: 'host', host: 'actonsoftware.com' },
    { on: 'form', host: 'actonsoftware.com' },
    { on: 'path', text: '/acton/bn/tracker' },
  ],
  // source: https://connect.act-on.com/hc/ (recalled)
};
