import type { Page, WebWorker } from 'puppeteer-core';

/** Every row of a table of the extension's database, read in a page or the worker of the extension. */
export async function readTable<Row>(context: Page | WebWorker, table: string): Promise<Row[]> {
  const rows = await (context as Page).evaluate((name: string) => {
    return new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('icp-lens');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const request = opening.result.transaction(name).objectStore(name).getAll();
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          opening.result.close();
          resolve(request.result);
        };
      };
    });
  }, table);
  return rows as Row[];
}
