import type { TechnologyDefinition } from '../../definition.ts';

export const JAZZHR: TechnologyDefinition = {
  id: 'jazzhr',
  name: 'JazzHR',
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'applytojob.com', slug: 'subdomain' },
    { on: 'host', host: 'app.jazz.co' },
    { on: 'host', host: 'widgets.jazz.co' },
  ],
  // source: https://help.jazzhr.com/ (recalled)
};
