import type { WebWorker } from 'puppeteer-core';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Page } from '#lib/read/read-result.ts';
import { readTable } from '../browser/extension-data.ts';

/** What the extension left behind after a read: the tab's report and the evidence that it filed. */
export interface ReadLeftovers {
  report: {
    url: string;
    state: string;
    reason: string;
    page: Page | null;
    partial: boolean;
    /** The reader's own time in milliseconds. */
    ms: number;
    account: string | null;
  } | null;
  evidence: Evidence[];
}

/** Forgets every account and every tab, wherever the extension's own code runs; the ICPs stay. */
export const EMPTY = `(async () => {
  await chrome.storage.session.clear();
  // Opening a database that is not there would make one, without the extension's tables.
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'icp-lens')) return;
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('icp-lens');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = [...db.objectStoreNames].filter((name) => name !== 'icps');
  if (names.length === 0) return db.close();
  const transaction = db.transaction(names, 'readwrite');
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
})()`;

const REPORT = `chrome.storage.session.get(null).then((stored) =>
  JSON.stringify(Object.entries(stored).find(([key]) => key.startsWith('tab:'))?.[1] ?? null))`;

/** The same as `collectLeftovers`, for the popup of any browser: resolves to JSON. */
export const COLLECT_IN_POPUP = `(async () => {
  const report = JSON.parse(await ${REPORT});
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('icp-lens');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = db.transaction('evidence').objectStore('evidence').getAll();
  const evidence = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
  return JSON.stringify({ report, evidence });
})()`;

/** Forgets every account and every tab, so that the next read starts from an empty database; the ICPs stay. */
export async function emptyDatabase(worker: WebWorker): Promise<void> {
  await worker.evaluate(EMPTY);
}

/** What is left after a read that began with an empty database. */
export async function collectLeftovers(worker: WebWorker): Promise<ReadLeftovers> {
  const report: ReadLeftovers['report'] = JSON.parse(String(await worker.evaluate(REPORT)));
  return { report, evidence: await readTable<Evidence>(worker, 'evidence') };
}
