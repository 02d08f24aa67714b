import type { TechnologyDefinition } from '../../definition.ts';

export const SMARTSHEET: TechnologyDefinition = {
  id: 'smartsheet',
  name: 'Smartsheet',
  categories: ['collaboration'],
  recall: 50,
  rules: [{ on: 'host', host: 'app.smartsheet.com', path: '/b/form' }],
  // source: https://help.smartsheet.com/ (recalled)
};
