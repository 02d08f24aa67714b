import type { TechnologyDefinition } from '../../definition.ts';

export const SHARPSPRING: TechnologyDefinition = {
  id: 'sharpspring',
  name: 'SharpSpring',
  aliases: ['Lead Gen & CRM'],
  categories: ['marketing-automation'],
  recall: 900,
  rules: [
    { on: 'host', host: 'marketingautomation.services' },
    { on: 'inline', text: '_ss.push(["_setDomain"' },
  ],
  // source: https://help.sharpspring.com/hc/ (recalled)
};
