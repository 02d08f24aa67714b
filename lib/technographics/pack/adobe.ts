import type { TechnologyDefinition } from '../definition.ts';

export const ADOBE: readonly TechnologyDefinition[] = [
  {
    id: 'marketo',
    name: 'Marketo',
    categories: ['marketing-automation'],
    recall: 950,
    rules: [
      { on: 'host', host: 'marketo.net' },
      { on: 'host', host: 'mktoresp.com' },
      { on: 'host', host: 'marketo.com', path: '/js/forms2/' },
      { on: 'inline', text: 'Munchkin.init(' },
      { on: 'cookie', name: '_mkto_trk' },
    ],
    // source: https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/administration/additional-integrations/add-munchkin-tracking-code-to-your-website
  },
  {
    id: 'adobe-launch',
    name: 'Adobe Launch',
    categories: ['tag-manager'],
    recall: 950,
    rules: [{ on: 'host', host: 'assets.adobedtm.com' }],
    // source: https://experienceleague.adobe.com/en/docs/experience-platform/tags/publish/environments/environments
  },
  {
    id: 'adobe-experience-manager',
    name: 'Adobe Experience Manager',
    categories: ['cms'],
    recall: 850,
    rules: [{ on: 'path', text: '/etc.clientlibs/' }],
    // source: https://experienceleague.adobe.com/en/docs/experience-manager-65/content/implementing/developing/introduction/clientlibs
  },
];
