import type { TechnologyDefinition } from '../../definition.ts';

export const ADOBE_AUDIENCE_MANAGER: TechnologyDefinition = {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  aliases: ['Adobe Experience Cloud ID'],
  categories: ['cdp'],
  recall: 650,
  rules: [
    { on: 'host', host: 'demdex.net' },
    { on: 'cookie', name: 'AMCV_*' },
  ],
  // source: https://experienceleague.adobe.com/en/docs/audience-manager/user-guide/aam-home (recalled)
};
