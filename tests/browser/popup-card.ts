import type { Page } from 'puppeteer-core';
import { until } from './deadline.ts';

/** What a settled popup shows, as a reader of its markup sees it. */
export interface Card {
  /** account, not-company, problem, no-icp */
  state: string;
  verdict: string;
  certainty: string;
  text: string;
}

/**
 * No state may take longer than this from the click. The promise of the product is five seconds, and `npm run bench --
 * popup` and the limits of reads and questions hold it; how busy this machine is says nothing of it.
 */
export const SETTLED_MS = 25_000;

const READ_CARD = `(() => {
  const root = document.querySelector('[data-state]');
  if (!root || root.dataset.state === 'opening' || root.dataset.reading === 'true') return null;
  const { state, verdict = '', certainty = '' } = root.dataset;
  return { state, verdict, certainty, text: root.innerText };
})()`;

/** Waits until the popup shows its final state. */
export async function settledCard(popup: Page, ms = SETTLED_MS + 1_000): Promise<Card> {
  return until(ms, 'a settled popup', async () => (await popup.evaluate(READ_CARD)) as Card | null);
}
