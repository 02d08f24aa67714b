import type { TechnologyDefinition } from '../../definition.ts';

export const LIFERAY: TechnologyDefinition = {
  id: 'liferay',
  name: 'Liferay',
  categories: ['cms'],
  recall: 850,
  rules: [
    { on: 'inline', text: 'Liferay.ThemeDisplay=' },
    { on: 'path', text: '/o/frontend-js-' },
  ],
  // source: https://learn.liferay.com/ (recalled)
};
