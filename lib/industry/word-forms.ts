/** Other forms of a word in industries' names, singular, by the form to which they are brought before names are compared. */
const FORMS: Readonly<Record<string, string>> = {
  // As hands in a hurry write them.
  manufacturing: 'mfg mfr manufacturer maker',
  service: 'svc serv',
  management: 'mgmt mgt mgmnt',
  marketing: 'mktg mktng',
  government: 'govt gov govnt',
  information: 'info',
  technology: 'tech techn',
  development: 'dev developer',
  beverage: 'bev',
  industry: 'ind indus',
  international: 'intl',
  engineering: 'eng engg engr engineer',
  transportation: 'transp transpo',
  business: 'biz',
  equipment: 'equip eqpt',
  education: 'edu educ',
  agriculture: 'agri agric ag',
  professional: 'prof',
  construction: 'constr const',
  insurance: 'ins insur insurer',
  company: 'co cos corp',
  administration: 'admin',
  communication: 'comm',
  commercial: 'comml',
  medical: 'med',
  chemical: 'chem',
  automotive: 'auto automobile',
  computer: 'comp',
  machinery: 'mach',
  system: 'sys',
  hospital: 'hosp',
  product: 'prod',
  general: 'gen',
  // Who does it, and what is done.
  publishing: 'publisher',
  processing: 'processor',
  consulting: 'consultancy consultant consultation',
  brokerage: 'broker',
  retail: 'retailer retailing',
  recruiting: 'recruiter recruitment',
  lending: 'lender',
  advertising: 'advertiser advertisement advert adverti',
  distribution: 'distributor',
  wholesale: 'wholesaler wholesaling',
  catering: 'caterer',
  trucking: 'trucker',
  farming: 'farmer',
  outsourcing: 'outsourcer',
  // As the British write them.
  center: 'centre',
  defense: 'defence',
  jewelry: 'jewellery',
  aluminum: 'aluminium',
  fiber: 'fibre',
  tire: 'tyre',
  theater: 'theatre',
  organization: 'organisation org',
};

/** Short for several words. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  pr: ['public', 'relation'],
  re: ['real', 'estate'],
};

const CANONICAL: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(FORMS).flatMap(([canonical, forms]) =>
    forms.split(' ').map((form): [string, readonly string[]] => [form, [canonical]]),
  ),
  ...Object.entries(PHRASES),
]);

/** The words for which a word stands: most for themselves, "mfg" and "manufacturer" for "manufacturing". */
export function canonicalWords(word: string): readonly string[] {
  return CANONICAL.get(word) ?? [word];
}
