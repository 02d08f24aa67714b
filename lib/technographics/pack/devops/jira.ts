import type { TechnologyDefinition } from '../../definition.ts';

export const JIRA: TechnologyDefinition = {
  id: 'jira',
  name: 'Jira',
  aliases: ['Atlassian Jira'],
  categories: ['devops', 'collaboration'],
  recall: 0,
  rules: [
    { on: 'link', host: 'atlassian.net', slug: 'subdomain' },
    { on: 'host', host: 'atlassian.net', path: '/s/' },
  ],
  // source: https://support.atlassian.com/jira-software-cloud/ (recalled)
};
