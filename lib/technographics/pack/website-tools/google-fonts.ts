import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_FONTS: TechnologyDefinition = {
  id: 'google-fonts',
  name: 'Google Fonts',
  categories: ['website-tools'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'fonts.googleapis.com' },
    { on: 'host', host: 'fonts.gstatic.com' },
  ],
  // source: https://developers.google.com/fonts/docs/getting_started (recalled)
};
