import type { TechnologyDefinition } from '../../definition.ts';

export const LEAD_FORENSICS: TechnologyDefinition = {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  categories: ['abm'],
  recall: 100,
  rules: [{ on: 'host', host: 'secure.leadforensics.com' }],
  // source: https://www.leadforensics.com/support (recalled)
};
