import { liveQuery } from 'dexie';
import { createStore } from 'zustand/vanilla';
import type { ForeignPageState, PopupState } from '#components/popup/popup-state.ts';
import type { AccountKey } from '#lib/account/account-key.ts';
import { keptUrl } from '#lib/account/linkedin-page.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { ask } from '#lib/messages/ask.ts';
import type { Report } from '#lib/messages/report.ts';
import { today } from '#lib/platform/clock.ts';
import { isPinned } from '#lib/platform/is-pinned.ts';
import { openStudioPage } from '#lib/platform/open-page.ts';
import { firstRunDismissed, readsProfiles, recoveryNote } from '#lib/platform/settings.ts';
import { recallTab } from '#lib/platform/tab-report.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import { Database } from '#lib/storage/database.ts';
import { findAccountByUrl } from '#lib/storage/find-account.ts';
import { dossierTraces, loadDossier } from '#lib/storage/load-dossier.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';
import { askFirst } from './first-question.ts';

interface PopupModel {
  /** The tab that the popup stands on; null until it is known. */
  tabId: number | null;
  /** Where it stands; empty until it is known. */
  url: string;
  state: PopupState;
  notices: StorageNotice[];
  firstRun: { pinned: boolean | null } | null;
}

const db = new Database();
let followed: { unsubscribe(): void } | null = null;

export const popupStore = createStore<PopupModel>(() => ({
  ...{ tabId: null, url: '', state: { kind: 'opening' }, notices: [], firstRun: null },
}));

/** Shows what is known of the active tab's account at once, then reads the page and shows what came of it. */
export async function openPopup(first = askFirst()): Promise<void> {
  // Tried again: what was shown before is no answer to that.
  show({ kind: 'opening' });
  void showFirstRun();
  const asked = await first;
  if (!asked) {
    show({ kind: 'problem', problem: 'no-access', host: null });
    return;
  }
  const { tab, judgement } = asked;
  popupStore.setState({ tabId: tab.id, url: tab.url ?? '' });
  if (asked.invitation !== null) {
    await openStudioPage(`#/sync/${asked.invitation}`);
    window.close();
    return;
  }
  // Not waited for: a database that another tab blocks would keep the verdict back.
  if (!tab.incognito) void showKnown(tab.id, tab.url);
  settle(await judgement, tab.incognito);
}

/** Shows an account as it stands after a change; without evidence left there is nothing to show but the page itself. */
export function showChanged(account: AccountKey, dossier: Dossier | null): void {
  const { state } = popupStore.getState();
  if (state.kind !== 'account') return;
  if (!dossier) {
    void openPopup();
    return;
  }
  show({ ...state, dossier, added: [] });
  if (account !== state.dossier.account.key) follow(account);
}

/** Puts the first-run note away for good. */
export function putFirstRunAway(): void {
  popupStore.setState({ firstRun: null });
  void firstRunDismissed.set(true);
}

/** Puts the note that the storage was repaired away. */
export function putNoticeAway(): void {
  popupStore.setState({ notices: [] });
  void recoveryNote.remove();
}

/** Whether employers may be read from profile pages, for good; then the page is read again under that rule. */
export async function chooseProfiles(reads: boolean): Promise<void> {
  await readsProfiles.set(reads);
  await openPopup();
}

async function showFirstRun(): Promise<void> {
  if (!(await firstRunDismissed.get())) popupStore.setState({ firstRun: { pinned: await isPinned() } });
}

async function showKnown(tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined) return;
  const report = await recallTab(tabId);
  const isRead = report?.url === keptUrl(url);
  const key = isRead ? report.account : await findAccountByUrl(db, url).catch(() => null);
  if (key === null) return;
  // A page that is not read shows nobody's verdict, whatever is filed under its domain. Apart: it knows many hosts, and
  // takes longer to load than all the rest of this.
  if (!isRead && (await import('#lib/read/page-problem.ts')).problemOfUrl(url) !== null) return;
  const dossier = await loadDossier(db, key, today()).catch(() => null);
  if (!dossier || popupStore.getState().state.kind !== 'opening') return;
  const known = { reading: true, partial: false, privateWindow: false, added: [], today: today() };
  show({ kind: 'account', dossier, ...known });
}

function settle(report: Report | null, incognito: boolean): void {
  if (report === null) {
    show({ kind: 'problem', problem: 'no-answer', host: null });
    return;
  }
  const { notices } = report;
  popupStore.setState({ notices });
  if (report.kind === 'not-company') {
    showForeign({ ...report, filed: [], privateWindow: incognito });
    return;
  }
  if (report.kind !== 'account') {
    show(report);
    return;
  }
  const { dossier, partial, added, stored } = report;
  const privateWindow = !stored && notices.length === 0;
  const read = { reading: false, partial, privateWindow, added, today: today() };
  show({ kind: 'account', dossier, ...read });
  if (stored) follow(dossier.account.key);
}

/** Shown at once; which of its facts are filed already follows as soon as the database says so. */
function showForeign(state: ForeignPageState): void {
  show(state);
  if (state.privateWindow || state.about.length === 0) return;
  void import('#lib/storage/filed-domains.ts')
    .then(({ filedDomains }) => filedDomains(db, state.about))
    .then(
      (filed) => {
        if (popupStore.getState().state === state) show({ ...state, filed });
      },
      () => undefined,
    );
}

/** The card follows the database: another window's reading or a new ICP shows without a click. */
function follow(key: AccountKey): void {
  followed?.unsubscribe();
  let isShown = true; // what the background answered is what the first look would find
  followed = liveQuery(() => dossierTraces(db, key)).subscribe(async () => {
    if (isShown) {
      isShown = false;
      return;
    }
    const dossier = await loadDossier(db, key, today()).catch(() => null);
    const { state } = popupStore.getState();
    if (dossier && state.kind === 'account') show({ ...state, dossier });
  });
}

function show(state: PopupState): void {
  popupStore.setState({ state: withDeciding(state) });
}

/** What decides, by all that it depends on: the same account is shown again and again. */
const DECIDING = new Map<string, Deciding | null>();

/** The state with what would decide it; asked for after the verdict is painted, and shown when it comes. */
function withDeciding(state: PopupState): PopupState {
  if (state.kind !== 'account' || state.dossier.verdict.verdict !== 'undecided') return state;
  if (state.privateWindow) return { ...state, deciding: null };
  const { account, verdict, icp } = state.dossier;
  const { factsHash, icpHash, asOf } = verdict.stamp;
  const key = [account.key, factsHash, icpHash, asOf].join(' ');
  const known = DECIDING.get(key);
  if (known !== undefined) return { ...state, deciding: known };
  // While the page is read, the database may still hold less than the verdict that comes.
  if (!state.reading) {
    void ask('what-decides', { account: account.key, icpId: icp.id }).then((deciding) => {
      DECIDING.set(key, deciding);
      const shown = popupStore.getState().state;
      if (shown.kind === 'account') show({ ...shown, deciding: undefined });
    });
  }
  return { ...state, deciding: undefined };
}
