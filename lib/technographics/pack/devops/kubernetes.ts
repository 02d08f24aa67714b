import type { TechnologyDefinition } from '../../definition.ts';

export const KUBERNETES: TechnologyDefinition = {
  id: 'kubernetes',
  name: 'Kubernetes',
  aliases: ['K8s'],
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://kubernetes.io/docs/ (recalled)
};
