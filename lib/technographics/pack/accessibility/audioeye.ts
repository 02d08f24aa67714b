import type { TechnologyDefinition } from '../../definition.ts';

export const AUDIOEYE: TechnologyDefinition = {
  id: 'audioeye',
  name: 'AudioEye',
  categories: ['accessibility'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'wsmcdn.audioeye.com' },
    { on: 'host', host: 'ws.audioeye.com' },
  ],
  // source: https://help.audioeye.com/ (recalled)
};
