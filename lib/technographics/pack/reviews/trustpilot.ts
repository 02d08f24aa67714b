import type { TechnologyDefinition } from '../../definition.ts';

export const TRUSTPILOT: TechnologyDefinition = {
  id: 'trustpilot',
  name: 'Trustpilot',
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'widget.trustpilot.com' },
    { on: 'host', host: 'invitejs.trustpilot.com' },
  ],
  // source: https://developers.trustpilot.com/ (recalled)
};
