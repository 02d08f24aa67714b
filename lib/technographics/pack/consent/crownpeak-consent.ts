import type { TechnologyDefinition } from '../../definition.ts';

export const CROWNPEAK_CONSENT: TechnologyDefinition = {
  id: 'crownpeak-consent',
  name: 'Crownpeak Consent',
  aliases: ['Evidon'],
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'c.evidon.com' }],
  // source: https://docs.evidon.com/ (recalled)
};
