import type { TechnologyDefinition } from '../../definition.ts';

export const HEAP: TechnologyDefinition = {
  id: 'heap',
  name: 'Heap',
  aliases: ['Heap Analytics'],
  categories: ['analytics'],
  recall: 650,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'heapanalytics.com' },
    { on: 'host', host: 'heap-api.com' },
    { on: 'inline', text: 'heap.load(' },
  ],
  // source: https://developers.heap.io/docs/web (recalled)
};
