import type { TechnologyDefinition } from '../../definition.ts';

export const USERVOICE: TechnologyDefinition = {
  id: 'uservoice',
  name: 'UserVoice',
  categories: ['surveys', 'support-desk'],
  recall: 500,
  rules: [
    { on: 'host', host: 'widget.uservoice.com' },
    { on: 'link', host: 'uservoice.com', slug: 'subdomain' },
  ],
  // source: https://help.uservoice.com/hc/ (recalled)
};
