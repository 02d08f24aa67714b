import type { TechnologyDefinition } from '../../definition.ts';

export const MEDIAWIKI: TechnologyDefinition = {
  id: 'mediawiki',
  name: 'MediaWiki',
  categories: ['cms'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'MediaWiki' }],
  // source: https://www.mediawiki.org/wiki/Documentation (recalled)
};
