import type { TechnologyDefinition } from '../../definition.ts';

export const SLACK: TechnologyDefinition = {
  id: 'slack',
  name: 'Slack',
  categories: ['community', 'collaboration'],
  recall: 100,
  jobs: 'cued',
  rules: [{ on: 'link', host: 'slack.com', slug: 'subdomain' }],
  // source: https://slack.com/help (recalled)
};
