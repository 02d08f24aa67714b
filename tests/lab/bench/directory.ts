import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { buildDirectory } from '#lib/directory/build-directory.ts';
import type { ListSource } from '#lib/lists/read/list-source.ts';
import { ensureBrowser } from '../../browser/find-browser.ts';
import { readArguments } from '../arguments.ts';
import { spoolOnDisk } from '../disk-spool.ts';
import { madeUpCompanies, madeUpDomain } from '../made-up-companies.ts';
import { openDirectory } from '../read-directory.ts';
import { layOutTable } from '../text-table.ts';

// A directory of made-up companies: how fast it is built, what a company takes, how fast one is found in real Chromium, and
// how often a domain that is not in it is answered for.

const COMPANIES = 1_000_000;
const STRANGERS = 1_000_000;
const LOOKS = 20_000;
const ENTRY = fileURLToPath(new URL('./directory-page.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export async function run(args: string[]): Promise<Record<string, number>> {
  const { values } = readArguments(
    'npm run -s bench -- directory [--companies N]',
    { companies: { type: 'string' } },
    args,
  );
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-bench-directory-'));
  try {
    const companies = Number(values.companies ?? COMPANIES);
    const figures = {
      companies,
      ...(await buildFigures(companies, folder)),
      ...(await strangers(folder)),
      ...(await lookInChromium(companies, folder)),
    };
    console.log(layOutTable(Object.entries(figures).map(([name, value]) => [name, String(value)])));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildFigures(companies: number, folder: string): Promise<Record<string, number>> {
  const spool = spoolOnDisk();
  const from = performance.now();
  let bytes = 0;
  const built = await buildDirectory({
    ...{ name: 'Made-up companies', licence: 'CC0-1.0', attribution: '', day: 20_000, spool },
    ...{ sources: [madeUpSource(companies)], market: { countries: null, size: null } },
    write: async (file, shard) => {
      bytes += shard.length;
      writeFileSync(join(folder, file), shard);
    },
  }).finally(() => spool.clear());
  const seconds = (performance.now() - from) / 1_000;
  if (!built.ok) throw new Error(built.fault.kind);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(built.manifest));
  return {
    rowsPerSecond: Math.round(companies / seconds),
    bytesPerCompany: Math.round((100 * bytes) / companies) / 100,
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
}

function madeUpSource(companies: number): ListSource {
  return {
    size: companies * 100,
    async *pieces() {
      const encoder = new TextEncoder();
      for (const lines of madeUpCompanies(companies)) yield encoder.encode(lines);
    },
  };
}

/** Domains that nobody put in: each answer is a wrong company. */
async function strangers(folder: string): Promise<{ wrong: number }> {
  const directory = openDirectory(folder);
  let wrong = 0;
  for (let at = 0; at < STRANGERS; at += 1) {
    if ((await directory.look(`stranger-${at}.example`)) !== null) wrong += 1;
  }
  return { wrong };
}

async function lookInChromium(companies: number, folder: string): Promise<Record<string, number>> {
  const script = await bundled();
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1);
    if (name === '')
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
    else if (name === 'page.js') response.setHeader('content-type', 'text/javascript').end(script);
    else if (/^[\w-]+\.(?:json|bin)$/.test(name)) response.end(readFileSync(join(folder, name)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ url: '/page.js', type: 'module' });
    await page.waitForFunction('typeof globalThis.measure === "function"');
    const keys = Array.from({ length: LOOKS }, (_, at) => madeUpDomain((at * 7_907) % companies));
    return (await page.evaluate(`globalThis.measure(${JSON.stringify(keys)})`)) as Record<string, number>;
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundled(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['es'], name: 'bench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the page of the bench was not built');
  return output.output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
}
