import type { TechnologyDefinition } from '../../definition.ts';

export const PADDLE: TechnologyDefinition = {
  id: 'paddle',
  name: 'Paddle',
  categories: ['billing', 'payments'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cdn.paddle.com' },
    { on: 'host', host: 'checkout-service.paddle.com' },
  ],
  // source: https://developer.paddle.com/ (recalled)
};
