import { browser } from 'wxt/browser';
import { ask } from '#lib/messages/ask.ts';
import type { Report } from '#lib/messages/report.ts';

/** The tab that the popup stands on, and what is being found out about it; null where there is no tab to ask about. */
export interface FirstQuestion {
  tab: { id: number; url: string | undefined; incognito: boolean };
  judgement: Promise<Report | null>;
}

/** Asks for the judgement of the tab that the popup stands on: a worker that sleeps wakes up while the popup is drawn. */
export async function askFirst(): Promise<FirstQuestion | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { id, url, incognito } = tab;
  return {
    tab: { id, url, incognito },
    judgement: ask('judge-tab', { tabId: id, readId: crypto.randomUUID() }),
  };
}
