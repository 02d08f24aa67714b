import { keepRecoveryNote, readRecoveryNote } from '#lib/platform/recovery-note.ts';
import { keepSafetyCopy, readSafetyCopy } from '#lib/platform/safety-copy.ts';
import { ensureWordsCopies, readWordsCopy } from '#lib/platform/words-copy.ts';
import type { Database } from '#lib/storage/database.ts';
import type { Starter, StoredIcp } from '#lib/storage/icps.ts';
import { activeIcps, ensureStarterIcp, starterIcp } from '#lib/storage/icps.ts';
import { restoreWords } from '#lib/storage/kept-words.ts';
import type { LastGood } from '#lib/storage/last-good.ts';
import { findLost, icpsOf, restoreLost } from '#lib/storage/last-good.ts';
import { isFull } from '#lib/storage/prune-history.ts';
import type { StorageNotice } from '#lib/wording/storage-notice-text.ts';

/** The storage as it is right now. */
export interface OpenStorage {
  /** False: nothing may be stored; `icps` come from the safety copy. */
  usable: boolean;
  icps: StoredIcp[];
  notices: StorageNotice[];
  /** True when neither store can be used: then there is no ICP of the team's to judge by. */
  broken: boolean;
}

/** The extension's storage: the database, and how it is. */
export interface Storage {
  db: Database;
  /** Checks the storage once for a run of the background, and again as long as something is the matter. */
  open(): Promise<OpenStorage>;
  /** Checks it anew: after everything was erased or replaced. */
  check(): Promise<OpenStorage>;
}

/** Watches over the storage of a background. */
export function guardStorage(db: Database, starter: Starter): Storage {
  let checked: Promise<OpenStorage> | null = null;
  const check = () => {
    checked = openStorage(db, starter);
    return checked;
  };
  return {
    db,
    check,
    async open() {
      const last = await (checked ?? check());
      if (!last.usable || last.notices.length > 0) return check();
      return activeIcps(db).then((icps) => ({ ...last, icps }), check);
    },
  };
}

/** Older tabs close their connection when they are asked to; one that does not answer by then is in the way. */
const OPEN_MS = 2_000;

/**
 * Opens the database, finds out whether the browser has lost it or a part of it, and repairs it from the safety copy.
 * Never rejects: whatever fails, there is an ICP to judge by and a notice that says what is the matter.
 */
export async function openStorage(db: Database, starter: Starter): Promise<OpenStorage> {
  const { readable, copy } = await readSafetyCopy();
  const settings: StorageNotice[] = readable ? [] : [{ kind: 'settings' }];
  const trouble = await openDatabase(db);
  if (trouble) return judgeByCopy(copy, starter, trouble, !readable);
  try {
    if (copy) await repair(db, copy);
    // On every start, not on install alone: a background that was killed in between must not leave it half done.
    await ensureStarterIcp(db, starter);
    const kept = readable && (await keepSafetyCopy(db));
    if (readable) void ensureWordsCopies(db).catch(() => undefined);
    const recovered = kept ? await readRecoveryNote() : null;
    const notices: StorageNotice[] = recovered ? [{ kind: 'recovered', ...recovered }] : settings;
    return { usable: true, icps: await activeIcps(db), notices, broken: false };
  } catch (error) {
    const trouble: StorageNotice = isFull(error) ? { kind: 'full', removed: 0 } : { kind: 'unreadable' };
    return judgeByCopy(copy, starter, trouble, !readable);
  }
}

function judgeByCopy(
  copy: LastGood | null,
  starter: Starter,
  trouble: StorageNotice,
  broken: boolean,
): OpenStorage {
  const copied = copy ? icpsOf(copy) : [];
  const icps = copied.length > 0 ? copied : starterIcp(starter);
  return { usable: false, icps, notices: [trouble], broken };
}

/** Null when the database is open; else why it is not. */
async function openDatabase(db: Database): Promise<StorageNotice | null> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), OPEN_MS));
  try {
    const opened = await Promise.race([db.open(), late]);
    return opened === 'late' ? { kind: 'blocked' } : null;
  } catch (error) {
    return { kind: kindOf(error) };
  }
}

function kindOf(error: unknown): 'newer' | 'private' | 'unreadable' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NewerDatabaseError') return 'newer';
  // What Firefox says where it lets extensions keep no database.
  return name === 'InvalidStateError' ? 'private' : 'unreadable';
}

async function repair(db: Database, copy: LastGood): Promise<void> {
  const lost = await findLost(db, copy);
  if (lost.length === 0) return;
  // A database that has lost its ICPs has lost what people said as well. That first: once the ICPs are back, a start
  // after a kill would find nothing lost.
  const { words, lists } = await readWordsCopy();
  const wordsBack = await restoreWords(db, words, lists);
  const restored = await restoreLost(db, copy, lost);
  await keepRecoveryNote({
    icps: restored.map(({ name, version }) => `${name}, version ${version}`),
    accounts: await db.accounts.count(),
    words: wordsBack,
  });
}
