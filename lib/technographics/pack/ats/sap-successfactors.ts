import type { TechnologyDefinition } from '../../definition.ts';

export const SAP_SUCCESSFACTORS: TechnologyDefinition = {
  id: 'sap-successfactors',
  name: 'SAP SuccessFactors',
  aliases: ['SuccessFactors'],
  categories: ['ats', 'hris'],
  recall: 500,
  rules: [
    { on: 'host', host: 'successfactors.com' },
    { on: 'host', host: 'successfactors.eu' },
  ],
  // source: https://help.sap.com/docs/SAP_SUCCESSFACTORS_RECRUITING (recalled)
};
