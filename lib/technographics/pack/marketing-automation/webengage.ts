import type { TechnologyDefinition } from '../../definition.ts';

export const WEBENGAGE: TechnologyDefinition = {
  id: 'webengage',
  name: 'WebEngage',
  categories: ['marketing-automation', 'push'],
  recall: 600,
  rules: [
    { on: 'host', host: 'widgets.in.webengage.com' },
    { on: 'host', host: 'ssl.widgets.webengage.com' },
    { on: 'host', host: 'wsdk-files.webengage.com' },
    { on: 'inline', text: 'webengage.init(' },
  ],
  // source: https://docs.webengage.com/docs/web-getting-started (recalled)
};
