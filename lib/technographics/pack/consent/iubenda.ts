import type { TechnologyDefinition } from '../../definition.ts';

export const IUBENDA: TechnologyDefinition = {
  id: 'iubenda',
  name: 'iubenda',
  categories: ['consent'],
  recall: 950,
  rules: [
    { on: 'host', host: 'cdn.iubenda.com' },
    { on: 'host', host: 'cs.iubenda.com' },
  ],
  // source: https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide (recalled)
};
