import { browser } from 'wxt/browser';
import { isLinkedinHost } from '#lib/account/linkedin-page.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import { industryFacts } from '#lib/industry/classifier/industry-facts.ts';
import { type FinishedRead, finishReading } from '#lib/read/finish-reading.ts';
import { problemOfRefusal } from '#lib/read/page-problem.ts';
import type { Problem } from '#lib/read/problem.ts';
import { REQUEST_KEY } from '#lib/read/read-request.ts';
import type { ReadRequest } from '#lib/read/read-result.ts';
import { tellTriggers } from '#lib/triggers/tell-triggers.ts';
import { hearTabs } from './tab-events.ts';

/** A page that has not answered by then shows "took too long": with a worker that sleeps still within five seconds of the click. */
export const READ_LIMIT_MS = 4_000;

export type Injection = ({ ok: true } & FinishedRead) | { ok: false; problem: Problem };

/**
 * Runs the reader that fits the url in the tab's isolated world and returns what the page says. Never rejects: every way in
 * which a page can refuse, vanish or hang is a problem with a name.
 */
export async function injectReader(
  tabId: number,
  url: string,
  asked: Omit<ReadRequest, 'registrableDomain'>,
): Promise<Injection> {
  const watch = watchTab(tabId, url);
  try {
    return await Promise.race([runReader(tabId, url, asked), watch.interrupted, after(READ_LIMIT_MS)]);
  } catch (error) {
    return { ok: false, problem: problemOfRefusal(error) };
  } finally {
    watch.stop();
  }
}

async function runReader(
  tabId: number,
  url: string,
  asked: Omit<ReadRequest, 'registrableDomain'>,
): Promise<Injection> {
  const request: ReadRequest = { registrableDomain: registrableDomain(url), ...asked };
  const isLinkedin = isLinkedinHost(new URL(url).hostname);
  if (isLinkedin) await leaveRequest(tabId, request);
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    files: [isLinkedin ? '/read-linkedin.js' : '/read-website.js'],
  });
  // Guessed here and not in the page: the weights are larger than the whole reader.
  const finished = finishReading(frame?.result, request, industryFacts, tellTriggers);
  return finished === null ? { ok: false, problem: 'reader-failed' } : { ok: true, ...finished };
}

/** Before the reader runs: a file is injected without arguments. */
async function leaveRequest(tabId: number, request: ReadRequest): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    args: [REQUEST_KEY, request],
    func: (key: string, value: ReadRequest) => {
      Object.assign(globalThis, { [key]: value });
    },
  });
}

/**
 * A navigation leaves an injection unsettled for ever: hear of it and give up. A page that writes its own address anew, or
 * another place on it, is the same page.
 */
function watchTab(tabId: number, url: string): { interrupted: Promise<Injection>; stop: () => void } {
  let stop = () => {};
  const interrupted = new Promise<Injection>((resolve) => {
    const isOver = (id: number) => {
      if (id === tabId) resolve({ ok: false, problem: 'navigated' });
    };
    stop = hearTabs({
      onUpdated(id, change) {
        const isElsewhere = change.url !== undefined && !isSamePage(change.url, url);
        const isAnew = change.status === 'loading' && change.url === undefined;
        if (isElsewhere || isAnew) isOver(id);
      },
      onRemoved: isOver,
    });
  });
  return { interrupted, stop };
}

function isSamePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}

function after(ms: number): Promise<Injection> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ ok: false, problem: 'slow' }), ms);
  });
}
