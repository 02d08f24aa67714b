import type { TechnologyDefinition } from '../../definition.ts';

export const PADDLE: TechnologyDefinition = {
  id: 'paddle',
  name: 'Paddle',
  categories: ['billing', 'payments'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cdn.paddle.com' }, // read
    { on: 'host', host: 'checkout-service.paddle.com' },
  ],
  // source: https://github.com/PaddleHQ/paddle-js-wrapper (read in part)
};
