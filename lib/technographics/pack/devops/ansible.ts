import type { TechnologyDefinition } from '../../definition.ts';

export const ANSIBLE: TechnologyDefinition = {
  id: 'ansible',
  name: 'Ansible',
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://docs.ansible.com/ (recalled)
};
