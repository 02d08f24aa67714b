import type { TechnologyDefinition } from '../../definition.ts';

export const MICROSOFT_DYNAMICS_365: TechnologyDefinition = {
  id: 'microsoft-dynamics-365',
  name: 'Microsoft Dynamics 365',
  aliases: ['Dynamics 365', 'Dynamics CRM', 'MS Dynamics', 'D365'],
  categories: ['crm', 'marketing-automation'],
  recall: 300,
  rules: [
    { on: 'host', host: 'mkt.dynamics.com' },
    { on: 'host', host: 'mktdplp102cdn.azureedge.net' },
  ],
  // source: https://learn.microsoft.com/en-us/dynamics365/ (recalled)
};
