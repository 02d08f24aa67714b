import type { TechnologyDefinition } from '../../definition.ts';

export const ATTENTIVE: TechnologyDefinition = {
  id: 'attentive',
  name: 'Attentive',
  categories: ['email-marketing'],
  recall: 850,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'attn.tv' },
    { on: 'host', host: 'attentivemobile.com' },
  ],
  // source: https://docs.attentive.com/ (recalled)
};
