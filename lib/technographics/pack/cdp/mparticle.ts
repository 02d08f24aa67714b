import type { TechnologyDefinition } from '../../definition.ts';

export const MPARTICLE: TechnologyDefinition = {
  id: 'mparticle',
  name: 'mParticle',
  categories: ['cdp'],
  recall: 650,
  rules: [
    { on: 'host', host: 'jssdkcdns.mparticle.com' },
    { on: 'host', host: 'jssdks.mparticle.com' },
  ],
  // source: https://docs.mparticle.com/developers/sdk/web/ (recalled)
};
