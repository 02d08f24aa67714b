import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import { ensureBrowser } from '../../browser/find-browser.ts';
import { readArguments } from '../arguments.ts';
import { quantile } from '../statistics.ts';
import { layOutTable } from '../text-table.ts';
import { LEXICON } from '../train/lexicon.ts';

// What a guess costs: the classifier bundled as the extension bundles it, run in Chromium over generated pages and list
// rows (or over the texts of a file), and the size of all that it carries.

const ENTRY = fileURLToPath(new URL('./classify-entry.ts', import.meta.url));
/** Everything that maps names and words to industries, weights included. */
const ASSETS = [
  'classifier/weights.json',
  'classifier/foreign-words.ts',
  'taxonomy.ts',
  'linkedin-industries.json',
  'seller-words.ts',
  'official-names.ts',
  'foreign-names.ts',
  'word-forms.ts',
  'industry-heads.ts',
  'page/page-phrases.ts',
  'page/web-words.ts',
];
const PAGES = 500;
const PAGE_WORDS = 600;
const ROWS = 5_000;
const ROW_WORDS = 25;
const GRAMMAR = 'the and of to for with your we our is are that from by in on as it'.split(' ');

/** Texts in which every third word is grammar and the others are an industry's; the same at every run. */
function generateTexts(count: number, words: number): string[] {
  const leaves = Object.values(LEXICON).map((terms) => terms.split('|'));
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const leaf = leaves[next(leaves.length)] ?? [];
    return Array.from({ length: words }, (_, at) => {
      const own = next(4) === 0 ? (leaves[next(leaves.length)] ?? []) : leaf;
      return at % 3 === 0 ? GRAMMAR[next(GRAMMAR.length)] : own[next(own.length)];
    }).join(' ');
  });
}

/** A text laid out as a page: title, description, headings, a menu of short labels, prose. */
function layOutPage(text: string): { words: PageWords; evidence: Evidence[] } {
  const words = text.split(' ');
  const part = (from: number, count: number, length: number) =>
    Array.from({ length: count }, (_, at) =>
      words.slice(from + at * length, from + (at + 1) * length).join(' '),
    );
  return {
    words: {
      title: words.slice(0, 8).join(' '),
      descriptions: [words.slice(8, 40).join(' ')],
      headings: part(40, 12, 6),
      labels: part(112, 100, 2),
      offers: part(200, 60, 4),
      footer: part(300, 3, 40),
      statements: [],
      appHosts: [],
      language: 'en',
      kind: 'home',
    },
    evidence: [
      {
        attribute: 'text',
        value: text,
        source: 'html',
        quote: '',
        url: 'https://acme.example/',
        confidence: 1000,
        day: 0,
      },
    ],
  };
}

async function bundleClassifier(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'classifier' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

/** Runs in the page: milliseconds of each text, the first (which unpacks the weights) apart. */
const MEASURE = `(texts) => {
  const time = (text) => {
    const start = performance.now();
    if (typeof text === 'string') classifier.classifyText(text);
    else classifier.guessFromPage(text.words, text.evidence);
    return performance.now() - start;
  };
  const first = time(texts[0]);
  return { first, each: texts.map(time) };
}`;

interface Timing {
  first: number;
  each: number[];
}

/** Figures: p95 milliseconds a page, kB gz of weights, word lists and names, seconds for 5,000 rows. */
export async function run(args: string[]): Promise<Record<string, number>> {
  const usage = 'npm run -s bench -- classify [--in FILE.ndjson]';
  const { values } = readArguments(usage, { in: { type: 'string' } }, args);
  const pages = values.in === undefined ? generateTexts(PAGES, PAGE_WORDS) : textsOf(values.in);
  const sets: [string, unknown[]][] = [
    ['pages', pages.map(layOutPage)],
    ['texts', pages],
    ['list rows', generateTexts(ROWS, ROW_WORDS)],
    ['1 MB of text', [pages.join(' ').repeat(3).slice(0, 1_000_000)]],
  ];
  const code = await bundleClassifier();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    // Chromium refuses to start its sandbox as root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const timings: Timing[] = [];
  try {
    const page = await browser.newPage();
    for (const [, texts] of sets) {
      await page.goto('about:blank');
      await page.evaluate(code);
      timings.push((await page.evaluate(`(${MEASURE})(${JSON.stringify(texts)})`)) as Timing);
    }
  } finally {
    await browser.close();
  }
  const rows = sets.map(([name, texts], index) => {
    const { first, each } = timings[index] ?? { first: 0, each: [] };
    const total = each.reduce((sum, ms) => sum + ms, 0);
    return [name, texts.length, first, quantile(each, 0.5), quantile(each, 0.95), Math.max(...each), total];
  });
  const head = ['texts', 'n', 'first ms', 'median ms', 'p95 ms', 'slowest ms', 'all ms'];
  console.log(
    layOutTable([
      head,
      ...rows.map((row) => row.map((cell, at) => (at > 1 ? Number(cell).toFixed(2) : cell))),
    ]),
  );
  const sizes = ASSETS.map((file) => [file, gzippedKb(file)] as const);
  console.log(layOutTable(sizes.map(([file, kb]) => [file, `${kb.toFixed(1)} kB gz`])));
  return {
    p95Ms: round(Number(rows[0]?.[4])),
    assetKb: round(sizes.reduce((sum, [, kb]) => sum + kb, 0)),
    rowsSeconds: round(Number(rows[2]?.[6]) / 1000),
  };
}

function textsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String((JSON.parse(line) as { text?: unknown }).text ?? ''));
}

function gzippedKb(file: string): number {
  const path = new URL(`../../../lib/industry/${file}`, import.meta.url);
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
