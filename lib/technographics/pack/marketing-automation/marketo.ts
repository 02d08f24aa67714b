import type { TechnologyDefinition } from '../../definition.ts';

export const MARKETO: TechnologyDefinition = {
  id: 'marketo',
  name: 'Marketo',
  aliases: ['Marketo Engage', 'Adobe Marketo'],
  categories: ['marketing-automation'],
  recall: 950,
  rules: [
    { on: 'host', host: 'marketo.net' }, // read
    { on: 'host', host: 'mktoresp.com' }, // read
    { on: 'host', host: 'marketo.com', path: '/js/forms2/' },
    { on: 'inline', text: 'Munchkin.init(' }, // read
    { on: 'inline', text: 'MktoForms2.loadForm(' }, // read
    { on: 'path', text: '/js/forms2/js/forms2' }, // read
    { on: 'cookie', name: '_mkto_trk' }, // read
    { on: 'host', host: 'mktoweb.com' },
    { on: 'host', host: 'mktocdn.com' },
    { on: 'form', host: 'marketo.com' },
    { on: 'form', host: 'mktoweb.com' },
    { on: 'path', text: '/index.php/leadCapture/save' },
  ],
  // source: https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/lead-tracking (read in part)
};
