import type { TechnologyDefinition } from '../../definition.ts';

export const FULLSTORY: TechnologyDefinition = {
  id: 'fullstory',
  name: 'FullStory',
  categories: ['session-replay'],
  recall: 850,
  rules: [
    { on: 'host', host: 'edge.fullstory.com' }, // read
    { on: 'host', host: 'rs.fullstory.com' },
    { on: 'inline', text: '_fs_org=' },
    { on: 'inline', text: '"_fs_org"]=' },
  ],
  // source: https://github.com/fullstorydev/fullstory-browser-sdk (read in part)
};
