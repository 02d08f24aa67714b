import type { TechnologyDefinition } from '../../definition.ts';

export const AWS: TechnologyDefinition = {
  id: 'aws',
  name: 'Amazon Web Services',
  aliases: ['AWS'],
  categories: ['cloud'],
  recall: 0,
  rules: [],
  // source: https://docs.aws.amazon.com/ (recalled)
};
