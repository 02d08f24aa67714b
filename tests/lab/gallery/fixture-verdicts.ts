import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { EvidenceOf, SourceKind } from '#lib/evidence/evidence.ts';
import type { Reason, Verdict } from '#lib/qualify/verdict.ts';

/** The day on which the gallery is looked at. */
export const TODAY = 20_779;

export function seen<K extends AttributeKey>(
  attribute: K,
  value: AttributeValues[K],
  source: SourceKind,
  quote: string,
  more: Partial<EvidenceOf<K>> = {},
): EvidenceOf<K> {
  return {
    attribute,
    value,
    source,
    quote,
    url: 'https://northwind.example/',
    confidence: 950,
    day: TODAY,
    scope: 'home',
    ...more,
  };
}

interface ReasonSketch {
  id: string;
  label: string;
  kind?: Reason['kind'];
  code?: string;
  points: [gained: number, lost: number, open: number];
  params?: Reason['params'];
  evidence?: Reason['evidence'];
  against?: EvidenceOf<AttributeKey>;
}

export function reason(side: Reason['side'], sketch: ReasonSketch): Reason {
  const [gained, lost, open] = sketch.points;
  const kind = sketch.kind ?? (side === 'for' ? 'MATCH' : side === 'against' ? 'MISS' : 'NOT_SEEN');
  return {
    code: sketch.code ?? `FIRMOGRAPHIC_${sketch.id.toUpperCase()}_${kind}`,
    kind,
    criterion: sketch.id,
    label: sketch.label,
    side,
    points: { gained, lost, open },
    params: sketch.params ?? {},
    evidence: sketch.evidence ?? null,
    ...(sketch.against ? { against: sketch.against } : {}),
  };
}

function directionOf(yes: number, no: number): Verdict['direction'] {
  if (yes + no === 0) return 'nothing';
  if (yes > 1 && no === 0) return 'promising';
  return yes === 0 ? 'doubtful' : 'mixed';
}

/** A verdict whose interval is the sum of its reasons' points, as the engine's is. */
export function verdictOf(reasons: Reason[], more: Partial<Verdict>): Verdict {
  const low = reasons.reduce((sum, { points }) => sum + points.gained, 0);
  const high = low + reasons.reduce((sum, { points }) => sum + points.open, 0);
  const count = (side: Reason['side']) => reasons.filter((one) => one.side === side).length;
  return {
    verdict: 'undecided',
    certainty: null,
    bound: null,
    direction:
      (more.verdict ?? 'undecided') === 'undecided' ? directionOf(count('for'), count('against')) : null,
    possible: ['primary', 'secondary', 'none', 'negative'],
    low,
    high,
    coverage: 100 - (high - low),
    tally: { for: count('for'), against: count('against'), open: count('open') },
    reasons,
    disqualifiers: [],
    openExclusions: [],
    cautions: [],
    next: [],
    ask: [],
    timing: { level: 'none', reasons: [] },
    thresholds: { primary: 70, secondary: 45 },
    stamp: {
      engineVersion: '1',
      icpId: 'starter',
      icpVersion: 1,
      icpHash: '0'.repeat(64),
      factsHash: '0'.repeat(64),
      asOf: '2026-11-22',
    },
    ...more,
  };
}

/** What each criterion asks, as the engine tells it to the wording. */
const ASKED = {
  headcount: { op: 'range', attribute: 'headcount', min: 51, max: 500 },
  country: { op: 'in', attribute: 'hqCountry', wanted: 'US,CA,dach' },
  crm: { op: 'hasAny', attribute: 'technologies', categories: 'crm,marketing-automation' },
  industry: { op: 'in', attribute: 'industry', wanted: 'Business software,Cybersecurity,Data & analytics,…' },
  model: { op: 'in', attribute: 'businessModel', wanted: 'saas' },
  audience: { op: 'in', attribute: 'audience', wanted: 'b2b' },
  stage: { op: 'range', attribute: 'fundingStage', min: 'series-a', max: 'series-c' },
  revops: { op: 'functions', attribute: 'functions', wanted: 'revops' },
} as const;

const linkedin = { url: 'https://www.linkedin.com/company/northwind-example/', scope: 'linkedin' } as const;

export const FOR = {
  headcount: reason('for', {
    id: 'headcount',
    params: { ...ASKED.headcount, foundAttribute: 'headcount', foundFrom: 51, foundTo: 200 },
    label: '51–500 people',
    points: [20, 0, 0],
    evidence: seen('headcount', [51, 200], 'linkedin-guest', '51-200 employees', linkedin),
  }),
  country: reason('for', {
    id: 'country',
    params: { ...ASKED.country, foundAttribute: 'hqCountry', found: 'AT', within: 'DACH' },
    label: 'US, Canada or DACH',
    points: [15, 0, 0],
    evidence: seen('hqCountry', 'AT', 'imprint', '1010 Wien, Österreich', { scope: 'imprint' }),
  }),
  crm: reason('for', {
    id: 'crm',
    params: {
      ...ASKED.crm,
      foundAttribute: 'technologies',
      found: 'hubspot',
      foundClass: 'runs',
      foundCategory: 'crm',
    },
    label: 'Runs a CRM or marketing automation',
    points: [15, 0, 0],
    code: 'TECHNOGRAPHIC_TECHNOLOGIES_MATCH',
    evidence: seen('technologies', [{ id: 'hubspot', class: 'runs' }], 'resource', 'js.hs-scripts.com'),
  }),
  industry: reason('for', {
    id: 'industry',
    params: { ...ASKED.industry, foundAttribute: 'industry', found: 'Business software', foundPercent: 82 },
    label: 'Software industry',
    points: [12, 0, 3],
    evidence: seen('industry', [{ leaf: 'business_software', p: 0.82 }], 'classifier', '', {
      confidence: 820,
    }),
  }),
  model: reason('for', {
    id: 'model',
    params: { ...ASKED.model, foundAttribute: 'businessModel', found: 'saas' },
    label: 'SaaS',
    points: [8, 0, 2],
    evidence: seen('businessModel', 'saas', 'pricing', 'per user / month', { scope: 'pricing' }),
  }),
  audience: reason('for', {
    id: 'audience',
    params: { ...ASKED.audience, foundAttribute: 'audience', found: 'b2b' },
    label: 'Sells to businesses',
    points: [4, 0, 1],
    evidence: seen('audience', ['b2b'], 'prose', 'Book a demo'),
  }),
  stage: reason('for', {
    id: 'stage',
    params: { ...ASKED.stage, foundAttribute: 'fundingStage', found: 'series-b,series-b' },
    label: 'Series A to C',
    points: [10, 0, 0],
    evidence: seen('fundingStage', ['series-b', 'series-b'], 'press', 'closes its Series B', {
      scope: 'press',
      day: TODAY - 40,
    }),
  }),
  revops: reason('for', {
    id: 'revops',
    params: { ...ASKED.revops, foundAttribute: 'functions', found: 'revops' },
    label: 'RevOps team',
    points: [10, 0, 0],
    evidence: seen('functions', ['revops'], 'careers', 'Revenue Operations Manager', {
      scope: 'careers',
      day: TODAY - 3,
    }),
  }),
};

export const OPEN = {
  headcount: reason('open', {
    id: 'headcount',
    params: { ...ASKED.headcount },
    label: '51–500 people',
    points: [0, 0, 20],
  }),
  country: reason('open', {
    id: 'country',
    params: { ...ASKED.country },
    label: 'US, Canada or DACH',
    points: [0, 0, 15],
  }),
  crm: reason('open', {
    id: 'crm',
    params: { ...ASKED.crm },
    label: 'CRM or marketing automation',
    points: [0, 0, 15],
  }),
  stage: reason('open', {
    id: 'stage',
    params: { ...ASKED.stage },
    label: 'Series A to C',
    kind: 'NOT_STATED',
    points: [0, 0, 10],
  }),
  revops: reason('open', {
    id: 'revops',
    params: { ...ASKED.revops },
    label: 'RevOps team',
    points: [0, 0, 10],
  }),
};

export const AGAINST = {
  headcount: reason('against', {
    id: 'headcount',
    params: { ...ASKED.headcount, foundAttribute: 'headcount', foundFrom: 5001, foundTo: 10000 },
    label: '51–500 people',
    points: [0, 20, 0],
    evidence: seen('headcount', [5001, 10000], 'linkedin-guest', '5,001-10,000 employees', linkedin),
  }),
  country: reason('against', {
    id: 'country',
    params: { ...ASKED.country, foundAttribute: 'hqCountry', found: 'AU' },
    label: 'US, Canada or DACH',
    points: [0, 15, 0],
    evidence: seen('hqCountry', 'AU', 'imprint', 'Level 3, Sydney NSW 2000', { scope: 'imprint' }),
  }),
  stage: reason('against', {
    id: 'stage',
    params: { ...ASKED.stage, foundAttribute: 'fundingStage', found: 'private-equity,private-equity' },
    label: 'Series A to C',
    points: [0, 8, 2],
    evidence: seen(
      'fundingStage',
      ['private-equity', 'private-equity'],
      'press',
      'acquired by a private equity fund',
      { scope: 'press', day: TODAY - 200 },
    ),
  }),
  model: reason('against', {
    id: 'model',
    params: { ...ASKED.model, foundAttribute: 'businessModel', found: 'agency' },
    label: 'SaaS',
    points: [0, 10, 0],
    evidence: seen('businessModel', 'agency', 'about', 'We are a full-service agency', { scope: 'about' }),
  }),
  conflict: reason('open', {
    id: 'industry',
    params: {
      ...ASKED.industry,
      foundAttribute: 'industry',
      found: 'Business software',
      againstAttribute: 'industry',
      against: 'Marketing & advertising',
    },
    label: 'Software industry',
    kind: 'CONFLICT',
    points: [3, 0, 12],
    evidence: seen(
      'industry',
      [{ leaf: 'business_software', p: 1 }],
      'prose',
      'Billing software for clinics',
    ),
    against: seen(
      'industry',
      [{ leaf: 'marketing_advertising', p: 1 }],
      'linkedin-guest',
      'Advertising Services',
      linkedin,
    ),
  }),
};
