import type { TechnologyDefinition } from '../../definition.ts';

export const OMNISEND: TechnologyDefinition = {
  id: 'omnisend',
  name: 'Omnisend',
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'host', host: 'omnisnippet1.com' },
    { on: 'host', host: 'omnisrc.com' },
  ],
  // source: https://support.omnisend.com/ (recalled)
};
