import type { TechnologyDefinition } from '../../definition.ts';

export const ADOBE_FONTS: TechnologyDefinition = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  aliases: ['Typekit'],
  categories: ['website-tools'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'use.typekit.net' },
    { on: 'host', host: 'p.typekit.net' },
  ],
  // source: https://helpx.adobe.com/fonts/using/add-fonts-website.html (recalled)
};
