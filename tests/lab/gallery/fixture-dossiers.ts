import type { PopupState } from '#components/popup/popup-state.ts';
import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { whatDecides } from '#lib/qualify/settle/what-decides.ts';
import type { NextCheck, Verdict } from '#lib/qualify/verdict.ts';
import { starter } from '../../unit/qualify/starter.ts';
import { readProfile } from '../read-profile.ts';
import { AGAINST, FOR, OPEN, reason, seen, TODAY, verdictOf } from './fixture-verdicts.ts';

export const ICP: Dossier['icp'] = {
  id: 'mid-market-b2b-saas',
  name: 'Mid-market B2B SaaS',
  version: 1,
  sample: true,
  syncedAt: null,
};
const SYNCED: Dossier['icp'] = {
  id: 'mid-market-saas',
  name: 'Mid-market SaaS',
  version: 7,
  sample: false,
  syncedAt: TODAY * 86_400_000,
};

export const LINKEDIN_PROFILE: Profile = {
  linkedin: {
    value: { slug: 'northwind-example' },
    confidence: 950,
    facts: [seen('linkedin', { slug: 'northwind-example' }, 'link', '')],
    conflict: false,
  },
  headcount: {
    value: [51, 200],
    confidence: 950,
    facts: [seen('headcount', [51, 200], 'linkedin-guest', '51-200 employees')],
    conflict: false,
  },
  hqCountry: {
    value: 'AT',
    confidence: 900,
    facts: [seen('hqCountry', 'AT', 'imprint', '1010 Wien, Österreich')],
    conflict: false,
  },
};

export const LINKEDIN_CHECK: NextCheck = {
  where: 'linkedin',
  criteria: ['headcount', 'country', 'stage'],
  points: 45,
  settles: 400,
};
export const CAREERS_CHECK: NextCheck = { where: 'careers', criteria: ['revops'], points: 10, settles: 120 };

/** What would decide a software company's page under the sample. */
export const DECIDING = whatDecides(
  readProfile(
    {
      industry: { value: [{ leaf: 'data_analytics', p: 0.9 }], confidence: 800, source: 'classifier' },
      businessModel: { value: 'saas', confidence: 750 },
      audience: { value: ['b2b'], confidence: 750 },
    },
    TODAY,
  ).profile,
  starter,
  TODAY,
);

type AccountState = Extract<PopupState, { kind: 'account' }>;

export function account(
  name: string,
  verdict: Verdict,
  more: Partial<Omit<AccountState, 'kind' | 'dossier' | 'today'>> & { dossier?: Partial<Dossier> } = {},
): PopupState {
  const domain = `${
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, '')
      .slice(0, 14) || 'acme'
  }.example`;
  const icp = more.dossier?.icp ?? SYNCED;
  // Most states do not care; one is about a verdict of an earlier version.
  const isOld = verdict.stamp.icpVersion > 1;
  return {
    kind: 'account',
    reading: false,
    partial: false,
    privateWindow: false,
    added: [],
    today: TODAY,
    ...(verdict.verdict === 'undecided' ? { deciding: DECIDING } : {}),
    ...more,
    dossier: {
      account: { key: domain, name, domain, pagesRead: 3 },
      profile: LINKEDIN_PROFILE,
      verdict: {
        ...verdict,
        stamp: { ...verdict.stamp, icpVersion: isOld ? verdict.stamp.icpVersion : icp.version },
      },
      icp,
      links: {},
      others: [],
      records: NO_RECORDS,
      ...more.dossier,
    },
  };
}

export const ALL_FOR = [FOR.headcount, FOR.country, FOR.crm, FOR.industry, FOR.model, FOR.audience];
export const PRIMARY = verdictOf([...ALL_FOR, OPEN.stage, OPEN.revops], {
  verdict: 'primary',
  certainty: 'confirmed',
  possible: ['primary'],
});
export const SECONDARY = verdictOf(
  [
    { ...FOR.country },
    FOR.crm,
    FOR.industry,
    FOR.model,
    FOR.audience,
    AGAINST.headcount,
    OPEN.stage,
    OPEN.revops,
  ],
  {
    verdict: 'secondary',
    certainty: 'confirmed',
    possible: ['secondary'],
    openExclusions: [{ id: 'agency', label: 'an agency', likely: false }],
  },
);
export const HOME_ONLY = verdictOf(
  [FOR.industry, FOR.model, FOR.audience, OPEN.headcount, OPEN.country, OPEN.crm, OPEN.stage, OPEN.revops],
  { next: [LINKEDIN_CHECK, CAREERS_CHECK] },
);
const TINY = seen('headcount', [2, 10], 'linkedin-guest', '2-10 employees');
export const NEGATIVE = verdictOf(
  [
    reason('against', {
      id: 'tiny',
      label: '10 people or fewer',
      kind: 'EXCLUDED',
      points: [0, 0, 0],
      params: {
        op: 'range',
        attribute: 'headcount',
        max: 10,
        foundAttribute: 'headcount',
        foundFrom: 2,
        foundTo: 10,
      },
      evidence: TINY,
    }),
    FOR.industry,
    FOR.model,
    FOR.audience,
    FOR.country,
    AGAINST.headcount,
    OPEN.crm,
    OPEN.stage,
    OPEN.revops,
  ],
  {
    verdict: 'negative',
    certainty: 'confirmed',
    possible: ['negative'],
    disqualifiers: [
      {
        id: 'tiny',
        label: '10 people or fewer',
        reason: 'cannot pay for onboarding',
        decline: 'Point them to the self-serve plan',
        evidence: TINY,
      },
    ],
  },
);
export const NONE = verdictOf(
  [
    { ...AGAINST.headcount, kind: 'MUST_FAILED' },
    AGAINST.country,
    AGAINST.stage,
    FOR.industry,
    FOR.model,
    FOR.audience,
    OPEN.crm,
    OPEN.revops,
  ],
  {
    verdict: 'none',
    certainty: 'confirmed',
    possible: ['none'],
  },
);
