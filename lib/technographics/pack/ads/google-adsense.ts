import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_ADSENSE: TechnologyDefinition = {
  id: 'google-adsense',
  name: 'Google AdSense',
  categories: ['ads'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'pagead2.googlesyndication.com', path: '/pagead/js/adsbygoogle' }],
  // source: https://support.google.com/adsense (recalled)
};
