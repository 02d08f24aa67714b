import type { TechnologyDefinition } from '../../definition.ts';

export const ADOBE_EXPERIENCE_MANAGER: TechnologyDefinition = {
  id: 'adobe-experience-manager',
  name: 'Adobe Experience Manager',
  aliases: ['AEM'],
  categories: ['cms'],
  recall: 850,
  rules: [
    { on: 'path', text: '/etc.clientlibs/' },
    { on: 'path', text: '/etc/designs/' },
  ],
  // source: https://experienceleague.adobe.com/en/docs/experience-manager-65/content/implementing/developing/introduction/clientlibs (recalled)
};
