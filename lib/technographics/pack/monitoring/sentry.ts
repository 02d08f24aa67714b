import type { TechnologyDefinition } from '../../definition.ts';

export const SENTRY: TechnologyDefinition = {
  id: 'sentry',
  name: 'Sentry',
  categories: ['monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'browser.sentry-cdn.com' }, // read
    { on: 'host', host: 'js.sentry-cdn.com' },
    { on: 'host', host: 'ingest.sentry.io' },
    { on: 'host', host: 'ingest.us.sentry.io' },
    { on: 'host', host: 'ingest.de.sentry.io' },
  ],
  // source: https://github.com/getsentry/sentry-docs/blob/master/docs/platforms/javascript/common/install/loader.mdx (read in part)
};
