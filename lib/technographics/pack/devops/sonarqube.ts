import type { TechnologyDefinition } from '../../definition.ts';

export const SONARQUBE: TechnologyDefinition = {
  id: 'sonarqube',
  name: 'SonarQube',
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://docs.sonarsource.com/ (recalled)
};
