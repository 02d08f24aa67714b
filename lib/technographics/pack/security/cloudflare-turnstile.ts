import type { TechnologyDefinition } from '../../definition.ts';

export const CLOUDFLARE_TURNSTILE: TechnologyDefinition = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  categories: ['security'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'challenges.cloudflare.com', path: '/turnstile/' }],
  // source: https://developers.cloudflare.com/turnstile/ (recalled)
};
