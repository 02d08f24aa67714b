import type { TechnologyDefinition } from '../../definition.ts';

export const DATADOG: TechnologyDefinition = {
  id: 'datadog',
  name: 'Datadog',
  aliases: ['Datadog RUM'],
  categories: ['monitoring'],
  recall: 500,
  rules: [
    { on: 'host', host: 'datadoghq-browser-agent.com' },
    { on: 'host', host: 'browser-intake-datadoghq.com' },
    { on: 'host', host: 'browser-intake-datadoghq.eu' },
    { on: 'host', host: 'browser-intake-us5-datadoghq.com' },
    { on: 'host', host: 'browser-intake-us3-datadoghq.com' },
    { on: 'inline', text: 'DD_RUM.init(' },
  ],
  // source: https://github.com/DataDog/browser-sdk (read)
};
