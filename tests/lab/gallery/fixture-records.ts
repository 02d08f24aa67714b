import type { AccountRecords } from '#lib/dossier/account-records.ts';
import { NO_RECORDS } from '#lib/dossier/account-records.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { UserRecord } from '#lib/evidence/user-record.ts';
import { account, LINKEDIN_PROFILE, PRIMARY } from './fixture-dossiers.ts';
import { DEADLINE, HOT, LEFT_OVER, PLAYBOOK } from './fixture-talk.ts';
import { reason, seen, TODAY } from './fixture-verdicts.ts';
import type { GalleryState } from './gallery-state.ts';

export const LONG = 'Vereinigte Norddeutsche Logistikdatenverarbeitungsgesellschaft '.repeat(4).slice(0, 200);
export const RECORD = { id: 'record-1', day: TODAY - 3, by: '' };
export const EXCEPTION = {
  ...RECORD,
  kind: 'exception',
  reason: 'Their parent company is a customer and asked for it',
  until: TODAY + 90,
} satisfies UserRecord;
export const CORRECTION = {
  ...RECORD,
  kind: 'correction',
  attribute: 'headcount',
  value: [300, 300],
} satisfies UserRecord;

export function said(more: Partial<AccountRecords>): AccountRecords {
  return { ...NO_RECORDS, ...more };
}

export const NAME = 'Northwind Logistics Software';
export const OPEN_DEAL = {
  kind: 'open-deal',
  detail: 'Proposal, M. Ruiz',
  list: 'Pipeline',
  day: TODAY - 8,
  key: 'northwind.example',
} as const;
export const TALK = { playbook: PLAYBOOK };
export const ASKED = { ask: [DEADLINE, LEFT_OVER] };
export const FULL = account(NAME, { ...PRIMARY, ...ASKED, timing: HOT }, { dossier: TALK });
export const LINKEDIN_40 = seen('headcount', [51, 200], 'linkedin-guest', '51-200 employees');
export const SITE_40 = seen('headcount', [40, 40], 'about', 'our team of 40', {
  scope: 'about',
  confidence: 900,
});

/** Everything that the evidence view can show at once. */
export const RICH: Partial<Dossier> = {
  ...TALK,
  profile: {
    ...LINKEDIN_PROFILE,
    headcount: { value: [51, 200], confidence: 950, facts: [LINKEDIN_40, SITE_40], conflict: true },
    technologies: {
      value: [
        { id: 'hubspot', class: 'runs' },
        { id: 'salesforce', class: 'hires-for' },
      ],
      confidence: 950,
      facts: [
        seen('technologies', [{ id: 'hubspot', class: 'runs' }], 'resource', 'js.hs-scripts.com'),
        seen(
          'technologies',
          [{ id: 'salesforce', class: 'hires-for' }],
          'careers',
          'experience with Salesforce',
          {
            scope: 'careers',
            confidence: 750,
            day: TODAY - 70,
          },
        ),
      ],
      conflict: false,
    },
    industry: {
      value: [{ leaf: 'business_software', p: 0.82 }],
      confidence: 820,
      facts: [
        seen(
          'industry',
          [{ leaf: 'business_software', p: 0.82 }],
          'classifier',
          'billing, invoices, subscriptions',
          {
            confidence: 820,
          },
        ),
      ],
      conflict: false,
    },
    founded: {
      value: [2012, 2012],
      confidence: 500,
      facts: [seen('founded', [2012, 2012], 'copyright', '© 2012', { confidence: 500, day: TODAY + 40 })],
      conflict: false,
    },
  },
};
export const CORRECTED: Partial<Dossier> = {
  ...TALK,
  profile: {
    ...LINKEDIN_PROFILE,
    headcount: {
      value: [300, 300],
      confidence: 1000,
      facts: [seen('headcount', [300, 300], 'user', '', { confidence: 1000, url: '' })],
      conflict: false,
    },
  },
  records: said({ corrections: [CORRECTION], overruled: [LINKEDIN_40, SITE_40] }),
};
export const CORRECTED_FOR = reason('for', {
  id: 'headcount',
  params: {
    op: 'range',
    attribute: 'headcount',
    min: 51,
    max: 500,
    foundAttribute: 'headcount',
    foundFrom: 300,
    foundTo: 300,
  },
  label: '51–500 people',
  points: [20, 0, 0],
  evidence: seen('headcount', [300, 300], 'user', '', { confidence: 1000, url: '' }),
});
export const COMPANY: Partial<Dossier> = {
  records: said({
    pages: [
      { url: 'https://www.northwind.example/', kind: 'home', day: TODAY },
      { url: 'https://www.northwind.example/imprint', kind: 'legal', day: TODAY },
    ],
    linkedin: ['li:northwind-example'],
    decisions: [
      {
        kind: 'disown-page',
        id: 'decision-1',
        day: TODAY,
        account: 'northwind.example',
        url: 'https://www.northwind.example/blog',
      },
    ],
  }),
};

export function plain(name: string, state: GalleryState['state']): GalleryState {
  return { name, state, firstRun: null };
}
