import type { TechnologyDefinition } from '../../definition.ts';

export const DOCUSAURUS: TechnologyDefinition = {
  id: 'docusaurus',
  name: 'Docusaurus',
  categories: ['docs'],
  recall: 500,
  rules: [{ on: 'generator', prefix: 'Docusaurus' }],
  // source: https://docusaurus.io/docs (recalled)
};
