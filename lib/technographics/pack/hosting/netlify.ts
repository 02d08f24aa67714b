import type { TechnologyDefinition } from '../../definition.ts';

export const NETLIFY: TechnologyDefinition = {
  id: 'netlify',
  name: 'Netlify',
  categories: ['hosting'],
  recall: 400,
  rules: [
    { on: 'path', text: '/.netlify/' },
    { on: 'host', host: 'netlify-rum.netlify.app' },
    { on: 'host', host: 'app.netlify.com', path: '/netlify-drawer' },
  ],
  // source: https://docs.netlify.com/ (recalled)
};
