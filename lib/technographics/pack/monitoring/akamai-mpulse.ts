import type { TechnologyDefinition } from '../../definition.ts';

export const AKAMAI_MPULSE: TechnologyDefinition = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  aliases: ['Boomerang'],
  categories: ['monitoring'],
  recall: 850,
  jobs: 'never',
  rules: [{ on: 'host', host: 'go-mpulse.net' }],
  // source: https://techdocs.akamai.com/mpulse/docs (recalled)
};
