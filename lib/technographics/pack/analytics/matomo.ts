import type { TechnologyDefinition } from '../../definition.ts';

export const MATOMO: TechnologyDefinition = {
  id: 'matomo',
  name: 'Matomo',
  aliases: ['Piwik'],
  categories: ['analytics'],
  recall: 950,
  rules: [
    { on: 'host', host: 'matomo.cloud' },
    { on: 'inline', text: '"setTrackerUrl",', also: 'matomo.php"' }, // read
    { on: 'inline', text: '"setTrackerUrl",', also: 'piwik.php"' }, // read
    { on: 'inline', text: '"mtm.startTime":' }, // read
    { on: 'path', text: '/matomo.php' }, // read
    { on: 'path', text: '/piwik.php' }, // read
    { on: 'inline', text: '_paq.push(["trackPageView"]' }, // read
  ],
  // source: https://developer.matomo.org/guides/tracking-javascript-guide (read in part)
};
