import type { TechnologyDefinition } from '../../definition.ts';

export const DATOCMS: TechnologyDefinition = {
  id: 'datocms',
  name: 'DatoCMS',
  categories: ['cms'],
  recall: 500,
  rules: [{ on: 'host', host: 'www.datocms-assets.com', pictures: 4 }],
  // source: https://www.datocms.com/docs (recalled)
};
