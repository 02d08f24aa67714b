import type { TechnologyDefinition } from '../../definition.ts';

export const JUDGE_ME: TechnologyDefinition = {
  id: 'judge-me',
  name: 'Judge.me',
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn.judge.me' },
    { on: 'host', host: 'cdnwidget.judge.me' },
  ],
  // source: https://judge.me/support (recalled)
};
