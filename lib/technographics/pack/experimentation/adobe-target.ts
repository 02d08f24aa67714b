import type { TechnologyDefinition } from '../../definition.ts';

export const ADOBE_TARGET: TechnologyDefinition = {
  id: 'adobe-target',
  name: 'Adobe Target',
  categories: ['experimentation'],
  recall: 800,
  rules: [{ on: 'host', host: 'tt.omtrdc.net' }],
  // source: https://experienceleague.adobe.com/en/docs/target/using/target-home (recalled)
};
