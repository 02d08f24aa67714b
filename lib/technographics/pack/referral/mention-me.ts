import type { TechnologyDefinition } from '../../definition.ts';

export const MENTION_ME: TechnologyDefinition = {
  id: 'mention-me',
  name: 'Mention Me',
  categories: ['referral'],
  recall: 850,
  jobs: 'never',
  rules: [{ on: 'host', host: 'tag.mention-me.com' }],
  // source: https://help.mention-me.com/ (recalled)
};
