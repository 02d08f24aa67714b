import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { within } from '../../browser/deadline.ts';
import { ensureBuild } from '../../browser/ensure-build.ts';
import { settledCard } from '../../browser/popup-card.ts';
import { listOf, readArguments } from '../arguments.ts';
import { loadCorpus } from '../corpus.ts';
import {
  cappedJsonLdPage,
  deepPage,
  heavyRecordsPage,
  hugeJsonLdPage,
  longTextPage,
  manyNodesPage,
} from '../heavy-pages.ts';
import { collectLeftovers, emptyDatabase } from '../read-leftovers.ts';
import { showPage } from '../show-page.ts';
import { median, quantile } from '../statistics.ts';
import { layOutTable } from '../text-table.ts';
import { measureReaderTasks } from '../trace-tasks.ts';

// What a read costs the page: the reader's own time against one walk that any reader needs (the whole text and every
// element), on the same page in the same run, and the longest task on the page's main thread.

interface Subject {
  id: string;
  url: string;
  html(): Buffer | string;
  generated: boolean;
}

interface Measured {
  id: string;
  generated: boolean;
  elements: number;
  readMs: number;
  baselineMs: number;
  longestMs: number;
  taskMs: number;
  partial: boolean;
}

/** A browser that died answers nothing: the page is said to have failed, and the next one gets a new browser. */
const PAGE_MS = 90_000;

const LINKEDIN = 'https://www.linkedin.com/company/heavy/';
const GENERATED: [id: string, html: () => string, url?: string][] = [
  ['200,000 elements', () => manyNodesPage()],
  ['1,000,000 elements', () => manyNodesPage(1_000_000)],
  ['5 MB JSON-LD', () => hugeJsonLdPage()],
  ['480 kB JSON-LD in 4 blocks', () => cappedJsonLdPage()],
  ['5,000 levels', () => deepPage()],
  ['5 MB text', () => longTextPage()],
  ['5 MB of LinkedIn records in one', () => heavyRecordsPage(5_000_000, 1), LINKEDIN],
  ['5 MB of LinkedIn records in 10', () => heavyRecordsPage(5_000_000, 10), LINKEDIN],
];

/** One walk, as cold as the reader finds the page; never less than the browser's clock can tell (0.1 ms). */
const BASELINE = `(() => {
  const start = performance.now();
  const length = document.body.textContent.length;
  const elements = document.querySelectorAll('*').length;
  const ms = Math.max(performance.now() - start, 0.1);
  return JSON.stringify({ ms, elements, length });
})()`;

async function measure(chromium: Chromium, subject: Subject): Promise<Measured> {
  await emptyDatabase(await chromium.serviceWorker());
  const page: Page = await chromium.browser.newPage();
  try {
    await showPage(page, subject.url, subject.html());
    const tasks = await measureReaderTasks(page, async () => {
      await settledCard(await chromium.clickToolbar(page), 15_000);
    });
    const { report } = await collectLeftovers(await chromium.serviceWorker());
    if (report === null) throw new Error(`${subject.id} was not read`);
    const baseline: { ms: number; elements: number } = JSON.parse(String(await page.evaluate(BASELINE)));
    return {
      id: subject.id,
      generated: subject.generated,
      elements: baseline.elements,
      readMs: report.ms,
      baselineMs: baseline.ms,
      longestMs: tasks.longest,
      taskMs: tasks.total,
      partial: report.partial,
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function measureAll(subjects: Subject[]): Promise<Measured[]> {
  const extensionDir = ensureBuild('chromium');
  const measured: Measured[] = [];
  let chromium = await launchChromium({ extensionDir });
  for (const subject of subjects) {
    try {
      measured.push(await within(PAGE_MS, subject.id, measure(chromium, subject)));
    } catch (error) {
      process.stderr.write(`${subject.id}: ${error instanceof Error ? error.message : error}\n`);
      await chromium.close();
      chromium = await launchChromium({ extensionDir });
    }
  }
  await chromium.close();
  return measured;
}

function row(measured: Measured): (string | number)[] {
  return [
    measured.id,
    measured.elements,
    measured.taskMs.toFixed(1),
    measured.baselineMs.toFixed(2),
    (measured.taskMs / measured.baselineMs).toFixed(1),
    measured.readMs.toFixed(1),
    measured.longestMs.toFixed(1),
    measured.partial ? 'yes' : '',
  ];
}

/**
 * Figures: median ratio and p95 of the reader's processor time over the corpus' pages, longest task over them and the
 * generated pages. "wall ms" is the reader's own account, waiting for other work on the machine included.
 */
export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- read [--corpus DIR [--only id,id]]',
    {
      corpus: { type: 'string' },
      only: { type: 'string' },
    },
    args,
  );
  const pages = values.corpus === undefined ? [] : loadCorpus(values.corpus, listOf(values.only));
  const measured = await measureAll([
    ...pages.map(({ id, url, path }) => ({ id, url, html: () => readFileSync(path), generated: false })),
    ...GENERATED.map(([id, html, url], index) => ({
      id,
      url: url ?? `https://heavy-${index + 1}.example/`,
      html,
      generated: true,
    })),
  ]);
  const head = ['page', 'elements', 'read ms', 'walk ms', 'ratio', 'wall ms', 'longest ms', 'partial'];
  const stored = measured.filter((one) => !one.generated);
  const slowest = stored.toSorted((a, b) => b.taskMs - a.taskMs).slice(0, 10);
  console.log(layOutTable([head, ...slowest.map(row), ...measured.filter((one) => one.generated).map(row)]));
  const figures = stored.length > 0 ? stored : measured;
  console.log(
    `${stored.length} pages of the corpus (the 10 slowest above), ${measured.length - stored.length} generated`,
  );
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    medianRatio: round(median(figures.map((one) => one.taskMs / one.baselineMs))),
    p95Ms: round(
      quantile(
        figures.map((one) => one.taskMs),
        0.95,
      ),
    ),
    longestTaskMs: round(Math.max(...measured.map((one) => one.longestMs))),
  };
}
