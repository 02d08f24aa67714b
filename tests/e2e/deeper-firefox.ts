import { until } from '../browser/deadline.ts';
import type { Firefox } from '../browser/firefox.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import { type KnownOf, knownOf, LOOK_MS, type VerdictRowShape } from './deeper-suite.ts';

const OFFER = '[data-next="deeper"] button';

const readRows = (table: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('icp-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const request = opening.result.transaction('${table}').objectStore('${table}').getAll();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(request.result)); };
  };
})`;

/** Clicks, asks for a deeper look and waits for its end. */
export async function lookInFirefox(firefox: Firefox, host: string) {
  await firefox.open(`https://${host}/`);
  const popup = await firefox.clickToolbar();
  await until(2 * SETTLED_MS, 'a settled popup', () =>
    popup.attributes('[data-state][data-reading="false"]'),
  );
  const known = async (): Promise<KnownOf> => {
    const rows: VerdictRowShape[] = JSON.parse(String(await popup.evaluate(readRows('verdicts'))));
    return knownOf(rows, host);
  };
  const before = await known();
  await until(LOOK_MS, 'the offer', () => popup.click(OFFER));
  const state = await until(LOOK_MS, 'the end of the look', async () => {
    const found = (await popup.attributes('[data-deeper]'))?.['data-deeper'];
    return found === undefined || found === 'running' ? null : found;
  });
  const text = await popup.text();
  const after = await known();
  const logged: { url: string; purpose: string }[] = JSON.parse(
    String(await popup.evaluate(readRows('requests'))),
  );
  await popup.close();
  return { state, text, before, after, logged: logged.filter(({ url }) => new URL(url).hostname === host) };
}
