import type { TechnologyDefinition } from '../../definition.ts';

export const BETTER_STACK: TechnologyDefinition = {
  id: 'better-stack',
  name: 'Better Stack',
  aliases: ['Better Uptime'],
  categories: ['status-page', 'monitoring'],
  recall: 500,
  rules: [
    { on: 'link', host: 'betteruptime.com', slug: 'subdomain' },
    { on: 'host', host: 'uptime.betterstack.com' },
  ],
  // source: https://betterstack.com/docs (recalled)
};
