import type { TechnologyDefinition } from '../../definition.ts';

export const FRESHCHAT: TechnologyDefinition = {
  id: 'freshchat',
  name: 'Freshchat',
  aliases: ['Freshworks Chat'],
  categories: ['chat'],
  recall: 900,
  rules: [
    { on: 'host', host: 'freshchat.com' },
    { on: 'inline', text: 'fcWidget.init(' },
  ],
  // source: https://crmsupport.freshworks.com/support/home (recalled)
};
