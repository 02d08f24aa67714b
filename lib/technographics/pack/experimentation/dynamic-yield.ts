import type { TechnologyDefinition } from '../../definition.ts';

export const DYNAMIC_YIELD: TechnologyDefinition = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  categories: ['experimentation'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.dynamicyield.com' },
    { on: 'host', host: 'st.dynamicyield.com' },
    { on: 'host', host: 'cdn-eu.dynamicyield.com' },
  ],
  // source: https://dy.dev/docs (recalled)
};
