import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { within } from '../../browser/deadline.ts';
import { ensureBuild } from '../../browser/ensure-build.ts';
import { settledCard } from '../../browser/popup-card.ts';
import { listOf, readArguments } from '../arguments.ts';
import { copyWithBareReaders } from '../bare-extension.ts';
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

// What a read costs the page's main thread: our reader's tasks against those of the smallest reader that there can be
// (bare-reader.js: every node once, words and addresses handed over), injected by the same extension at the same click on
// the same page in the same run; and the longest task.

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
  /** Null for a generated page: it is there for its longest task, and no reader without bounds survives it. */
  bareMs: number | null;
  longestMs: number;
  taskMs: number;
  partial: boolean;
}

/** A browser that died answers nothing: the page is said to have failed, and the next one gets a new browser. */
const PAGE_MS = 90_000;

/** A person clicks on what they see: a million elements are laid out for seconds first. */
const PAINTED = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

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

/** One click on the subject's page in a new tab, and what it cost. */
async function clickOn(chromium: Chromium, subject: Subject) {
  await emptyDatabase(await chromium.serviceWorker());
  const page: Page = await chromium.browser.newPage();
  try {
    await showPage(page, subject.url, subject.html());
    await page.evaluate(PAINTED);
    const tasks = await measureReaderTasks(page, async () => {
      await settledCard(await chromium.clickToolbar(page), 15_000);
    });
    const elements = Number(await page.evaluate(`document.querySelectorAll('*').length`));
    return { tasks, elements, report: (await collectLeftovers(await chromium.serviceWorker())).report };
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function measure(ours: Chromium, bare: Chromium, subject: Subject): Promise<Measured> {
  const { tasks, elements, report } = await clickOn(ours, subject);
  if (report === null) throw new Error(`${subject.id} was not read`);
  const least = subject.generated ? null : await clickOn(bare, subject);
  return {
    id: subject.id,
    generated: subject.generated,
    elements,
    readMs: report.ms,
    bareMs: least?.tasks.total ?? null,
    longestMs: tasks.longest,
    taskMs: tasks.total,
    partial: report.partial,
  };
}

async function measureAll(subjects: Subject[]): Promise<Measured[]> {
  const extensionDir = ensureBuild('chromium');
  const bareDir = resolve('.output', 'bare-readers');
  copyWithBareReaders(extensionDir, bareDir);
  const launch = () =>
    Promise.all([launchChromium({ extensionDir }), launchChromium({ extensionDir: bareDir })]);
  const measured: Measured[] = [];
  let [ours, bare] = await launch();
  for (const subject of subjects) {
    try {
      measured.push(await within(PAGE_MS, subject.id, measure(ours, bare, subject)));
    } catch (error) {
      process.stderr.write(`${subject.id}: ${error instanceof Error ? error.message : error}\n`);
      await Promise.all([ours.close(), bare.close()]);
      [ours, bare] = await launch();
    }
  }
  await Promise.all([ours.close(), bare.close()]);
  return measured;
}

function ratioOf({ taskMs, bareMs }: Measured): number | null {
  return bareMs === null ? null : taskMs / bareMs;
}

function row(measured: Measured): (string | number)[] {
  return [
    measured.id,
    measured.elements,
    measured.taskMs.toFixed(1),
    measured.bareMs?.toFixed(1) ?? '',
    ratioOf(measured)?.toFixed(1) ?? '',
    measured.readMs.toFixed(1),
    measured.longestMs.toFixed(1),
    measured.partial ? 'yes' : '',
  ];
}

/** The hand-written pages of the tests, when no corpus is named. */
function ownPages() {
  const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ id: name, url: 'https://www.acme.example/', path: join(folder, name) }));
}

/**
 * Figures: median ratio and p95 of the reader's processor time over the pages of the corpus (or our own), longest task
 * over them and the generated pages. "wall ms" is the reader's own account, waiting for other work included.
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
  const pages = values.corpus === undefined ? ownPages() : loadCorpus(values.corpus, listOf(values.only));
  const measured = await measureAll([
    ...pages.map(({ id, url, path }) => ({ id, url, html: () => readFileSync(path), generated: false })),
    ...GENERATED.map(([id, html, url], index) => ({
      id,
      url: url ?? `https://heavy-${index + 1}.example/`,
      html,
      generated: true,
    })),
  ]);
  const head = ['page', 'elements', 'read ms', 'bare ms', 'ratio', 'wall ms', 'longest ms', 'partial'];
  const stored = measured.filter((one) => !one.generated);
  const slowest = stored.toSorted((a, b) => b.taskMs - a.taskMs).slice(0, 10);
  console.log(layOutTable([head, ...slowest.map(row), ...measured.filter((one) => one.generated).map(row)]));
  console.log(`${stored.length} pages (the 10 slowest above), ${measured.length - stored.length} generated`);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    medianRatio: round(median(stored.flatMap((one) => ratioOf(one) ?? []))),
    p95Ms: round(
      quantile(
        stored.map((one) => one.taskMs),
        0.95,
      ),
    ),
    longestTaskMs: round(Math.max(...measured.map((one) => one.longestMs))),
  };
}
