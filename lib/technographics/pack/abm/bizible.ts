import type { TechnologyDefinition } from '../../definition.ts';

export const BIZIBLE: TechnologyDefinition = {
  id: 'bizible',
  name: 'Bizible',
  aliases: ['Marketo Measure'],
  categories: ['abm', 'analytics'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.bizible.com' }, // read
    { on: 'host', host: 'cdn.bizibly.com' },
    { on: 'cookie', name: '_biz_uid' },
  ],
  // source: https://experienceleague.adobe.com/en/docs/marketo-measure/using/marketo-measure-tracking/setting-up-tracking/adding-marketo-measure-script-to-different-form-providers/adding-marketo-measure-to-hubspot (read in part)
};
