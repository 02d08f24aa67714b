import type { TechnologyDefinition } from '../../definition.ts';

export const PIPEDRIVE: TechnologyDefinition = {
  id: 'pipedrive',
  name: 'Pipedrive',
  categories: ['crm'],
  recall: 300,
  rules: [
    { on: 'host', host: 'leadbooster-chat.pipedrive.com' },
    { on: 'host', host: 'webforms.pipedrive.com' },
    { on: 'host', host: 'pipedrivewebforms.com' },
  ],
  // source: https://support.pipedrive.com/en/article/leadbooster-chatbot (recalled)
};
