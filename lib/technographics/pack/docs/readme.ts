import type { TechnologyDefinition } from '../../definition.ts';

export const README: TechnologyDefinition = {
  id: 'readme',
  name: 'ReadMe',
  aliases: ['ReadMe.io'],
  categories: ['docs'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'link', host: 'readme.io', slug: 'subdomain' },
    { on: 'host', host: 'cdn.readme.io' },
  ],
  // source: https://docs.readme.com/ (recalled)
};
