import { AUDIENCES } from '#lib/values/audience-set.ts';
import { BUSINESS_MODELS } from '#lib/values/business-model.ts';
import { COMPANY_TYPES } from '#lib/values/company-type.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import { ACCOUNT_FLAGS } from '#lib/values/flag-set.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import type { TechnologyClass } from '#lib/values/technologies.ts';
import type { Candidate } from './suggest.ts';

/** What people type for a word of a vocabulary, beside its id; the first one is how it is shown in a field. */
const WORDS: Readonly<Record<string, string>> = {
  'model saas': 'SaaS|software as a service|subscription software|cloud software|software',
  'model services': 'Services|service company|consulting|consultancy|professional services',
  'model agency': 'Agency|marketing agency|design agency',
  'model manufacturing': 'Manufacturer|manufacturing|maker|producer|industrial',
  'model ecommerce': 'Online shop|ecommerce|e-commerce|online store|web shop|d2c',
  'model retail': 'Retailer|retail|shops|stores',
  'model wholesale': 'Wholesaler|wholesale|distributor|distribution',
  'model marketplace': 'Marketplace|platform',
  'model financial': 'Financial institution|financial|bank|insurer|insurance|finance',
  'model construction': 'Construction company|construction|builder|contractor',
  'model media': 'Media company|media|publisher|publishing',
  'model nonprofit': 'Non-profit|nonprofit|charity|ngo',
  'model public': 'Public body|public sector|authority',
  'model other': 'Other business|other',
  'audience b2b': 'businesses|b2b|companies|business',
  'audience b2c': 'consumers|b2c|people|consumer',
  'type public': 'Listed company|public|listed|publicly traded|plc',
  'type private': 'Privately held|private|private company|ltd|gmbh|llc',
  'type nonprofit': 'Non-profit|nonprofit|charity|ngo',
  'type government': 'Government body|government|government agency|public sector',
  'type education': 'Educational institution|education|school|university',
  'type partnership': 'Partnership|llp',
  'type self-employed': 'Self-employed|freelance|freelancer|sole trader|sole proprietor',
  'stage bootstrapped': 'Bootstrapped|self-funded|not funded|unfunded|none',
  'stage pre-seed': 'Pre-seed|preseed',
  'stage seed': 'Seed|seed round|angel',
  'stage series-a': 'Series A|a',
  'stage series-b': 'Series B|b',
  'stage series-c': 'Series C|c',
  'stage series-d': 'Series D|d',
  'stage series-e': 'Series E|e',
  'stage series-f': 'Series F|f',
  'stage growth': 'Growth round|growth|growth equity|late stage',
  'stage private-equity': 'Private equity|pe|pe-backed|buyout',
  'stage public': 'Listed|public|ipo|went public',
  'department revops': 'RevOps|revenue operations|sales operations|sales ops',
  'department engineering': 'Engineering|development|developers|r&d',
  'department security': 'Security|infosec|information security',
  'department finance': 'Finance|accounting',
  'department hr': 'HR|human resources|people|people operations|talent',
  'department support': 'Support|customer support|customer service',
  'department data': 'Data|analytics|data science',
  'department it': 'IT|information technology',
  'department customer-success': 'Customer success|cs|csm',
  'department procurement': 'Procurement|purchasing',
  'flag acquired': 'Acquired|bought',
  'flag archived': 'Archived page|archived|closed',
  'flag unclaimed': 'Unclaimed page|unclaimed',
  'flag staffing': 'Staffing company|staffing|recruiting|recruitment',
  'flag subsidiary': 'Subsidiary|part of a group',
  'flag headcount-rollup': 'Headcount includes subsidiaries|roll-up|rollup',
  'class runs': 'in use',
  'class hosted-on': 'hosting',
  'class hires-for': 'hiring',
  'class mentions': 'mentioned',
};

export const MODEL_NAMES = namesOf('model', BUSINESS_MODELS);
export const AUDIENCE_NAMES = namesOf('audience', AUDIENCES);
export const TYPE_NAMES = namesOf('type', COMPANY_TYPES);
export const STAGE_NAMES = namesOf('stage', FUNDING_STAGES);
export const DEPARTMENT_NAMES = namesOf('department', DEPARTMENTS);
export const FLAG_NAMES = namesOf('flag', ACCOUNT_FLAGS);
/** How a tool that is not simply in use is marked: "Salesforce CRM (hiring)". */
export const CLASS_NAMES = namesOf<TechnologyClass>('class', ['runs', 'hosted-on', 'hires-for', 'mentions']);

/** Languages of company pages; others are typed by their code. */
export const LANGUAGE_NAMES: readonly Candidate<string>[] =
  'en English|de German,Deutsch|fr French,français|es Spanish,español|it Italian,italiano|nl Dutch,Nederlands|pt Portuguese,português|sv Swedish,svenska|da Danish,dansk|no Norwegian,norsk|fi Finnish,suomi|pl Polish,polski|cs Czech,čeština|sk Slovak|sl Slovenian|hu Hungarian,magyar|ro Romanian|bg Bulgarian|el Greek|hr Croatian|sr Serbian|et Estonian|lv Latvian|lt Lithuanian|uk Ukrainian|ru Russian|tr Turkish,Türkçe|ar Arabic|he Hebrew|hi Hindi|id Indonesian|th Thai|vi Vietnamese|ja Japanese|ko Korean|zh Chinese|ca Catalan'
    .split('|')
    .map((line) => ({ value: line.slice(0, 2), names: line.slice(3).split(',') }));

function namesOf<V extends string>(kind: string, values: readonly V[]): readonly Candidate<V>[] {
  return values.map((value) => {
    const words = WORDS[`${kind} ${value}`]?.split('|') ?? [value.charAt(0).toUpperCase() + value.slice(1)];
    return { value, names: [...words, value] };
  });
}
