import type { TechnologyDefinition } from '../../definition.ts';

export const LINKEDIN_INSIGHT_TAG: TechnologyDefinition = {
  id: 'linkedin-insight-tag',
  name: 'LinkedIn Insight Tag',
  aliases: ['LinkedIn Ads', 'LinkedIn Pixel'],
  categories: ['ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'snap.licdn.com', path: '/li.lms-analytics/' },
    { on: 'host', host: 'px.ads.linkedin.com' },
    { on: 'inline', text: '_linkedin_partner_id=' },
  ],
  // source: https://www.linkedin.com/help/lms/answer/a418880 (recalled)
};
