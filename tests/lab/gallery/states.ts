import type { Dossier, PopupState } from '#components/popup/popup-state.ts';
import { PROBLEMS } from '#lib/read/problem.ts';
import { FOREIGN_PAGE_KINDS } from '#lib/read/read-result.ts';
import {
  ALL_FOR,
  account,
  CAREERS_CHECK,
  HOME_ONLY,
  ICP,
  LINKEDIN_CHECK,
  NEGATIVE,
  NONE,
  PRIMARY,
  SECONDARY,
} from './fixture-dossiers.ts';
import { AGAINST, FOR, OPEN, verdictOf } from './fixture-verdicts.ts';
import type { GalleryState } from './gallery-state.ts';
import { ABOUT_STATES, foreignPage } from './states-about.ts';
import { DEEPER_STATES } from './states-deeper.ts';
import { NOTICE_STATES } from './states-notices.ts';
import { SAID_STATES } from './states-said.ts';
import { UNDECIDED_STATES } from './states-undecided.ts';
import { VIEW_STATES } from './states-views.ts';

const LONG = 'Vereinigte Norddeutsche Logistikdatenverarbeitungsgesellschaft '.repeat(4).slice(0, 200);
const FLOOD = Array.from({ length: 300 }, (_, index) => ({
  ...(index % 3 === 0 ? FOR.audience : index % 3 === 1 ? OPEN.stage : AGAINST.stage),
  criterion: `flood-${index}`,
  label: `Criterion number ${index} with a rather long label <b>of its own</b>`,
  points: { gained: 0, lost: index % 3 === 2 ? 1 : 0, open: index % 3 === 1 ? 1 : 0 },
}));

function dossierOf(...of: Parameters<typeof account>): Dossier | null {
  const state = account(...of);
  return state.kind === 'account' ? state.dossier : null;
}

function plain(name: string, state: PopupState): GalleryState {
  return { name, state, firstRun: null };
}

/** Every state of the popup, drawn by `gallery.ts`. */
export const GALLERY: readonly GalleryState[] = [
  plain('profile-offer', { kind: 'profile-offer' }),
  plain('person-right', {
    kind: 'person',
    employer: { id: '4100001', name: 'Northwind Logistics Software' },
    job: { seniority: 'director', department: 'revops' },
    seat: { fit: 'right', roles: ['champion'] },
    dossier: dossierOf('Northwind Logistics Software', PRIMARY),
  }),
  plain('person-wrong', {
    kind: 'person',
    employer: { slug: 'tiny-payroll', name: 'Tiny Payroll' },
    job: { seniority: 'entry', department: 'legal' },
    seat: { fit: 'wrong', roles: [] },
    dossier: null,
  }),
  plain('person-open', {
    kind: 'person',
    employer: null,
    job: { seniority: null, department: null },
    seat: { fit: 'open', roles: [] },
    dossier: null,
  }),
  plain('primary', account('Northwind Logistics Software', PRIMARY)),
  plain(
    'primary-leaning',
    account('Northwind Logistics Software', {
      ...verdictOf(
        [
          FOR.headcount,
          FOR.country,
          FOR.industry,
          FOR.model,
          FOR.audience,
          OPEN.crm,
          OPEN.stage,
          OPEN.revops,
        ],
        { next: [CAREERS_CHECK] },
      ),
      verdict: 'primary',
      certainty: 'leaning',
      possible: ['primary', 'secondary', 'negative'],
      openExclusions: [{ id: 'agency', label: 'an agency', likely: true }],
    }),
  ),
  plain('secondary', account('Halden Freight Systems', SECONDARY)),
  plain(
    'secondary-leaning',
    account('Halden Freight Systems', {
      ...SECONDARY,
      certainty: 'leaning',
      openExclusions: [],
      next: [CAREERS_CHECK],
    }),
  ),
  plain('none', account('Brightside Mining Supply', NONE)),
  plain(
    'none-leaning',
    account('Brightside Mining Supply', { ...NONE, certainty: 'leaning', next: [LINKEDIN_CHECK] }),
  ),
  plain('negative', account('Tiny Payroll', NEGATIVE)),
  ...UNDECIDED_STATES,
  plain(
    'at-least-b',
    account(
      'Meridian Billing',
      verdictOf(
        [
          FOR.headcount,
          FOR.country,
          FOR.industry,
          FOR.model,
          FOR.audience,
          OPEN.crm,
          OPEN.stage,
          OPEN.revops,
        ],
        {
          bound: 'at-least-b',
          possible: ['primary', 'secondary'],
          next: [CAREERS_CHECK],
        },
      ),
      { added: ['hqCountry', 'headcount', 'technologies'] },
    ),
  ),
  plain(
    'likely-at-least-b',
    account(
      'Meridian Billing',
      verdictOf([FOR.headcount, FOR.country, FOR.industry, OPEN.crm, OPEN.stage, OPEN.revops], {
        bound: 'likely-at-least-b',
        next: [CAREERS_CHECK],
      }),
    ),
  ),
  plain(
    'at-best-b',
    account(
      'Meridian Billing',
      verdictOf([FOR.country, FOR.industry, AGAINST.headcount, OPEN.crm, OPEN.stage, OPEN.revops], {
        bound: 'at-best-b',
        possible: ['secondary', 'none', 'negative'],
        next: [CAREERS_CHECK],
      }),
    ),
  ),
  plain(
    'conflict',
    account(
      'Clinic Ledger',
      verdictOf(
        [
          FOR.headcount,
          FOR.country,
          FOR.crm,
          AGAINST.conflict,
          FOR.model,
          FOR.audience,
          OPEN.stage,
          OPEN.revops,
        ],
        {
          possible: ['primary', 'secondary', 'none'],
          bound: 'likely-at-least-b',
          next: [CAREERS_CHECK],
        },
      ),
    ),
  ),
  plain(
    'notes',
    account('Kestrel Analytics', HOME_ONLY, {
      privateWindow: true,
      partial: true,
      added: ['industry', 'businessModel', 'audience'],
    }),
  ),
  plain('reading', account('Northwind Logistics Software', PRIMARY, { reading: true })),
  {
    name: 'first-run',
    state: account('Kestrel Analytics', HOME_ONLY, { dossier: { icp: ICP } }),
    firstRun: { pinned: false },
  },
  {
    name: 'first-run-pinned',
    state: account('Northwind Logistics Software', PRIMARY, { dossier: { icp: ICP } }),
    firstRun: { pinned: true },
  },
  {
    name: 'first-run-problem',
    state: { kind: 'problem', problem: 'browser-page', host: null },
    firstRun: { pinned: null },
  },
  plain('opening', { kind: 'opening' }),
  plain('no-icp', { kind: 'no-icp' }),
  plain('long-name', account(LONG, PRIMARY)),
  plain('rtl-name', account('شركة البرمجيات المتقدمة (AcmeSoft)', PRIMARY)),
  plain('emoji-name', account('👩🏽‍🚀 Rocket <b>Payroll</b> 🚀', HOME_ONLY)),
  plain(
    'flood',
    account(
      'Flooded <script>alert(1)</script>',
      verdictOf([...FLOOD, ...ALL_FOR], { next: [LINKEDIN_CHECK] }),
    ),
  ),
  ...DEEPER_STATES,
  ...SAID_STATES,
  ...VIEW_STATES,
  ...ABOUT_STATES,
  ...NOTICE_STATES,
  ...FOREIGN_PAGE_KINDS.map((pageKind) => plain(`not-company-${pageKind}`, foreignPage([], { pageKind }))),
  ...PROBLEMS.map((problem) =>
    plain(`problem-${problem}`, {
      kind: 'problem',
      problem,
      host: problem === 'browser-page' || problem === 'blank' ? null : 'acme.example',
    }),
  ),
];
