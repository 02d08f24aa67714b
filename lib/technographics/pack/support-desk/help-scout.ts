import type { TechnologyDefinition } from '../../definition.ts';

export const HELP_SCOUT: TechnologyDefinition = {
  id: 'help-scout',
  name: 'Help Scout',
  aliases: ['HelpScout'],
  categories: ['support-desk'],
  recall: 500,
  rules: [
    { on: 'host', host: 'beacon-v2.helpscout.net' },
    { on: 'link', host: 'helpscoutdocs.com', slug: 'subdomain' },
    { on: 'inline', text: 'Beacon("init",' },
  ],
  // source: https://docs.helpscout.com/ (recalled)
};
