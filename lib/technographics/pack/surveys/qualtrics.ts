import type { TechnologyDefinition } from '../../definition.ts';

export const QUALTRICS: TechnologyDefinition = {
  id: 'qualtrics',
  name: 'Qualtrics',
  categories: ['surveys'],
  recall: 500,
  rules: [
    { on: 'host', host: 'siteintercept.qualtrics.com' },
    { on: 'host', host: 'qualtrics.com', path: '/WRSiteInterceptEngine' },
    { on: 'inline', text: 'QSI.API' },
  ],
  // source: https://www.qualtrics.com/support/ (recalled)
};
