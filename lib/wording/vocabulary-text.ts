import type { TechnologyCategory } from '#lib/technographics/catalog.ts';
import type { Audience } from '#lib/values/audience-set.ts';
import type { BusinessModel } from '#lib/values/business-model.ts';
import type { CompanyType } from '#lib/values/company-type.ts';
import type { Department } from '#lib/values/department-set.ts';
import type { AccountFlag } from '#lib/values/flag-set.ts';
import type { FundingStage } from '#lib/values/stage-range.ts';
import type { TriggerKind } from '#lib/values/triggers.ts';
import { type MessageKey, message } from './message.ts';

/** The words for a value of a vocabulary; a value that is not in it is shown as it is. */
export function vocabularyText(vocabulary: Vocabulary, value: string): string {
  const table: Readonly<Record<string, MessageKey>> = TABLES[vocabulary];
  const key = Object.hasOwn(table, value) ? table[value] : undefined;
  return key === undefined ? value : message(key);
}

const MODELS: Readonly<Record<BusinessModel, MessageKey>> = {
  saas: 'reasonModelSaas',
  services: 'reasonModelServices',
  agency: 'reasonModelAgency',
  manufacturing: 'reasonModelManufacturing',
  ecommerce: 'reasonModelEcommerce',
  retail: 'reasonModelRetail',
  wholesale: 'reasonModelWholesale',
  marketplace: 'reasonModelMarketplace',
  financial: 'reasonModelFinancial',
  construction: 'reasonModelConstruction',
  media: 'reasonModelMedia',
  nonprofit: 'reasonModelNonprofit',
  public: 'reasonModelPublic',
  other: 'reasonModelOther',
};
const TYPES: Readonly<Record<CompanyType, MessageKey>> = {
  public: 'reasonTypePublic',
  private: 'reasonTypePrivate',
  nonprofit: 'reasonTypeNonprofit',
  government: 'reasonTypeGovernment',
  education: 'reasonTypeEducation',
  partnership: 'reasonTypePartnership',
  'self-employed': 'reasonTypeSelfEmployed',
};
const STAGES: Readonly<Record<FundingStage, MessageKey>> = {
  bootstrapped: 'reasonStageBootstrapped',
  'pre-seed': 'reasonStagePreSeed',
  seed: 'reasonStageSeed',
  'series-a': 'reasonStageSeriesA',
  'series-b': 'reasonStageSeriesB',
  'series-c': 'reasonStageSeriesC',
  'series-d': 'reasonStageSeriesD',
  'series-e': 'reasonStageSeriesE',
  'series-f': 'reasonStageSeriesF',
  growth: 'reasonStageGrowth',
  'private-equity': 'reasonStagePrivateEquity',
  public: 'reasonStagePublic',
};
const DEPARTMENTS: Readonly<Record<Department, MessageKey>> = {
  sales: 'reasonDepartmentSales',
  revops: 'reasonDepartmentRevops',
  marketing: 'reasonDepartmentMarketing',
  engineering: 'reasonDepartmentEngineering',
  security: 'reasonDepartmentSecurity',
  finance: 'reasonDepartmentFinance',
  hr: 'reasonDepartmentHr',
  legal: 'reasonDepartmentLegal',
  support: 'reasonDepartmentSupport',
  data: 'reasonDepartmentData',
  it: 'reasonDepartmentIt',
  operations: 'reasonDepartmentOperations',
  product: 'reasonDepartmentProduct',
  'customer-success': 'reasonDepartmentCustomerSuccess',
  procurement: 'reasonDepartmentProcurement',
};
const TRIGGERS: Readonly<Record<TriggerKind, MessageKey>> = {
  hiring: 'reasonTriggerHiring',
  funding: 'reasonTriggerFunding',
  'leadership-change': 'reasonTriggerLeadershipChange',
  launch: 'reasonTriggerLaunch',
  expansion: 'reasonTriggerExpansion',
  acquisition: 'reasonTriggerAcquisition',
  compliance: 'reasonTriggerCompliance',
  migration: 'reasonTriggerMigration',
  partnership: 'reasonTriggerPartnership',
  award: 'reasonTriggerAward',
};
const FLAGS: Readonly<Record<AccountFlag, MessageKey>> = {
  acquired: 'reasonFlagAcquired',
  archived: 'reasonFlagArchived',
  unclaimed: 'reasonFlagUnclaimed',
  staffing: 'reasonFlagStaffing',
  subsidiary: 'reasonFlagSubsidiary',
  'headcount-rollup': 'reasonFlagHeadcountRollup',
};
const CATEGORIES: Readonly<Record<TechnologyCategory, MessageKey>> = {
  crm: 'reasonCategoryCrm',
  'marketing-automation': 'reasonCategoryMarketingAutomation',
  'email-marketing': 'reasonCategoryEmailMarketing',
  analytics: 'reasonCategoryAnalytics',
  'tag-manager': 'reasonCategoryTagManager',
  cdp: 'reasonCategoryCdp',
  chat: 'reasonCategoryChat',
  ecommerce: 'reasonCategoryEcommerce',
  cms: 'reasonCategoryCms',
  payments: 'reasonCategoryPayments',
  ats: 'reasonCategoryAts',
  consent: 'reasonCategoryConsent',
  ads: 'reasonCategoryAds',
  'session-replay': 'reasonCategorySessionReplay',
  'support-desk': 'reasonCategorySupportDesk',
  scheduling: 'reasonCategoryScheduling',
  video: 'reasonCategoryVideo',
  hosting: 'reasonCategoryHosting',
  'data-warehouse': 'reasonCategoryDataWarehouse',
  'sales-engagement': 'reasonCategorySalesEngagement',
  abm: 'reasonCategoryAbm',
  experimentation: 'reasonCategoryExperimentation',
  monitoring: 'reasonCategoryMonitoring',
  contracts: 'reasonCategoryContracts',
  'email-delivery': 'reasonCategoryEmailDelivery',
  'product-adoption': 'reasonCategoryProductAdoption',
  telephony: 'reasonCategoryTelephony',
  docs: 'reasonCategoryDocs',
  'status-page': 'reasonCategoryStatusPage',
  community: 'reasonCategoryCommunity',
  forms: 'reasonCategoryForms',
  billing: 'reasonCategoryBilling',
  auth: 'reasonCategoryAuth',
  hris: 'reasonCategoryHris',
  erp: 'reasonCategoryErp',
  bi: 'reasonCategoryBi',
  cloud: 'reasonCategoryCloud',
  devops: 'reasonCategoryDevops',
  integration: 'reasonCategoryIntegration',
  collaboration: 'reasonCategoryCollaboration',
  security: 'reasonCategorySecurity',
  seo: 'reasonCategorySeo',
  referral: 'reasonCategoryReferral',
  reviews: 'reasonCategoryReviews',
  surveys: 'reasonCategorySurveys',
  push: 'reasonCategoryPush',
  search: 'reasonCategorySearch',
  maps: 'reasonCategoryMaps',
  localization: 'reasonCategoryLocalization',
  accessibility: 'reasonCategoryAccessibility',
  framework: 'reasonCategoryFramework',
  'website-tools': 'reasonCategoryWebsiteTools',
  'site-builder': 'reasonCategorySiteBuilder',
};
const AUDIENCES: Readonly<Record<Audience, MessageKey>> = {
  b2b: 'reasonAudienceB2b',
  b2c: 'reasonAudienceB2c',
};

const TABLES = {
  audience: AUDIENCES,
  businessModel: MODELS,
  companyType: TYPES,
  fundingStage: STAGES,
  functions: DEPARTMENTS,
  triggers: TRIGGERS,
  flags: FLAGS,
  category: CATEGORIES,
} satisfies Record<string, Readonly<Record<string, MessageKey>>>;
export type Vocabulary = keyof typeof TABLES;
