import type { TechnologyDefinition } from '../../definition.ts';

export const SNAP_PIXEL: TechnologyDefinition = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  aliases: ['Snapchat Ads'],
  categories: ['ads'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'sc-static.net' },
    { on: 'host', host: 'tr.snapchat.com' },
    { on: 'inline', text: 'snaptr("init"' },
  ],
  // source: https://businesshelp.snapchat.com/ (recalled)
};
