import type { TechnologyDefinition } from '../../definition.ts';

export const APPDYNAMICS: TechnologyDefinition = {
  id: 'appdynamics',
  name: 'AppDynamics',
  categories: ['monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'cdn.appdynamics.com' },
    { on: 'host', host: 'eum-appdynamics.com' },
    { on: 'inline', text: '"adrum-start-time"' },
  ],
  // source: https://docs.appdynamics.com/ (recalled)
};
