import type { TechnologyDefinition } from '../../definition.ts';

export const VISITOR_QUEUE: TechnologyDefinition = {
  id: 'visitor-queue',
  name: 'Visitor Queue',
  categories: ['abm'],
  recall: 900,
  rules: [{ on: 'host', host: 't.visitorqueue.com' }],
  // source: https://support.visitorqueue.com/ (recalled)
};
