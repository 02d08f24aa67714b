import type { TechnologyDefinition } from '../../definition.ts';

export const DNN: TechnologyDefinition = {
  id: 'dnn',
  name: 'DotNetNuke',
  aliases: ['DNN Platform', 'DNN'],
  categories: ['cms'],
  recall: 800,
  jobs: 'never',
  rules: [
    { on: 'path', text: '/DesktopModules/' },
    { on: 'generator', prefix: 'DotNetNuke' },
    { on: 'cookie', name: 'dnn_*' },
  ],
  // source: https://docs.dnncommunity.org/ (recalled)
};
