import type { TechnologyDefinition } from '../../definition.ts';

export const OUTBRAIN: TechnologyDefinition = {
  id: 'outbrain',
  name: 'Outbrain',
  categories: ['ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'amplify.outbrain.com' },
    { on: 'host', host: 'tr.outbrain.com' },
    { on: 'host', host: 'widgets.outbrain.com' },
    { on: 'inline', text: 'obApi("track"' },
  ],
  // source: https://www.outbrain.com/help/ (recalled)
};
