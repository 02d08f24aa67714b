import type { Deeper } from '#components/popup/deeper.ts';
import type { DeeperLook, DeeperOutcome, DeeperStep } from '#lib/dossier/deeper-look.ts';
import type { DeeperPage } from '#lib/dossier/deeper-pages.ts';
import { account, CAREERS_CHECK, HOME_ONLY, LINKEDIN_CHECK, SECONDARY } from './fixture-dossiers.ts';
import { ASKED, TALK } from './fixture-records.ts';
import type { GalleryState } from './gallery-state.ts';

const SITE = 'https://kestrel.example';
const PAGES: readonly DeeperPage[] = [
  { where: 'imprint', url: `${SITE}/imprint` },
  { where: 'about', url: `${SITE}/about` },
  { where: 'careers', url: `${SITE}/careers` },
  { where: 'press', url: `${SITE}/press` },
];
const OUTCOMES: readonly DeeperOutcome[] = [
  { kind: 'read', added: ['hqCountry', 'headcount'] },
  { kind: 'read', added: [] },
  { kind: 'skipped', reason: 'leaves-site' },
  { kind: 'stopped' },
];

function step(page: DeeperPage, outcome: DeeperOutcome): DeeperStep {
  return { ...page, outcome };
}

function deeper(more: Partial<Deeper> = {}): Deeper {
  const idle = () => undefined;
  return {
    ...{ pages: PAGES, look: null, always: false },
    ...{ onStart: idle, onStop: idle, onAlways: idle, onOpen: idle },
    ...more,
  };
}

function look(state: DeeperLook['state'], outcomes: readonly DeeperOutcome[]): Deeper {
  const steps = PAGES.map((page, index) => step(page, outcomes[index] ?? { kind: 'waiting' }));
  const pages = state === 'done' || state === 'running' ? [] : PAGES;
  return deeper({ pages, look: { tabId: 1, account: 'kestrel.example', state, steps } });
}

function plain(name: string, state: GalleryState['state'], looks: Deeper): GalleryState {
  return { name, state, firstRun: null, deeper: looks };
}

const KESTREL = account('Kestrel Analytics', { ...HOME_ONLY, ...ASKED }, { dossier: TALK });

/** A company's own site that links pages which can be read for the user: what most first looks are. */
export const DEEPER_STATES: readonly GalleryState[] = [
  plain('deeper-offered', KESTREL, deeper()),
  plain('deeper-offered-one', KESTREL, deeper({ pages: PAGES.slice(0, 1) })),
  {
    ...plain('deeper-offered-first-run', KESTREL, deeper()),
    firstRun: { pinned: false },
  },
  plain(
    'deeper-offered-doubtful',
    account('Kestrel Analytics', { ...HOME_ONLY, next: [LINKEDIN_CHECK] }, { dossier: { profile: {} } }),
    deeper(),
  ),
  plain(
    'deeper-offered-secondary',
    account('Halden Freight Systems', { ...SECONDARY, certainty: 'leaning', next: [CAREERS_CHECK] }),
    deeper(),
  ),
  plain(
    'deeper-running',
    KESTREL,
    look('running', [{ kind: 'read', added: ['hqCountry'] }, { kind: 'reading' }]),
  ),
  plain('deeper-done', KESTREL, look('done', OUTCOMES)),
  plain('deeper-stopped', KESTREL, look('stopped', [{ kind: 'read', added: [] }, { kind: 'stopped' }])),
  plain('deeper-blocked', KESTREL, { ...look('blocked', []), pages: [] }),
  plain('deeper-lost', KESTREL, look('lost', [])),
];
