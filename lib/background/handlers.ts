import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { findCard } from '#lib/exchange/find-card.ts';
import type { Handlers } from '#lib/messages/answer.ts';
import { fromBase64url } from '#lib/parse/base64url.ts';
import { today } from '#lib/platform/clock.ts';
import { openFor } from '#lib/platform/opened-tab.ts';
import { keepSafetyCopy } from '#lib/platform/safety-copy.ts';
import { cleanedRows, eraseSettings } from '#lib/platform/settings.ts';
import { heedTabs } from '#lib/platform/watch-tabs.ts';
import { keepListsCopy, keepWordsCopy } from '#lib/platform/words-copy.ts';
import { parseTyped } from '#lib/profile/typed/parse-typed.ts';
import { removeIcp, returnToVersion, setIcpActive } from '#lib/storage/icp-versions.ts';
import { markStale } from '#lib/storage/judge-account.ts';
import { loadDeciding } from '#lib/storage/load-deciding.ts';
import { eraseAccount } from '#lib/storage/prune-history.ts';
import { eraseEverything } from '#lib/storage/snapshot.ts';
import { startFrom } from '#lib/storage/start-from.ts';
import { accountsKnownFrom, replaceList } from '#lib/storage/suppression-lists.ts';
import { keepChange } from './always-on/keep-choice.ts';
import { changeAccount } from './change-account/change-account.ts';
import { importFeedbackText, takeColleaguesBack } from './change-account/import-feedback.ts';
import { StagedLists } from './keep-lists/staged-lists.ts';
import { eraseLists } from './keep-storage/erase-lists.ts';
import type { OpenStorage, Storage } from './keep-storage/open-storage.ts';
import { lookDeeper, stopLooking } from './look-deeper/look-deeper.ts';
import { judgeTab } from './read-tab/judge-tab.ts';
import { addSource, changeKeys, forgetSource } from './sync-icp/change-sources.ts';
import { acceptRefused, bringIcp } from './sync-icp/import-icp.ts';
import type { Upkeep } from './sync-icp/keep-in-sync.ts';
import { syncNow } from './sync-icp/sync-now.ts';

/**
 * What the background does for the extension's pages: one write each, with all that follows from it, so that no page has
 * to remember it.
 */
export function handlersOf(storage: Storage, { settle, judgeAnew }: Upkeep): Handlers {
  const { db } = storage;
  /** The ICPs have changed. Not waited for: judging a long history again takes longer than a person looks. */
  const icpsChanged = async () => {
    // Where the browser keeps no database or no settings, there is nothing to copy or nowhere to copy it to.
    await keepSafetyCopy(db).catch(() => false);
    void judgeAnew();
  };
  const brought = async <Reply extends { kind: string }>(reply: Reply): Promise<Reply> => {
    if (reply.kind === 'activated') await icpsChanged();
    return reply;
  };
  /** Copies what has changed once a lost database is repaired: before, the copy would lose what it is there for. */
  const copied = async (keepCopy: typeof keepWordsCopy) => {
    await storage.open();
    await keepCopy(db).catch(() => false);
  };
  /** What people said has changed. Not waited for: it is in the database, the copy is for the day on which that is lost. */
  const said = () => void copied(keepWordsCopy);
  const stagedLists = new StagedLists();
  /** A list in place of that of its name; accounts of which either knows something are judged anew. */
  const putList = async (list: string, entries: readonly ListEntry[], goOn?: (stored: number) => boolean) => {
    const before = await accountsKnownFrom(db, list);
    const isReplaced = await replaceList(db, list, entries, goOn);
    if (!isReplaced) return false;
    const touched = [...new Set([...before, ...(await accountsKnownFrom(db, list))])];
    if (touched.length > 0) {
      await markStale(db, touched);
      void judgeAnew();
    }
    // Waited for: a list that is erased stands nowhere any more.
    await copied(keepListsCopy);
    return true;
  };
  return {
    'judge-tab': (request) => {
      stagedLists.giveWay();
      return judgeTab(storage, request);
    },
    'open-page': async ({ tabId, url, name }) => {
      heedTabs();
      await openFor(tabId, url, name);
      return 'opened';
    },
    'change-account': async (request) => {
      stagedLists.giveWay();
      const reply = await changeAccount(storage, request);
      if (reply.ok) said();
      return reply;
    },
    'change-unasked': async (change) => ({ isKept: await keepChange(change) }),
    'what-decides': (request) => loadDeciding(db, request, today()),
    'look-deeper': (request) => lookDeeper(storage, request),
    'stop-looking': async ({ tabId }) => {
      stopLooking(tabId);
      return 'stopped';
    },
    'parse-typed': async ({ attribute, text }) => parseTyped(attribute, text),
    'read-card': async ({ text }) => findCard(text),
    'erase-account': async ({ account }) => {
      await eraseAccount(db, account);
      // Waited for: what is said to be erased stands nowhere any more.
      await copied(keepWordsCopy);
      return 'erased';
    },

    'look-at-storage': async () => stateOf(await storage.open()),
    'stores-replaced': async () => {
      // A backup file may be of an earlier version.
      await cleanedRows.remove();
      const state = stateOf(await storage.check());
      await icpsChanged();
      await copied(keepWordsCopy);
      await copied(keepListsCopy);
      return state;
    },
    'erase-everything': async () => {
      // The copy first: a database without it would be taken for lost, and repaired.
      await eraseSettings();
      await eraseEverything(db);
      await eraseLists();
      // Without an ICP the sample stands in.
      const state = stateOf(await storage.check());
      await icpsChanged();
      // Behind a copy that was under way: what is erased stands nowhere any more.
      await copied(keepWordsCopy);
      await copied(keepListsCopy);
      return state;
    },

    'sync-now': async ({ sourceId }) => {
      const answer = await syncNow(db, sourceId);
      void settle();
      return answer;
    },
    'add-source': ({ sourceId, draft }) => addSource(db, sourceId, draft),
    'change-keys': async ({ sourceId, keys }) => ({ fault: await changeKeys(db, sourceId, keys) }),
    'forget-source': async ({ sourceId }) => {
      await forgetSource(db, sourceId);
      await icpsChanged();
      return 'forgotten';
    },
    'import-icp': async ({ file, kind }) =>
      brought(await bringIcp(storage, fromBase64url(file) ?? new Uint8Array(), kind)),
    'start-from': async ({ document }) => {
      const isStarted = await startFrom(db, document);
      if (isStarted) await icpsChanged();
      return { isStarted };
    },
    'accept-refused': async ({ refusalId }) => brought(await acceptRefused(db, refusalId)),
    'set-icp-active': async ({ icpId, active }) => {
      await setIcpActive(db, icpId, active);
      await icpsChanged();
      return 'set';
    },
    'use-version': async ({ icpId, version }) => {
      const isUsed = await returnToVersion(db, icpId, version);
      if (isUsed) await icpsChanged();
      return { isUsed };
    },
    'remove-icp': async ({ icpId }) => {
      // The copy first: whoever is killed in between must not find the ICP lost and put it back.
      await keepSafetyCopy(db, icpId);
      await removeIcp(db, icpId);
      void judgeAnew();
      return 'removed';
    },

    'replace-list': async ({ list, entries }) => ({ isReplaced: await putList(list, entries) }),
    'stage-list': async ({ batch, from, entries }) => ({ staged: stagedLists.add(batch, from, entries) }),
    'use-staged-list': async ({ batch, list, companies }) => {
      const store = (entries: readonly ListEntry[], goOn: (stored: number) => boolean) =>
        putList(list, entries, goOn);
      return { outcome: await stagedLists.use(batch, companies, store) };
    },
    'list-progress': async ({ batch }) => ({ stored: stagedLists.storedOf(batch) }),
    'stop-list': async ({ batch }) => {
      stagedLists.stop(batch);
      return 'stopped';
    },
    'import-feedback': async ({ text }) => {
      const imported = await importFeedbackText(db, text, today());
      said();
      return { imported };
    },
    'take-feedback-back': async (imported) => {
      await takeColleaguesBack(db, imported, today());
      said();
      return 'taken-back';
    },
  };
}

function stateOf({ notices, usable }: OpenStorage) {
  return { notices, usable };
}
