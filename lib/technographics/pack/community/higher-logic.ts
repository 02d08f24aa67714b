import type { TechnologyDefinition } from '../../definition.ts';

export const HIGHER_LOGIC: TechnologyDefinition = {
  id: 'higher-logic',
  name: 'Higher Logic',
  aliases: ['Vanilla Forums'],
  categories: ['community'],
  recall: 500,
  rules: [
    { on: 'host', host: 'higherlogicdownload.s3.amazonaws.com' },
    { on: 'link', host: 'vanillacommunities.com', slug: 'subdomain' },
  ],
  // source: https://support.higherlogic.com/hc/ (recalled)
};
