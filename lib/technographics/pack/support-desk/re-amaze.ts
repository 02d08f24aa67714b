import type { TechnologyDefinition } from '../../definition.ts';

export const RE_AMAZE: TechnologyDefinition = {
  id: 're-amaze',
  name: 'Re:amaze',
  aliases: ['Reamaze'],
  categories: ['support-desk', 'chat'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.reamaze.com' }],
  // source: https://support.reamaze.com/ (recalled)
};
