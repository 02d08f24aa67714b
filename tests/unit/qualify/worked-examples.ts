import type { Bound, Certainty, VerdictWord } from '#lib/qualify/verdict.ts';

/** One account of the model's worked examples, with what an independent engine computed for it. */
export interface WorkedExample {
  id: string;
  evidence: string;
  profile: Record<string, unknown>;
  low: number;
  high: number;
  verdict: VerdictWord;
  certainty: Certainty;
  /** Left out where the reference says nothing about it. */
  coverage?: number;
  bound?: Bound;
  possible?: string;
  timing?: 'hot';
  tally?: { for: number; against: number };
  conflict?: boolean;
}

/** 2026-11-22, the day as of which the examples are computed. */
export const EXAMPLES_DAY = 20_779;
const PRESS_DAY = '2026-11-02';

const B = { confidence: 750 };
const linkedin = { source: 'linkedin-record', url: 'https://www.linkedin.com/company/acme' };
const text = { confidence: 800, source: 'classifier' };

function stated(leaf: string): object {
  return { value: [{ leaf, p: 1 }], confidence: 950, ...linkedin };
}
function guess(leaf: string, p: number, other?: [leaf: string, p: number]): object {
  const more = other ? [{ leaf: other[0], p: other[1] }] : [];
  return { value: [{ leaf, p }, ...more], ...text };
}
function people(low: number, high: number | null): object {
  return { headcount: { value: [low, high], confidence: 950, ...linkedin } };
}

/** "text .82": a software leaf at p .82, a tenth outside, the rest open. */
const SOFTWARE_GUESS = guess('business_software', 0.82, ['marketing_advertising', 0.1]);
const SITE = { businessModel: { value: 'saas', ...B }, audience: { value: ['b2b'], ...B } };
const SCAN = { scan: { value: { technologies: 1_000, scopes: ['home'] } } };
const HOME = { industry: SOFTWARE_GUESS, ...SITE, ...SCAN };
const HUBSPOT = { technologies: { value: [{ id: 'hubspot', class: 'runs' }], confidence: 950 } };
const US = { hqCountry: { value: 'US', confidence: 950 } };
const COMPANY_TYPE = { companyType: { value: 'private', confidence: 950, ...linkedin } };
const LINKEDIN = {
  ...people(51, 200),
  ...US,
  ...COMPANY_TYPE,
  industry: stated('business_software'),
};
const BOTH_INDUSTRIES = { industry: { facts: [stated('business_software'), SOFTWARE_GUESS] } };
const HOME_AND_LINKEDIN = { ...HOME, ...HUBSPOT, ...LINKEDIN, ...BOTH_INDUSTRIES };
const REVOPS = { functions: { value: ['revops'], confidence: 950 } };
const SERIES_B = {
  fundingStage: { value: 'series-b', confidence: 950 },
  triggers: {
    value: [{ kind: 'funding', date: [PRESS_DAY, PRESS_DAY], quote: 'raised its Series B' }],
    confidence: 950,
  },
};
const ALL_A = {
  ...LINKEDIN,
  ...HUBSPOT,
  ...REVOPS,
  businessModel: { value: 'saas', confidence: 950 },
  audience: { value: ['b2b'], confidence: 950 },
  fundingStage: { value: 'series-b', confidence: 950 },
  ...SCAN,
};

function without(profile: Record<string, unknown>, ...keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(profile).filter(([key]) => !keys.includes(key)));
}
function aged(profile: Record<string, unknown>, days: number): Record<string, unknown> {
  const day = EXAMPLES_DAY - days;
  return Object.fromEntries(
    Object.entries(profile).map(([key, entry]) => [key, { ...(entry as object), day }]),
  );
}

const FOUR = 'P S N X';

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  row('1', 'home: text .82, SaaS, b2b', HOME, [23, 99], 'undecided', null, { coverage: 25, possible: FOUR }),
  row('2', '1 + HubSpot', { ...HOME, ...HUBSPOT }, [38, 99], 'undecided', null, {
    coverage: 40,
    possible: FOUR,
  }),
  row('3', '2 + imprint US', { ...HOME, ...HUBSPOT, ...US }, [53, 99], 'undecided', null, {
    coverage: 55,
    possible: FOUR,
    tally: { for: 5, against: 0 },
  }),
  row('4', 'LinkedIn only: 51-200, US, software', LINKEDIN, [50, 100], 'undecided', null, {
    coverage: 50,
    bound: 'likely-at-least-b',
    possible: FOUR,
  }),
  row('5', 'home + HubSpot + LinkedIn', HOME_AND_LINKEDIN, [76, 100], 'primary', 'confirmed'),
  row(
    '5b',
    'the same, no tool seen',
    without(HOME_AND_LINKEDIN, 'technologies'),
    [61, 100],
    'undecided',
    null,
    {
      bound: 'at-least-b',
      possible: 'P S',
    },
  ),
  row('5c', '5 + careers (revops)', { ...HOME_AND_LINKEDIN, ...REVOPS }, [86, 100], 'primary', 'confirmed'),
  row('6a', 'LinkedIn 2-10 alone', { ...LINKEDIN, ...people(2, 10) }, [30, 80], 'negative', 'confirmed'),
  row(
    '6b',
    'LinkedIn 2-10 with the site',
    { ...HOME_AND_LINKEDIN, ...people(2, 10) },
    [56, 80],
    'negative',
    'confirmed',
  ),
  row(
    '7',
    'LinkedIn "Advertising Services" + SaaS site',
    { ...HOME_AND_LINKEDIN, industry: { facts: [stated('marketing_advertising'), SOFTWARE_GUESS] } },
    [61, 99],
    'undecided',
    null,
    { coverage: 63, possible: 'P S N', conflict: true },
  ),
  row(
    '7b',
    '"Advertising Services" alone',
    { ...LINKEDIN, industry: stated('marketing_advertising') },
    [35, 87],
    'none',
    'leaning',
    { possible: FOUR },
  ),
  row('8a', 'press (Series B) + home', { ...HOME, ...HUBSPOT, ...SERIES_B }, [48, 99], 'undecided', null, {
    timing: 'hot',
  }),
  row('8b', '8a + LinkedIn', { ...HOME_AND_LINKEDIN, ...SERIES_B }, [86, 100], 'primary', 'confirmed', {
    timing: 'hot',
  }),
  row('9', 'never funded, rest A', without(ALL_A, 'fundingStage'), [90, 100], 'primary', 'confirmed'),
  row(
    '10a',
    '5,001-10,000 people, rest A',
    { ...ALL_A, ...people(5_001, 10_000) },
    [80, 80],
    'none',
    'confirmed',
  ),
  row('10b', 'headcount unknown, rest A', without(ALL_A, 'headcount'), [80, 100], 'undecided', null),
  row('11a', 'all right, 400 days old', aged(ALL_A, 400), [67, 100], 'undecided', null, {
    bound: 'likely-at-least-b',
  }),
  row('11b', 'all right, 100 days old', aged(ALL_A, 100), [93, 100], 'primary', 'confirmed'),
  row(
    '12',
    'agency by own sentence',
    { ...HOME, ...HUBSPOT, ...US, businessModel: { value: 'agency', confidence: 950 } },
    [46, 89],
    'negative',
    'confirmed',
  ),
  row('13', 'nothing known', {}, [0, 100], 'undecided', null, { coverage: 0, possible: FOUR }),
  row(
    '14a',
    'wrong country proven, all else right',
    { ...ALL_A, hqCountry: { value: 'FR', confidence: 950 } },
    [85, 85],
    'none',
    'confirmed',
  ),
  row(
    '14b',
    'wrong country proven, home only',
    { ...HOME, ...HUBSPOT, hqCountry: { value: 'FR', confidence: 950 } },
    [38, 84],
    'none',
    'confirmed',
  ),
  row(
    '15a',
    'text "not software" .72 alone',
    { industry: guess('construction', 0.72) },
    [0, 90],
    'undecided',
    null,
  ),
  row(
    '15b',
    'text "not software" .95 alone',
    { industry: guess('construction', 0.95) },
    [0, 86],
    'undecided',
    null,
  ),
  row(
    '16',
    '201-500 (inside 51-500), LinkedIn + home',
    { ...HOME_AND_LINKEDIN, ...people(201, 500) },
    [76, 100],
    'primary',
    'confirmed',
  ),
  row(
    '17a',
    '501-1,000: LinkedIn + home',
    { ...HOME_AND_LINKEDIN, ...people(501, 1_000) },
    [56, 80],
    'secondary',
    'confirmed',
  ),
  row('17b', '501-1,000, rest A', { ...ALL_A, ...people(501, 1_000) }, [80, 80], 'secondary', 'confirmed'),
  row('19', '201-1,000, rest A', { ...ALL_A, ...people(201, 1_000) }, [80, 100], 'undecided', null, {
    bound: 'at-least-b',
  }),
];

function row(
  id: string,
  evidence: string,
  profile: Record<string, unknown>,
  [low, high]: [number, number],
  verdict: VerdictWord,
  certainty: Certainty,
  more: Partial<WorkedExample> = {},
): WorkedExample {
  return { id, evidence, profile, low, high, verdict, certainty, ...more };
}
