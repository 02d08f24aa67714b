import type { TechnologyDefinition } from '../../definition.ts';

export const WHATFIX: TechnologyDefinition = {
  id: 'whatfix',
  name: 'Whatfix',
  categories: ['product-adoption'],
  recall: 500,
  rules: [{ on: 'host', host: 'cdn.whatfix.com' }],
  // source: https://support.whatfix.com/ (recalled)
};
