import type { TechnologyDefinition } from '../../definition.ts';

export const KALTURA: TechnologyDefinition = {
  id: 'kaltura',
  name: 'Kaltura',
  categories: ['video'],
  recall: 500,
  rules: [
    { on: 'host', host: 'cdnapisec.kaltura.com' },
    { on: 'host', host: 'cdnapi.kaltura.com' },
  ],
  // source: https://knowledge.kaltura.com/ (recalled)
};
