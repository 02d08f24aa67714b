import type { TechnologyDefinition } from '../../definition.ts';

export const N8N: TechnologyDefinition = {
  id: 'n8n',
  name: 'n8n',
  categories: ['integration'],
  recall: 0,
  rules: [],
  // source: https://docs.n8n.io/ (recalled)
};
