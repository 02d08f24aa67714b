import type { TechnologyDefinition } from '../../definition.ts';

export const WIX: TechnologyDefinition = {
  id: 'wix',
  name: 'Wix',
  categories: ['site-builder', 'cms'],
  recall: 950,
  rules: [
    { on: 'generator', prefix: 'Wix.com' },
    { on: 'host', host: 'static.parastorage.com' },
  ],
  // source: https://dev.wix.com/docs (recalled)
};
