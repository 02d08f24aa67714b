import type { TechnologyDefinition } from '../../definition.ts';

export const LAUNCHDARKLY: TechnologyDefinition = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  categories: ['experimentation', 'devops'],
  recall: 600,
  rules: [
    { on: 'host', host: 'app.launchdarkly.com' }, // read
    { on: 'host', host: 'clientsdk.launchdarkly.com' },
    { on: 'host', host: 'events.launchdarkly.com' },
  ],
  // source: https://github.com/launchdarkly/js-client-sdk (read in part)
};
