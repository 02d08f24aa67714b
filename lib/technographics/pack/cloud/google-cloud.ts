import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_CLOUD: TechnologyDefinition = {
  id: 'google-cloud',
  name: 'Google Cloud',
  aliases: ['GCP', 'Google Cloud Platform'],
  categories: ['cloud'],
  recall: 0,
  rules: [],
  // source: https://cloud.google.com/docs (recalled)
};
