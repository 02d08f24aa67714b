import type { TechnologyDefinition } from '../../definition.ts';

export const RINGCENTRAL: TechnologyDefinition = {
  id: 'ringcentral',
  name: 'RingCentral',
  categories: ['telephony'],
  recall: 0,
  rules: [],
  // source: https://support.ringcentral.com/ (recalled)
};
