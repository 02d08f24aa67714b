import type { TechnologyDefinition } from '../../definition.ts';

export const MAUTIC: TechnologyDefinition = {
  id: 'mautic',
  name: 'Mautic',
  categories: ['marketing-automation'],
  recall: 850,
  rules: [
    { on: 'inline', text: '"MauticTrackingObject"' },
    { on: 'path', text: '/mtc.js' },
  ],
  // source: https://docs.mautic.org/en/contacts/contact-monitoring (recalled)
};
