import type { TechnologyDefinition } from '../../definition.ts';

export const CONSENTMANAGER: TechnologyDefinition = {
  id: 'consentmanager',
  name: 'consentmanager',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn.consentmanager.net' },
    { on: 'host', host: 'delivery.consentmanager.net' },
  ],
  // source: https://help.consentmanager.net/ (recalled)
};
