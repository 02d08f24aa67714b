import type { TechnologyDefinition } from '../../definition.ts';

export const TABOOLA: TechnologyDefinition = {
  id: 'taboola',
  name: 'Taboola',
  categories: ['ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.taboola.com' },
    { on: 'host', host: 'trc.taboola.com' },
    { on: 'inline', text: '_tfa.push({' },
  ],
  // source: https://help.taboola.com/hc/ (recalled)
};
