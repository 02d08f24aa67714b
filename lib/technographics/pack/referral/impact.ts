import type { TechnologyDefinition } from '../../definition.ts';

export const IMPACT: TechnologyDefinition = {
  id: 'impact',
  name: 'impact.com',
  aliases: ['Impact Radius'],
  categories: ['referral'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'impactradius-event.com' },
    { on: 'host', host: 'impactradius-go.com' },
    { on: 'host', host: 'utt.impactcdn.com' },
  ],
  // source: https://integrations.impact.com/ (recalled)
};
