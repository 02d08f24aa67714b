import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { type MessageKey, message } from './view-message.ts';

/** What an attribute is called: "Headcount", "Head office country". */
export function attributeText(attribute: AttributeKey): string {
  return message(NAMES[attribute]);
}

const NAMES: Readonly<Record<AttributeKey, MessageKey>> = {
  name: 'attributeName',
  legalName: 'attributeLegalName',
  description: 'attributeDescription',
  tagline: 'attributeTagline',
  parent: 'attributeParent',
  domain: 'attributeDomain',
  linkedin: 'attributeLinkedin',
  industry: 'attributeIndustry',
  specialties: 'attributeSpecialties',
  businessModel: 'attributeBusinessModel',
  audience: 'attributeAudience',
  hqCountry: 'attributeHqCountry',
  countries: 'attributeCountries',
  hqRegion: 'attributeHqRegion',
  hqCity: 'attributeHqCity',
  headcount: 'attributeHeadcount',
  linkedinMembers: 'attributeLinkedinMembers',
  followers: 'attributeFollowers',
  founded: 'attributeFounded',
  revenue: 'attributeRevenue',
  fundingTotal: 'attributeFundingTotal',
  fundingStage: 'attributeFundingStage',
  lastFunding: 'attributeLastFunding',
  investors: 'attributeInvestors',
  companyType: 'attributeCompanyType',
  phoneCountry: 'attributePhoneCountry',
  languages: 'attributeLanguages',
  technologies: 'attributeTechnologies',
  triggers: 'attributeTriggers',
  functions: 'attributeFunctions',
  answers: 'attributeAnswers',
  flags: 'attributeFlags',
  scan: 'attributeScan',
  text: 'attributeText',
};
