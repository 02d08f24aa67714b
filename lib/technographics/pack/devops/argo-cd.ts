import type { TechnologyDefinition } from '../../definition.ts';

export const ARGO_CD: TechnologyDefinition = {
  id: 'argo-cd',
  name: 'Argo CD',
  aliases: ['ArgoCD'],
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://argo-cd.readthedocs.io/ (recalled)
};
