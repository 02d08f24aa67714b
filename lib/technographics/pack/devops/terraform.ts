import type { TechnologyDefinition } from '../../definition.ts';

export const TERRAFORM: TechnologyDefinition = {
  id: 'terraform',
  name: 'Terraform',
  aliases: ['HashiCorp Terraform'],
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://developer.hashicorp.com/terraform/docs (recalled)
};
