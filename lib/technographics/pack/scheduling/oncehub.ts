import type { TechnologyDefinition } from '../../definition.ts';

export const ONCEHUB: TechnologyDefinition = {
  id: 'oncehub',
  name: 'OnceHub',
  aliases: ['ScheduleOnce'],
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn.oncehub.com' },
    { on: 'host', host: 'cdn.scheduleonce.com' },
    { on: 'host', host: 'go.oncehub.com' },
  ],
  // source: https://help.oncehub.com/ (recalled)
};
