import { browser } from 'wxt/browser';
import type { AccountKey } from '#lib/account/account-key.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { DeeperLook, DeeperOutcome, DeeperStep } from '#lib/dossier/deeper-look.ts';
import { type DeeperPage, deeperPages } from '#lib/dossier/deeper-pages.ts';
import { industryFacts } from '#lib/industry/classifier/industry-facts.ts';
import { today } from '#lib/platform/clock.ts';
import { injectDeeper } from '#lib/platform/inject-deeper.ts';
import { deeperLook } from '#lib/platform/settings.ts';
import { identityOf } from '#lib/profile/identity.ts';
import type { FetchedPage, FetchOrder } from '#lib/read/fetched-page.ts';
import { finishReading } from '#lib/read/finish-reading.ts';
import { keptRead } from '#lib/read/kept-read.ts';
import { problemOfUrl } from '#lib/read/page-problem.ts';
import { scannedAs } from '#lib/read/read-as.ts';
import type { WebsiteReading } from '#lib/read/read-result.ts';
import { mayRead } from '#lib/read/robots.ts';
import { withoutPrivateText } from '#lib/read/without-private-text.ts';
import type { Database } from '#lib/storage/database.ts';
import { loadDossier } from '#lib/storage/load-dossier.ts';
import { logRequest } from '#lib/storage/request-log.ts';
import { tellTriggers } from '#lib/triggers/tell-triggers.ts';
import type { Storage } from '../keep-storage/open-storage.ts';
import { judgeStored } from '../read-tab/judge-read.ts';

/** No site is asked more often than once in so long. */
export const PACE_MS = 1_000;

/** Looks that are under way, by tab. */
const running = new Map<number, AbortController>();
/** What each site's robots.txt says: asked for once a site while the worker lives. */
const robotsOf = new Map<string, string>();
/** Fewer letters are the shell of a page that scripts fill. */
const SHELL_LETTERS = 200;
/** Sites of which the rules are remembered. */
const MAX_SITES = 200;

export interface DeeperRequest {
  tabId: number;
  account: AccountKey;
}

/**
 * Reads up to four more pages of the tab's own site, those that would settle most, one a second, as the user has asked for.
 * What each adds is filed at once; the look as it stands is told through the session's store. Null when there is nothing to read.
 */
export async function lookDeeper(
  storage: Storage,
  { tabId, account }: DeeperRequest,
): Promise<DeeperLook | null> {
  const { db } = storage;
  const opened = await storage.open();
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  if (!opened.usable || !tab || tab.incognito || problemOfUrl(url) !== null || running.has(tabId))
    return null;
  const dossier = await loadDossier(db, account, today());
  const pages = dossier ? deeperPages(dossier, url) : [];
  if (pages.length === 0) return null;
  const abort = new AbortController();
  running.set(tabId, abort);
  const steps = pages.map((page): DeeperStep => ({ ...page, outcome: { kind: 'waiting' } }));
  const look: DeeperLook = { tabId, account, state: 'running', steps };
  try {
    look.state = await followSteps({ db, look, url, signal: abort.signal });
  } finally {
    running.delete(tabId);
    for (const step of steps) {
      if (step.outcome.kind === 'waiting' || step.outcome.kind === 'reading')
        step.outcome = { kind: 'stopped' };
    }
    if (look.state === 'running') look.state = 'stopped';
    await deeperLook.set(look);
  }
  return look;
}

/** No further page is asked for; the one that is on its way is not filed. */
export function stopLooking(tabId: number): void {
  running.get(tabId)?.abort();
}

interface Walk {
  db: Database;
  look: DeeperLook;
  url: string;
  signal: AbortSignal;
}

async function followSteps({ db, look, url, signal }: Walk): Promise<DeeperLook['state']> {
  const { origin } = new URL(url);
  const { tabId, steps } = look;
  await deeperLook.set(look);
  const robots = await askRobots(db, tabId, origin);
  if (robots.state !== 'known') return robots.state;
  for (const step of steps) {
    if (step.outcome.kind !== 'waiting') continue;
    const { pathname, search } = new URL(step.url);
    if (!mayRead(robots.text, pathname + search)) {
      step.outcome = { kind: 'skipped', reason: 'forbidden' };
      continue;
    }
    step.outcome = { kind: 'reading' };
    await deeperLook.set(look);
    await pause(PACE_MS, signal);
    if (signal.aborted) return 'stopped';
    const fetched = await fetchLogged(db, tabId, { url: step.url, as: 'page' });
    if (fetched === null) return 'lost';
    if (signal.aborted) return 'stopped';
    step.outcome = await outcomeOf(db, fetched, { where: step.where, account: look.account });
    if (fetched.kind === 'page') dropReached(steps, fetched.reading.url);
    await deeperLook.set(look);
  }
  return 'done';
}

type Robots = { state: 'known'; text: string } | { state: 'blocked' | 'sandboxed' | 'lost' };

async function askRobots(db: Database, tabId: number, origin: string): Promise<Robots> {
  const kept = robotsOf.get(origin);
  if (kept !== undefined) return { state: 'known', text: kept };
  const fetched = await fetchLogged(db, tabId, { url: `${origin}/robots.txt`, as: 'text' });
  if (fetched === null) return { state: 'lost' };
  if (fetched.kind === 'skipped' && fetched.reason === 'sandboxed') return { state: 'sandboxed' };
  // The page's own policy, or a server that answers nothing: whichever it is, the site is left alone.
  if (fetched.status === 0) return { state: 'blocked' };
  // A site that cannot say what it allows is left alone; one that says nothing allows.
  const text =
    fetched.kind === 'text' ? fetched.text : fetched.status >= 500 ? 'User-agent: *\nDisallow: /' : '';
  if (robotsOf.size >= MAX_SITES) robotsOf.clear();
  robotsOf.set(origin, text);
  return { state: 'known', text };
}

/** One entry for each request that was sent. */
async function fetchLogged(db: Database, tabId: number, order: FetchOrder): Promise<FetchedPage | null> {
  const fetched = await injectDeeper(tabId, order);
  const { status, bytes, requests } = fetched ?? { status: 0, bytes: 0, requests: 0 };
  for (let count = 0; count < requests; count += 1) {
    const entry = {
      time: Date.now(),
      method: 'GET',
      url: order.url,
      purpose: 'look-deeper',
      status,
      bytes,
    } as const;
    await logRequest(db, entry).catch(() => undefined);
  }
  return fetched;
}

async function outcomeOf(
  db: Database,
  fetched: FetchedPage,
  { where, account }: Filing,
): Promise<DeeperOutcome> {
  if (fetched.kind === 'skipped') return fetched;
  if (fetched.kind === 'text') return { kind: 'skipped', reason: 'failed' };
  const length = fetched.reading.extract.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHELL_LETTERS) return { kind: 'skipped', reason: 'empty' };
  return filePage(db, fetched.reading, { where, account });
}

/** As which page of whose site it is filed. */
interface Filing {
  where: DeeperPage['where'];
  account: AccountKey;
}

async function filePage(
  db: Database,
  reading: WebsiteReading,
  { where, account }: Filing,
): Promise<DeeperOutcome> {
  const day = today();
  const request = { registrableDomain: registrableDomain(reading.url), day };
  const finished = finishReading(reading, request, industryFacts, tellTriggers);
  if (!finished) return { kind: 'skipped', reason: 'failed' };
  const evidence = withoutPrivateText(finished.read).map((fact) => scannedAs(fact, [where]));
  const read = keptRead({ ...finished.read, evidence });
  if (read.state !== 'read' || !read.page.isCompanySite) return { kind: 'skipped', reason: 'not-theirs' };
  const identity = identityOf(read.url, read.evidence);
  const judged = await judgeStored(db, { readId: crypto.randomUUID(), read, identity, day });
  if (judged === null || judged === 'no-icp') return { kind: 'skipped', reason: 'failed' };
  return judged.dossier.account.key === account
    ? { kind: 'read', added: judged.added }
    : { kind: 'skipped', reason: 'not-theirs' };
}

/** A redirect led to a page that is in the queue: it is read already. */
function dropReached(steps: readonly DeeperStep[], reached: string): void {
  for (const step of steps) {
    if (step.outcome.kind === 'waiting' && withoutFragment(step.url) === withoutFragment(reached))
      step.outcome = { kind: 'skipped', reason: 'known' };
  }
}

function withoutFragment(url: string): string {
  return (url.split('#', 1)[0] ?? url).replace(/\/$/, '');
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
