import { browser } from 'wxt/browser';
import { ask } from '#lib/messages/ask.ts';
import type { Report } from '#lib/messages/report.ts';

/** How the fragment of a join link begins. */
const JOINS = '#join=';

/** The tab that the popup stands on, and what is being found out about it; null where there is no tab to ask about. */
export interface FirstQuestion {
  tab: { id: number; url: string | undefined; incognito: boolean };
  judgement: Promise<Report | null>;
  /** What a page of the team's host invites with, for the studio's address; such a page is not read. */
  invitation: string | null;
}

/** Asks for the judgement of the tab that the popup stands on: a worker that sleeps wakes up while the popup is drawn. */
export async function askFirst(): Promise<FirstQuestion | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { id, url, incognito } = tab;
  const invitation = url?.includes(JOINS) === true ? await invitationOf(url) : null;
  if (invitation !== null) {
    return { tab: { id, url, incognito }, judgement: Promise.resolve(null), invitation };
  }
  return {
    invitation,
    tab: { id, url, incognito },
    judgement: ask('judge-tab', { tabId: id, readId: crypto.randomUUID() }),
  };
}

/** Loaded only where an address looks like one: checking it takes more code than this question. */
async function invitationOf(url: string): Promise<string | null> {
  const { invitationOfPage } = await import('#lib/icp/invitation-of-page.ts');
  return invitationOfPage(url) ? new URL(url).hash.slice(1) : null;
}
