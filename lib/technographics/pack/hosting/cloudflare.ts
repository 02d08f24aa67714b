import type { TechnologyDefinition } from '../../definition.ts';

export const CLOUDFLARE: TechnologyDefinition = {
  id: 'cloudflare',
  name: 'Cloudflare',
  categories: ['hosting'],
  recall: 600,
  rules: [
    { on: 'host', host: 'static.cloudflareinsights.com' },
    { on: 'path', text: '/cdn-cgi/' },
    { on: 'path', text: '/cdn-cgi/l/', linked: true },
    { on: 'inline', text: '__CF$cv$params=', raw: true },
  ],
  // source: https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/ (recalled)
};
