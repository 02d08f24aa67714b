import type { TechnologyDefinition } from '../../definition.ts';

export const BLUECONIC: TechnologyDefinition = {
  id: 'blueconic',
  name: 'BlueConic',
  categories: ['cdp'],
  recall: 650,
  rules: [{ on: 'host', host: 'blueconic.net' }],
  // source: https://support.blueconic.com/ (recalled)
};
