import { browser } from 'wxt/browser';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { Finding, Report } from '#lib/messages/report.ts';
import type { RequestOf } from '#lib/messages/table.ts';
import { today } from '#lib/platform/clock.ts';
import { injectReader } from '#lib/platform/inject-reader.ts';
import { forgetInvitation } from '#lib/platform/opened-tab.ts';
import { readProfileChoice } from '#lib/platform/profile-choice.ts';
import { rememberTab } from '#lib/platform/tab-report.ts';
import { identityOf } from '#lib/profile/identity.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';
import { keptRead } from '#lib/read/kept-read.ts';
import { problemOfUrl } from '#lib/read/page-problem.ts';
import type { Problem } from '#lib/read/problem.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import { withoutPrivateText } from '#lib/read/without-private-text.ts';
import type { Database } from '#lib/storage/database.ts';
import type { OpenStorage, Storage } from '../keep-storage/open-storage.ts';
import { judgeSafely } from './judge-safely.ts';
import { lookUpEmployer } from './look-up-employer.ts';
import { noteHealth } from './note-health.ts';
import { showFinding } from './show-finding.ts';

const BROKEN: Finding = { kind: 'storage-broken' };

/**
 * Reads the tab's page, files the evidence, judges the account and sets the badge. In a private window the same is
 * computed and nothing is stored.
 */
export async function judgeTab(storage: Storage, request: RequestOf<'judge-tab'>): Promise<Report> {
  // Clicked: what the button promised is being done.
  void forgetInvitation(request.tabId);
  // A worker that has just woken up opens its storage while the page is read.
  const [opened, looked] = await Promise.all([storage.open(), lookAtTab(request.tabId)]);
  const found = opened.broken ? BROKEN : await examine(storage.db, opened, { ...request, ...looked });
  // What came of storing this account says more than what was known before it.
  const report = { notices: opened.notices, ...found };
  await showFinding(request.tabId, report);
  return report;
}

/** What a page said when it was looked at, or why it was not read. */
type Looked =
  | { finding: Finding }
  | {
      finding: null;
      read: ReadResult;
      host: string | null;
      choice: Awaited<ReturnType<typeof readProfileChoice>>;
      incognito: boolean;
      day: number;
    };

/** Reads the page that a tab shows. */
export async function lookAtTab(tabId: number): Promise<Looked> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return problem('navigated', null);
  const url = tab.url ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname || null : null;
  const refused = problemOfUrl(tab.url);
  if (refused) return problem(refused, host);

  const day = today();
  const choice = await readProfileChoice();
  const injection = await injectReader(tabId, url, { day, readsProfiles: choice === 'yes' });
  if (!injection.ok) return problem(injection.problem, host);
  const { seenAt } = injection;
  // The tab may have gone there while the reader was on its way.
  const arrived = problemOfUrl(seenAt);
  if (arrived) return problem(arrived, host);
  const evidence = withoutPrivateText(injection.read);
  const read = keptRead({ ...injection.read, evidence });
  const now = await browser.tabs.get(tabId).catch(() => null);
  if (!now?.url || withoutFragment(now.url) !== withoutFragment(seenAt)) return problem('navigated', host);
  return { finding: null, read, host, choice, incognito: now.incognito, day };
}

/** Files and judges what a page said; what must be said about the storage comes along. */
export async function examine(
  db: Database,
  opened: OpenStorage,
  looked: Looked & RequestOf<'judge-tab'>,
): Promise<Finding & Partial<Pick<Report, 'notices'>>> {
  if (looked.finding) return looked.finding;
  const { tabId, readId, read, host, choice, incognito, day } = looked;
  const { page, partial, state, reason, ms } = read;
  const seen = {
    url: read.url,
    at: Date.now(),
    page,
    partial,
    state,
    reason,
    ms,
    account: null,
    aliases: [],
  };
  await rememberTab(tabId, seen);
  const unread = problemOfState(read);
  if (unread) return problem(unread, host).finding;
  if (page.reason === 'person-page' && choice === 'unasked') return { kind: 'profile-offer' };
  if (read.employment) return lookUpEmployer(db, opened, read.employment);
  if (!page.isCompanySite) {
    const about = aboutCompanies(read);
    return { kind: 'not-company', pageKind: page.kind, host: host ?? '', title: titleOf(read), about };
  }

  if (!incognito) noteHealth(read, day);
  if (opened.icps.length === 0) return { kind: 'no-icp' };
  const identity = identityOf(read.url, read.evidence);
  const account = { readId, read, identity, icps: opened.icps, day };
  const { judged, stored, notices } = await judgeSafely(db, account, opened, incognito);
  if (judged === 'no-icp') return { kind: 'no-icp' };
  if (!judged) return problem('reader-failed', host).finding;
  // Joined into another account, the page still is what the tab shows. A website that a LinkedIn page names is not:
  // the page may stand apart from it.
  const domain = registrableDomain(read.url);
  const aliases = [...identity.linkedin, ...(domain ? [domain] : [])];
  await rememberTab(tabId, { ...seen, account: judged.dossier.account.key, aliases });
  return { kind: 'account', stored, partial, ...judged, notices };
}

/** Mentions that name an account; of two hosts of one company the first. A company without a fact is only a link. */
function aboutCompanies({ mentions = [] }: ReadResult): AboutCompany[] {
  const about = new Map<string, AboutCompany>();
  for (const { name, host, facts } of mentions) {
    const domain = registrableDomain(host);
    if (domain !== null && facts.length > 0 && !about.has(domain)) about.set(domain, { name, domain, facts });
  }
  return [...about.values()];
}

function problemOfState(read: ReadResult): Problem | null {
  if (read.state === 'loading') return 'linkedin-loading';
  if (read.state === 'blocked') return 'login-wall';
  if (read.state === 'read') return null;
  if (read.reason === 'pdf') return 'pdf';
  if (read.reason === 'not-html') return 'file-view';
  if (read.reason === 'error-answer') return 'error-answer';
  if (read.reason === 'empty-document') return 'blank';
  return 'reader-failed';
}

function titleOf(read: ReadResult): string | null {
  const named = read.evidence.find((e) => e.attribute === 'name');
  return named?.attribute === 'name' ? named.value : null;
}

function problem(word: Problem, host: string | null): { finding: Finding } {
  return { finding: { kind: 'problem', problem: word, host } };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
