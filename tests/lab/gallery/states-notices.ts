import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import { account, HOME_ONLY, PRIMARY } from './fixture-dossiers.ts';
import { NAME, OPEN_DEAL } from './fixture-records.ts';
import type { GalleryState } from './gallery-state.ts';

const NOTICES: Readonly<Record<string, StorageNotice>> = {
  recovered: { kind: 'recovered', icps: ['Mid-market SaaS', 'Enterprise'], accounts: 412 },
  'recovered-empty': { kind: 'recovered', icps: ['Mid-market SaaS'], accounts: 0 },
  'read-only': { kind: 'newer' },
  private: { kind: 'private' },
  blocked: { kind: 'blocked' },
  full: { kind: 'full', removed: 0 },
  pruned: { kind: 'full', removed: 120 },
  unreadable: { kind: 'unreadable' },
  settings: { kind: 'settings' },
};

/** What happened to the storage, beside a verdict with a next step: the highest card that it can stand on. */
export const NOTICE_STATES: readonly GalleryState[] = [
  ...Object.entries(NOTICES).map(([name, notice]) => ({
    name: `notice-${name}`,
    state: account('Kestrel Analytics', HOME_ONLY),
    firstRun: null,
    notices: [notice],
  })),
  { name: 'storage-broken', state: { kind: 'storage-broken' }, firstRun: null },
  {
    name: 'suppressed-by-name',
    state: account(NAME, PRIMARY, {
      dossier: { suppression: { ...OPEN_DEAL, key: undefined, byName: true } },
    }),
    firstRun: null,
  },
];
