import type { TechnologyDefinition } from '../../definition.ts';

export const TRACKJS: TechnologyDefinition = {
  id: 'trackjs',
  name: 'TrackJS',
  categories: ['monitoring'],
  recall: 600,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn.trackjs.com' },
    { on: 'inline', text: 'TrackJS.install(' },
  ],
  // source: https://docs.trackjs.com/ (recalled)
};
