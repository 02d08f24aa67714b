import type { TechnologyDefinition } from '../../definition.ts';

export const TWILIO: TechnologyDefinition = {
  id: 'twilio',
  name: 'Twilio',
  categories: ['telephony'],
  recall: 0,
  rules: [],
  // source: https://www.twilio.com/docs (recalled)
};
