import type { TechnologyDefinition } from '../../definition.ts';

export const ODOO: TechnologyDefinition = {
  id: 'odoo',
  name: 'Odoo',
  categories: ['erp'],
  recall: 600,
  rules: [
    { on: 'generator', prefix: 'Odoo' },
    { on: 'inline', text: 'odoo.__session_info__=' },
  ],
  // source: https://www.odoo.com/documentation (recalled)
};
