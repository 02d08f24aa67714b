import type { TechnologyDefinition } from '../../definition.ts';

export const KENTICO: TechnologyDefinition = {
  id: 'kentico',
  name: 'Kentico',
  aliases: ['Xperience by Kentico'],
  categories: ['cms'],
  recall: 700,
  rules: [
    { on: 'path', text: '/CMSPages/' },
    { on: 'generator', prefix: 'Kentico' },
    { on: 'cookie', name: 'CMSPreferredCulture' },
  ],
  // source: https://docs.kentico.com/ (recalled)
};
