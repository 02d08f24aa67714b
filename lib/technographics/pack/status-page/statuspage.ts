import type { TechnologyDefinition } from '../../definition.ts';

export const STATUSPAGE: TechnologyDefinition = {
  id: 'statuspage',
  name: 'Atlassian Statuspage',
  aliases: ['Statuspage'],
  categories: ['status-page'],
  recall: 500,
  rules: [
    { on: 'link', host: 'statuspage.io', slug: 'subdomain' },
    { on: 'host', host: 'statuspage.io' },
  ],
  // source: https://support.atlassian.com/statuspage/ (recalled)
};
