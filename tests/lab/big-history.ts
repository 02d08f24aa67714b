import type { Page } from 'puppeteer-core';

/** Facts of an account that was read on several pages and visited again. */
const FACTS = 30;

/** Fills the extension's database with made-up accounts, as many visits would: past its own door, for the size alone. */
export async function fillHistory(page: Page, accounts: number): Promise<void> {
  for (let from = 0; from < accounts; from += 1_000) {
    await page.evaluate(
      (first: number, last: number, facts: number) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('icp-lens');
          opening.onsuccess = () => {
            const db = opening.result;
            const tx = db.transaction(['accounts', 'evidence', 'pages'], 'readwrite');
            for (let at = first; at < last; at += 1) {
              const account = `made-up-${at}.example`;
              const url = `https://www.${account}/`;
              tx.objectStore('accounts').put({
                key: account,
                aliases: [`li:${at}`],
                firstSeen: 20_000,
                lastSeen: 20_500,
              });
              tx.objectStore('pages').put({
                ...{
                  url,
                  account,
                  readId: `read ${at}`,
                  day: 20_500,
                  partial: false,
                  links: { about: `${url}about` },
                },
                page: { isCompanySite: true, kind: 'home', reason: '' },
              });
              for (let fact = 0; fact < facts; fact += 1) {
                const quote = `Made Up ${at} GmbH, fact ${fact} of many: software for logistics companies in Germany.`;
                tx.objectStore('evidence').add({
                  ...{ account, readId: `read ${at}`, attribute: 'headcount', value: [51, 200 + fact] },
                  ...{
                    source: 'statement',
                    quote,
                    url: `${url}page-${fact % 5}`,
                    confidence: 800,
                    day: 20_000 + fact,
                  },
                });
              }
            }
            tx.oncomplete = () => {
              db.close();
              resolve();
            };
            tx.onerror = () => reject(tx.error);
          };
          opening.onerror = () => reject(opening.error);
        }),
      from,
      Math.min(accounts, from + 1_000),
      FACTS,
    );
  }
}

/** Facts that are in the database. */
export async function countIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('icp-lens');
        opening.onsuccess = () => {
          const request = opening.result.transaction('evidence').objectStore('evidence').count();
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
          request.onerror = () => reject(request.error);
        };
      }),
  );
}
