import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { TechnologySnapshot } from '#lib/technographics/snapshot.ts';
import { ensureBrowser } from '../../browser/find-browser.ts';
import { readArguments } from '../arguments.ts';
import { loadCorpus } from '../corpus.ts';
import { showPage } from '../show-page.ts';
import { median, quantile } from '../statistics.ts';
import { compareEngines } from '../technographics/compare-engines.ts';
import { hostilePages } from '../technographics/hostile-pages.ts';
import type { Pass } from '../technographics/page-pass.ts';
import { bundlePass, openWorld, processorClock } from '../technographics/page-world.ts';
import { layOutTable } from '../text-table.ts';

// What it costs to find a page's tools. In Chromium: the reader's part about tools on every page of a corpus, from loading
// the script to the finds. In Node, on what was collected there: our engine against the same rules as plain regular
// expressions, tried one by one and by wappalyzer-core's engine (a development dependency; none of its data is used).

/** Passes in a world that is already warm, and worlds that are new. */
const PASSES = 5;
const WORLDS = 2;
const FIRST = 'technographics.pass().then(({ collectMs, matchMs }) => collectMs + matchMs)';
const MORE = `(async () => {
  const times = [];
  for (let at = 0; at < ${PASSES}; at += 1) {
    const { collectMs, matchMs } = await technographics.pass();
    times.push(collectMs + matchMs);
  }
  return times.sort((one, other) => one - other)[${Math.floor(PASSES / 2)}];
})()`;

interface Spent {
  /** Milliseconds of the processor. */
  cpuMs: number;
  value: number;
}

async function spend(cpu: () => Promise<number>, act: () => Promise<number>): Promise<Spent> {
  const before = await cpu();
  const value = await act();
  return { cpuMs: (await cpu()) - before, value };
}

interface Measured {
  id: string;
  bytes: number;
  /** The first pass of a world: the script is loaded, the index built, nothing is compiled yet. */
  firstMs: number;
  indexMs: number;
  passMs: number;
  /** By the page's own clock, whatever else the machine did. */
  wallMs: number;
  tools: number;
  partial: boolean;
  snapshot: TechnologySnapshot;
}

interface Subject {
  id: string;
  url: string;
  html(): Buffer | string;
}

/** The hand-written pages of the tests, when no corpus is named. */
function ownPages(): Subject[] {
  const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      id: name,
      url: 'https://www.acme.example/',
      html: () => readFileSync(join(folder, name)),
    }));
}

async function measureAll(subjects: readonly Subject[]): Promise<Measured[]> {
  const code = await bundlePass();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    // Chromium refuses to start its sandbox as root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const measured: Measured[] = [];
  try {
    for (const { id, url, html: markup } of subjects) {
      const page = await browser.newPage();
      const html = markup();
      await showPage(page, url, html);
      const cpu = await processorClock(page);
      const firsts: Spent[] = [];
      for (let world = 0; world < WORLDS; world += 1) {
        const run = await openWorld(page, `world ${world}`);
        // A comment that differs keeps the browser from taking what it compiled for the world before.
        firsts.push(await spend(cpu, () => run(`/* ${id} ${world} */ ${code}; ${FIRST}`)));
      }
      const run = await openWorld(page, 'warm');
      await run(`/* ${id} warm */ ${code}; 0`);
      const index = await spend(cpu, () => run('technographics.indexMs()'));
      await run('technographics.pass().then(() => 0)');
      const passes = await spend(cpu, () => run(MORE));
      const { snapshot, tools, partial } = await run<Pass>('technographics.pass()');
      measured.push({
        id,
        bytes: html.length,
        firstMs: median(firsts.map(({ cpuMs }) => cpuMs)),
        indexMs: index.cpuMs,
        passMs: passes.cpuMs / PASSES,
        wallMs: passes.value,
        tools: tools.length,
        partial,
        snapshot,
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return measured;
}

function row({ id, bytes, firstMs, passMs, wallMs, tools, partial }: Measured) {
  const times = [firstMs, passMs, wallMs].map((ms) => ms.toFixed(1));
  return [id, Math.round(bytes / 1000), ...times, tools, partial ? 'yes' : ''];
}

/**
 * Figures: median and p95 of a pass in Chromium and of the first one (script loaded and index built anew), of the index
 * alone; the slowest passes over a hostile page, and what was found there; how many times as long the two other
 * engines take (median of the pages), and on how many pages they differ.
 */
export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- technographics [--corpus DIR]',
    { corpus: { type: 'string' } },
    args,
  );
  const pages =
    values.corpus === undefined
      ? ownPages()
      : loadCorpus(values.corpus).map(({ id, url, path }) => ({ id, url, html: () => readFileSync(path) }));
  const hostile = hostilePages().map(({ id, url, html }) => ({ id, url, html: () => html }));
  const all = await measureAll([...pages, ...hostile]);
  const measured = all.slice(0, pages.length);
  const attacks = all.slice(pages.length);
  const slowest = measured.toSorted((a, b) => b.passMs - a.passMs).slice(0, 10);
  const head = ['page', 'kB', 'first ms', 'pass ms', 'wall ms', 'tools', 'partial'];
  console.log(layOutTable([head, ...slowest.map(row), ...attacks.map(row)]));
  console.log(`${measured.length} pages (the 10 slowest above), ${attacks.length} built to hold us up\n`);
  const engines = compareEngines(measured);
  console.log(engines.table);
  const passes = measured.map(({ passMs }) => passMs);
  const firsts = measured.map(({ firstMs }) => firstMs);
  return {
    passMedianMs: round(median(passes)),
    passP95Ms: round(quantile(passes, 0.95)),
    firstMedianMs: round(median(firsts)),
    firstP95Ms: round(quantile(firsts, 0.95)),
    indexMs: round(median(measured.map(({ indexMs }) => indexMs))),
    hostilePassMs: round(Math.max(...attacks.map(({ passMs }) => passMs))),
    hostileFirstMs: round(Math.max(...attacks.map(({ firstMs }) => firstMs))),
    hostileFinds: attacks.reduce((sum, { tools }) => sum + tools, 0),
    ...engines.figures,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
