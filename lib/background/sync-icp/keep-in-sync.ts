import { browser } from 'wxt/browser';
import { dueTime } from '#lib/icp/sync-schedule.ts';
import { today } from '#lib/platform/clock.ts';
import { keepSafetyCopy } from '#lib/platform/safety-copy.ts';
import { judgedBy } from '#lib/platform/settings.ts';
import type { Database } from '#lib/storage/database.ts';
import { noteOnSource } from '#lib/storage/icp-sources.ts';
import { cleanOnce } from '../keep-storage/clean-once.ts';
import { judgedByNow } from '../keep-storage/judged-by.ts';
import type { Storage } from '../keep-storage/open-storage.ts';
import { rescoreStale } from '../keep-storage/rescore.ts';
import { applyPolicy } from './apply-policy.ts';
import { syncSource } from './sync-source.ts';
import { takeWaiting } from './take-waiting.ts';

const ALARM = 'icp-sync';
/** Whatever goes wrong with the note of the next try, the alarm does not go round in circles. */
const MIN_ALARM_MS = 60_000;

/** What follows when something was changed by hand. Never rejects. */
export interface Upkeep {
  /** Sets the alarm, keeps the ICPs safe and judges again what was judged by another ICP. */
  settle(): Promise<void>;
  /** The same, and looks at every account: others may have come. */
  judgeAnew(): Promise<void>;
}

/**
 * Keeps the ICPs as their sources have them: by alarm, by policy, by a person's wish. Registers its listeners at once, as
 * a worker must. Where nothing can be stored there are no sources either; the button keeps working.
 */
export function keepInSync(storage: Storage): Upkeep {
  const { db } = storage;
  const whenUsable = async (work: (db: Database) => Promise<unknown>) => {
    const { usable } = await storage.open();
    if (usable) await work(db).catch(() => undefined);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void whenUsable(syncDue);
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void whenUsable(start);
  });
  void whenUsable(start);
  return {
    settle: () => whenUsable(settle),
    judgeAnew: () =>
      whenUsable(async () => {
        await judgedBy.remove();
        await settle(db);
      }),
  };
}

async function start(db: Database): Promise<void> {
  await applyPolicy(db);
  await takeWaiting(db);
  await settle(db);
}

/** Asks every source whose time has come. */
async function syncDue(db: Database): Promise<void> {
  await takeWaiting(db);
  const now = Date.now();
  for (const source of await db.icpSources.toArray()) {
    if (source.url !== null && dueTime(source, now, Math.random()) <= now) await syncSource(db, source.id);
  }
  await settle(db);
}

/** Sets the alarm for the next source, keeps the ICPs safe, and judges again what was judged by another ICP. */
async function settle(db: Database): Promise<void> {
  await schedule(db);
  await keepSafetyCopy(db).catch(() => undefined);
  await rescoreOnce(db);
}

async function schedule(db: Database): Promise<void> {
  const now = Date.now();
  const times: number[] = [];
  for (const source of await db.icpSources.toArray()) {
    if (source.url === null) continue;
    const nextTry = dueTime(source, now, Math.random());
    if (nextTry !== source.nextTry) await noteOnSource(db, source.id, { nextTry });
    times.push(nextTry);
  }
  if (times.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(now + MIN_ALARM_MS, Math.min(...times)) });
}

let rescoring: Promise<void> | null = null;

/** One run after another; each finds out for itself whether there is anything to do. */
async function rescoreOnce(db: Database): Promise<void> {
  const before = rescoring;
  rescoring = (async () => {
    await before?.catch(() => undefined);
    await rescore(db);
  })();
  await rescoring;
}

async function rescore(db: Database): Promise<void> {
  // Asking the browser anything tells it that the worker is not idle.
  const pause = () => browser.runtime.getPlatformInfo();
  await cleanOnce(db, { day: today(), pause });
  const now = await judgedByNow(db);
  if (now === (await judgedBy.get())) return;
  await rescoreStale(db, { day: today(), now: () => performance.now(), pause });
  await judgedBy.set(now);
}
