import type { TechnologyDefinition } from '../../definition.ts';

export const UPTIMEROBOT: TechnologyDefinition = {
  id: 'uptimerobot',
  name: 'UptimeRobot',
  categories: ['status-page'],
  recall: 300,
  jobs: 'never',
  rules: [{ on: 'link', host: 'stats.uptimerobot.com', slug: 'path' }],
  // source: https://help.uptimerobot.com/ (recalled)
};
