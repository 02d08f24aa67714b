import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { NOTHING_KNOWN } from '#lib/lists/identity/known-accounts.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { reasonText } from '#lib/wording/reason-text.ts';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { ensureBrowser } from '../browser/find-browser.ts';
import type { Card } from '../browser/popup-card.ts';
import { settledCard } from '../browser/popup-card.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { listOf, readArguments } from './arguments.ts';
import { loadCorpus } from './corpus.ts';
import { sourceOfFile } from './file-source.ts';
import { pageHosts } from './page-hosts.ts';
import { sampleSites } from './sample-sites.ts';
import type { Visit } from './sample-visits.ts';
import { SAMPLE_VISITS } from './sample-visits.ts';
import { scoreFile } from './score-file.ts';
import { scoredSummary } from './score-summary.ts';
import { showPage } from './show-page.ts';

const USAGE = 'npm run demo -- [--open] [--corpus DIR [--only id,id]]';
const SCREENSHOTS = '.output/demo';
/** Corpus pages shown when none are named: enough to look at in one sitting. */
const CORPUS_PAGES = 5;
const DAY_MS = 86_400_000;

const { values: options } = readArguments(USAGE, {
  open: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  only: { type: 'string' },
});
process.exitCode = (await run()) === 0 ? 0 : 1;

/** Visits every page with a real toolbar click. Returns how many verdicts were not the expected ones. */
async function run(): Promise<number> {
  const visits = options.corpus === undefined ? SAMPLE_VISITS : corpusVisits(options.corpus);
  await ensureBrowser('chromium');
  const extensionDir = ensureBuild('chromium');
  const pagesAsk = visits.flatMap(({ url, path }) =>
    path === undefined ? [] : pageHosts(url, readFileSync(path, 'utf8')),
  );
  const server = await serveSites(sampleSites(), { pagesAsk });
  const headed = options.open && hasDisplay();
  const chromium = await launchChromium({ extensionDir, proxyPort: server.proxyPort, headed });
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  let misses = 0;
  try {
    for (const [index, visit] of visits.entries()) {
      if (!(await show(chromium, visit, index + 1))) misses += 1;
    }
    if (headed) await untilClosed(chromium);
  } finally {
    await chromium.close();
    await server.close();
  }
  await showList();
  console.log(`popup screenshots: ${SCREENSHOTS}/`);
  return misses;
}

/** A made-up event's attendees, scored as `score-list` does: what was read, what was left out, what came of it. */
async function showList(): Promise<void> {
  const parsed = readIcpText(readFileSync('public/icps/mid-market-b2b-saas.json', 'utf8'));
  if (!parsed.ok) throw new Error('the sample ICP cannot be read');
  const source = sourceOfFile('tests/fixtures/lists/event.csv');
  const day = Math.floor(Date.now() / DAY_MS);
  const scored = await scoreFile({
    ...{ source, icp: parsed.icp, known: NOTHING_KNOWN, day, raw: false, write: async () => undefined },
  });
  console.log(['an event list:', ...scoredSummary(scored)].join('\n  '));
}

/** Pages of a corpus folder: those that are named, else the first few. */
function corpusVisits(folder: string): Visit[] {
  const pages = loadCorpus(folder, listOf(options.only));
  return options.only === undefined ? pages.slice(0, CORPUS_PAGES) : pages;
}

async function openVisit(chromium: Chromium, visit: Visit): Promise<Page> {
  if (visit.path === undefined) return chromium.open(visit.url);
  const page = await chromium.browser.newPage();
  await showPage(page, visit.url, readFileSync(visit.path));
  return page;
}

/** One visit: open, click, wait for the card, print its line. True when the verdict is the expected one. */
async function show(chromium: Chromium, visit: Visit, number: number): Promise<boolean> {
  const page = await openVisit(chromium, visit);
  const start = performance.now();
  const popup = await chromium.clickToolbar(page);
  const card = await settledCard(popup);
  const ms = Math.round(performance.now() - start);
  const badge = (await chromium.badgeText()) || '(none)';
  const verdict = card.state === 'account' ? await latestVerdict(popup, visit.url) : null;
  await photograph(popup, `${String(number).padStart(2, '0')}-${new URL(visit.url).hostname}`);
  const right = visit.verdict === undefined || (verdict?.verdict ?? null) === visit.verdict;
  console.log(
    `${right ? 'ok ' : 'BAD'} ${visit.url}\n    ${line(card, verdict)} · badge ${badge} · ${ms} ms`,
  );
  await page.close();
  return right;
}

function line(card: Card, verdict: Verdict | null): string {
  if (!verdict) return `${card.state}: ${card.text.split('\n').filter(Boolean).slice(0, 3).join(' · ')}`;
  const { verdict: word, certainty, low, high, coverage, reasons, disqualifiers } = verdict;
  const [top] = reasons.filter((reason) => reason.side === 'for');
  const why = disqualifiers[0]?.label ?? (top ? reasonText(top) : 'nothing known yet');
  return `${word}${certainty ? ` (${certainty})` : ''} · ${low}-${high} · coverage ${coverage}% · ${why}`;
}

async function latestVerdict(popup: Page, url: string): Promise<Verdict | null> {
  const pages = await readTable<{ url: string; account: string }>(popup, 'pages');
  const account = pages.find((row) => row.url === url)?.account;
  const verdicts = await readTable<{ account: string; verdict: Verdict }>(popup, 'verdicts');
  return verdicts.find((row) => row.account === account)?.verdict ?? null;
}

async function photograph(popup: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const card = await popup.$('[data-state]');
    await card?.screenshot({ path: `${SCREENSHOTS}/${name}-${scheme}.png` });
  }
}

function hasDisplay(): boolean {
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!display) console.error('--open needs a display: going on without a window');
  return display;
}

async function untilClosed({ browser }: Chromium): Promise<void> {
  console.error('the browser stays open: close it to end the demo');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
