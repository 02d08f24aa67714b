import type { TechnologyDefinition } from '../../definition.ts';

export const MANYCHAT: TechnologyDefinition = {
  id: 'manychat',
  name: 'Manychat',
  aliases: ['ManyChat'],
  categories: ['chat'],
  recall: 300,
  rules: [{ on: 'host', host: 'widget.manychat.com' }],
  // source: https://help.manychat.com/ (recalled)
};
