import type { TechnologyDefinition } from '../../definition.ts';

export const BUSINESS_CENTRAL: TechnologyDefinition = {
  id: 'business-central',
  name: 'Microsoft Dynamics 365 Business Central',
  aliases: ['Business Central', 'Dynamics NAV', 'Navision'],
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://learn.microsoft.com/en-us/dynamics365/business-central/ (recalled)
};
