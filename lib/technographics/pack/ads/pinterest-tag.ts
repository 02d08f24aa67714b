import type { TechnologyDefinition } from '../../definition.ts';

export const PINTEREST_TAG: TechnologyDefinition = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  aliases: ['Pinterest Ads'],
  categories: ['ads'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'ct.pinterest.com' },
    { on: 'host', host: 's.pinimg.com', path: '/ct/' },
    { on: 'inline', text: 'pintrk("load"' },
  ],
  // source: https://help.pinterest.com/en/business/article/install-the-pinterest-tag (recalled)
};
