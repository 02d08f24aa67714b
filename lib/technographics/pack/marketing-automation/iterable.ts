import type { TechnologyDefinition } from '../../definition.ts';

export const ITERABLE: TechnologyDefinition = {
  id: 'iterable',
  name: 'Iterable',
  categories: ['marketing-automation', 'email-marketing'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'js.iterable.com' },
    { on: 'form', host: 'links.iterable.com' },
    { on: 'form', host: 'app.iterable.com' },
    { on: 'inline', text: '_iaq.push(["track"' },
  ],
  // source: https://support.iterable.com/hc/ (recalled)
};
