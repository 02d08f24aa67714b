import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { ensureBrowser } from '../../browser/find-browser.ts';
import { readArguments } from '../arguments.ts';
import { madeUpList } from '../made-up-list.ts';
import { median } from '../statistics.ts';
import { layOutTable } from '../text-table.ts';

// A list of 100,000 rows in a worker of Chromium, against papaparse's parse of the same file in the same run; and one of a
// million rows by the command.

const WORKER = fileURLToPath(new URL('./lists-worker.ts', import.meta.url));
const ICP = fileURLToPath(new URL('../../fixtures/icps/icp-1.json', import.meta.url));
const COMMAND = fileURLToPath(new URL('../score-list.ts', import.meta.url));
const ROWS = 100_000;
const COMMAND_ROWS = 1_000_000;
/** As `npm run -s score-list` starts it: a list of any length fits, rubbish is cleared early. */
const MEMORY = ['--max-old-space-size=200', '--max-semi-space-size=4'];
const ROUNDS = 5;
const SCORED_ROUNDS = 3;
const SAMPLE_MS = 50;
const KB = 1_000;

interface Ran {
  rows: number;
  ms: number;
  /** Longest task of the page meanwhile; from asking to stop to silence. */
  longest: number;
  stopped: number;
}

/** In the page: starts the work, watches the page's own thread, asks it to stop if told so. */
const RUN = `async (what, stopAfter) => {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
  }).observe({ type: 'longtask' });
  globalThis.file ??= await (await fetch('/list.csv')).blob();
  globalThis.icp ??= await (await fetch('/icp.json')).json();
  globalThis.worker ??= new Worker('/worker.js', { type: 'module' });
  longest = 0;
  const answer = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage({ what, file, icp });
  let asked = 0;
  if (stopAfter > 0) {
    await new Promise((resolve) => setTimeout(resolve, stopAfter));
    asked = performance.now();
    worker.postMessage('stop');
  }
  const { rows, ms } = await answer;
  return { rows, ms, longest, stopped: asked === 0 ? 0 : performance.now() - asked };
}`;

export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- lists [--rows N] [--command-rows N]',
    { rows: { type: 'string' }, 'command-rows': { type: 'string' } },
    args,
  );
  const inBrowser = await measureBrowser(Number(values.rows ?? ROWS));
  const command = await measureCommand(Number(values['command-rows'] ?? COMMAND_ROWS));
  const figures = { ...inBrowser, ...command };
  console.log(layOutTable(Object.entries(figures).map(([name, value]) => [name, String(value)])));
  return figures;
}

async function measureBrowser(rows: number): Promise<Record<string, number>> {
  const list = [...madeUpList(rows)].join('');
  const served = await serve(
    new Map([
      ['/list.csv', list],
      ['/worker.js', await bundled()],
      ['/icp.json', icpJson()],
      ['/', '<!doctype html>'],
    ]),
  );
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    const once = (what: string, stopAfter = 0) =>
      page.evaluate(`(${RUN})('${what}', ${stopAfter})`) as Promise<Ran>;
    const [papa, split, own]: Ran[][] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      papa?.push(await once('papaparse'));
      split?.push(await once('split'));
      own?.push(await once('read'));
    }
    const stops = [await once('cancel', 40), await once('cancel', 150), await once('cancel', 250)];
    const memory = await memoryOf(browser, page, () => once('read'));
    const scored: Ran[] = [];
    for (let round = 0; round < SCORED_ROUNDS; round += 1) scored.push(await once('score'));
    const [base, ours] = [papa ?? [], own ?? []].map((runs) => Math.round(median(runs.map(({ ms }) => ms))));
    return {
      ...{ rows: ours === undefined ? 0 : (own?.[0]?.rows ?? 0), papaparseMs: base ?? 0, readMs: ours ?? 0 },
      parserRatio: ratioOf(split, papa),
      readRatio: ratioOf(own, papa),
      scoredMs: Math.round(median(scored.map(({ ms }) => ms))),
      scoredRatio: round2(median(scored.map(({ ms }) => ms)) / (base ?? 1)),
      longestTaskMs: Math.round(Math.max(...[...(own ?? []), ...scored].map(({ longest }) => longest))),
      cancelMs: Math.round(Math.max(...stops.map(({ stopped }) => stopped))),
      ...memory,
    };
  } finally {
    await browser.close();
    served.close();
  }
}

/** Round by round, so that whatever else the machine does meanwhile weighs on both. */
function ratioOf(ours: readonly Ran[] = [], theirs: readonly Ran[] = []): number {
  return round2(median(ours.map(({ ms }, at) => ms / (theirs[at]?.ms ?? ms))));
}

/** What the page's process takes beside what it had, at its highest. */
async function memoryOf(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<{ extraMb: number }> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  await page.evaluate('globalThis.gc?.()');
  const before = Math.max(...renderers.map(residentMb));
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, ...renderers.map(residentMb));
  }, SAMPLE_MS);
  await work();
  clearInterval(timer);
  return { extraMb: Math.round(highest - before) };
}

async function measureCommand(rows: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-list-'));
  const path = join(folder, 'list.csv');
  try {
    const out = createWriteStream(path);
    for (const lines of madeUpList(rows))
      if (!out.write(lines)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
    await finished(out.end());
    const start = Date.now();
    const child = spawn(process.execPath, [...MEMORY, COMMAND, '--icp', ICP, '--in', path], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let [lines, highest] = [0, 0];
    child.stdout.on('data', (piece: Buffer) => {
      for (const byte of piece) if (byte === 10) lines += 1;
    });
    const timer = setInterval(() => {
      highest = Math.max(highest, residentMb(child.pid ?? 0));
    }, SAMPLE_MS);
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    clearInterval(timer);
    if (code !== 0) throw new Error(`score-list ended with ${code}`);
    return {
      commandRows: lines - 1,
      commandSeconds: Math.round((Date.now() - start) / KB),
      commandMb: Math.round(highest),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resident memory of a process; 0 once it has ended. */
function residentMb(pid: number): number {
  try {
    const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kb) / KB;
  } catch {
    return 0;
  }
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#lib': fileURLToPath(new URL('../../../lib', import.meta.url)) } },
    build: {
      write: false,
      lib: { entry: WORKER, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('no bundle');
  return first.output[0].code;
}

function icpJson(): string {
  const parsed = readIcpText(readFileSync(ICP, 'utf8'));
  if (!parsed.ok) throw new Error('the ICP of the fixtures is broken');
  return JSON.stringify(parsed.icp);
}

async function serve(files: ReadonlyMap<string, string>): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const type = url.endsWith('.js')
      ? 'text/javascript'
      : url === '/'
        ? 'text/html'
        : 'application/octet-stream';
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': type }).end(files.get(url) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
