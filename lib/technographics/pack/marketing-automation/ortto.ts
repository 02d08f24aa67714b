import type { TechnologyDefinition } from '../../definition.ts';

export const ORTTO: TechnologyDefinition = {
  id: 'ortto',
  name: 'Ortto',
  aliases: ['Autopilot'],
  categories: ['marketing-automation'],
  recall: 600,
  rules: [
    { on: 'host', host: 'ap3api.com' },
    { on: 'host', host: 'autopilotapp.com' },
    { on: 'host', host: 'autopilothq.com' },
  ],
  // source: https://help.ortto.com/ (recalled)
};
