import type { TechnologyDefinition } from '../../definition.ts';

export const HCAPTCHA: TechnologyDefinition = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  categories: ['security'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'hcaptcha.com' }],
  // source: https://github.com/hCaptcha/react-hcaptcha (read)
};
