import type { TechnologyDefinition } from '../../definition.ts';

export const RB2B: TechnologyDefinition = {
  id: 'rb2b',
  name: 'RB2B',
  aliases: ['Retention.com'],
  categories: ['abm'],
  recall: 850,
  rules: [
    { on: 'host', host: 'b2bjsstore.s3.us-west-2.amazonaws.com' },
    { on: 'host', host: 's3-us-west-2.amazonaws.com', path: '/b2bjsstore/' },
    { on: 'host', host: 'ddwl4m2hdecbv.cloudfront.net' },
    { on: 'inline', text: 'reb2b={loaded:' },
  ],
  // source: https://support.rb2b.com/ (recalled)
};
