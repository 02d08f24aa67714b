import type { TechnologyDefinition } from '../../definition.ts';

export const FIGMA: TechnologyDefinition = {
  id: 'figma',
  name: 'Figma',
  categories: ['collaboration'],
  recall: 50,
  rules: [
    { on: 'host', host: 'www.figma.com', path: '/embed' },
    { on: 'host', host: 'embed.figma.com' },
  ],
  // source: https://help.figma.com/hc/ (recalled)
};
