import type { TechnologyDefinition } from '../../definition.ts';

export const NEXTJS: TechnologyDefinition = {
  id: 'nextjs',
  name: 'Next.js',
  aliases: ['NextJS'],
  categories: ['framework'],
  recall: 950,
  rules: [
    { on: 'path', text: '/_next/static/' },
    { on: 'marker', text: '#__NEXT_DATA__' },
  ],
  // source: https://nextjs.org/docs (recalled)
};
