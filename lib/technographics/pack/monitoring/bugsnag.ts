import type { TechnologyDefinition } from '../../definition.ts';

export const BUGSNAG: TechnologyDefinition = {
  id: 'bugsnag',
  name: 'Bugsnag',
  categories: ['monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'd2wy8f7a9ursnm.cloudfront.net' },
    { on: 'host', host: 'sessions.bugsnag.com' },
    { on: 'inline', text: 'Bugsnag.start(' },
  ],
  // source: https://github.com/bugsnag/bugsnag-js (read)
};
