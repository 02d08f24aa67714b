import type { TechnologyDefinition } from '../../definition.ts';

export const DYNATRACE: TechnologyDefinition = {
  id: 'dynatrace',
  name: 'Dynatrace',
  categories: ['monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'js-cdn.dynatrace.com' },
    { on: 'host', host: 'bf.dynatrace.com' },
    { on: 'file', stem: 'ruxitagentjs' },
    { on: 'cookie', name: 'dtCookie' },
  ],
  // source: https://docs.dynatrace.com/ (recalled)
};
