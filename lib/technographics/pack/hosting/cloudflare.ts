import type { TechnologyDefinition } from '../../definition.ts';

export const CLOUDFLARE: TechnologyDefinition = {
  id: 'cloudflare',
  name: 'Cloudflare',
  categories: ['hosting'],
  recall: 600,
  rules: [
    { on: 'host', host: 'static.cloudflareinsights.com' },
    { on: 'path', text: '/cdn-cgi/' },
  ],
  // source: https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/
};
