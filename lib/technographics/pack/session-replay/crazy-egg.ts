import type { TechnologyDefinition } from '../../definition.ts';

export const CRAZY_EGG: TechnologyDefinition = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  aliases: ['CrazyEgg'],
  categories: ['session-replay'],
  recall: 900,
  rules: [
    { on: 'host', host: 'script.crazyegg.com' },
    { on: 'host', host: 'dnn506yrbagrg.cloudfront.net' },
  ],
  // source: https://support.crazyegg.com/ (recalled)
};
