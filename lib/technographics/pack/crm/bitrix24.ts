import type { TechnologyDefinition } from '../../definition.ts';

export const BITRIX24: TechnologyDefinition = {
  id: 'bitrix24',
  name: 'Bitrix24',
  categories: ['crm'],
  recall: 500,
  rules: [
    { on: 'host', host: 'cdn.bitrix24.com' },
    { on: 'host', host: 'cdn.bitrix24.de' },
    { on: 'host', host: 'cdn.bitrix24.eu' },
    { on: 'host', host: 'cdn.bitrix24.ru' },
  ],
  // source: https://helpdesk.bitrix24.com/ (recalled)
};
