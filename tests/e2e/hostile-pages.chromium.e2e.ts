import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Card, SETTLED_MS, settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { collectLeftovers, emptyDatabase, type ReadLeftovers } from '../lab/read-leftovers.ts';
import { hostileSites } from './hostile-sites.ts';

/** 200,000 elements take that long on a busy machine. */
const LOAD_MS = 40_000;

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites(hostileSites());
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
beforeEach(async () => emptyDatabase(await chromium.serviceWorker()));

interface Reading extends ReadLeftovers {
  card: Card;
  popup: Page;
  page: Page;
  ms: number;
  errors: string[];
}

/** Opens a host's page and clicks; `errors` are those that the page or the popup would print. */
async function read(host: string): Promise<Reading> {
  const page = await chromium.open(`https://${host}/`);
  // A person clicks on a page that is there; one that still loads is another test's.
  await page.waitForFunction('document.readyState === "complete"', { timeout: LOAD_MS });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const start = performance.now();
  const popup = await chromium.clickToolbar(page);
  popup.on('pageerror', (error) => errors.push(String(error)));
  const card = await settledCard(popup, 2 * SETTLED_MS);
  const ms = performance.now() - start;
  return { ...(await collectLeftovers(await chromium.serviceWorker())), card, popup, page, ms, errors };
}

/** Evidence as what it says, without where and when. */
function said(evidence: readonly Evidence[]): string[] {
  return evidence
    .filter(({ attribute }) => attribute !== 'domain' && attribute !== 'text')
    .map(({ attribute, value, source, confidence }) => JSON.stringify([attribute, value, source, confidence]))
    .sort();
}

function find(evidence: readonly Evidence[], attribute: string): Evidence[] {
  return evidence.filter((one) => one.attribute === attribute);
}

describe('a page that lies about its own members changes nothing', () => {
  test.each(['clobbered.example', 'overridden.example'])('%s reads as the clean page does', async (host) => {
    const clean = await read('clean.example');
    expect(said(clean.evidence).length).toBeGreaterThan(3);
    await emptyDatabase(await chromium.serviceWorker());
    const hostile = await read(host);
    expect(hostile.card.state).toBe('account');
    expect(said(hostile.evidence)).toEqual(said(clean.evidence));
    expect(hostile.errors).toEqual([]);
  });
});

describe('a page that is too much is read as far as the caps go', () => {
  test.each([
    ['many-nodes.example', true],
    ['huge-json.example', true],
    ['deep-json.example', false],
    ['broken-json.example', false],
    ['polluting.example', false],
  ])('%s', async (host, partial) => {
    const { card, report, evidence, errors, ms } = await read(host);
    expect(card.state).toBe('account');
    if (partial) expect(report?.partial).toBe(true);
    // The name may stay unknown (the host says another one), but what the page says of itself is still read.
    expect([...find(evidence, 'name'), ...find(evidence, 'description')]).not.toEqual([]);
    expect(errors).toEqual([]);
    expect(ms).toBeLessThan(2 * SETTLED_MS);
  });

  test('and no prototype was polluted on the way', async () => {
    const { popup } = await read('polluting.example');
    const worker = await chromium.serviceWorker();
    expect(await worker.evaluate('({}).polluted === undefined')).toBe(true);
    expect(await popup.evaluate('({}).polluted === undefined')).toBe(true);
  });
});

describe('a page that misleads is not believed', () => {
  test('the account is the host of the tab, whatever the page calls itself', async () => {
    const { report, evidence } = await read('stranger.example');
    expect(report?.account).toBe('stranger.example');
    const headcounts = find(evidence, 'headcount').filter(({ confidence }) => confidence >= INFERRED);
    expect(headcounts).toEqual([]);
  });

  test('hidden text states nothing', async () => {
    const { evidence } = await read('hidden.example');
    const stated = find(evidence, 'headcount').filter(({ confidence }) => confidence >= INFERRED);
    expect(stated).toEqual([]);
  });

  test('a host of look-alike letters stays in its ASCII form', async () => {
    const { report, card } = await read('xn--cme-8cd.example');
    expect(report?.account).toBe('xn--cme-8cd.example');
    expect(card.text).toContain('xn--cme-8cd.example');
  });
});

test('what a page says is never markup, and stays inside the popup', async () => {
  const { popup, page, card, evidence, errors } = await read('markup-name.example');
  expect(card.state).toBe('account');
  expect(await popup.evaluate('document.querySelectorAll("img[src=x], [onerror]").length')).toBe(0);
  expect(await popup.title()).not.toBe('broken');
  expect(await page.title()).toBe('Acme Pumps');
  expect(card.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
  const widths = await popup.evaluate('[document.documentElement.scrollWidth, innerWidth].join()');
  const [content = 0, width = 0] = String(widths).split(',').map(Number);
  expect(content).toBeLessThanOrEqual(width);
  for (const { value } of find(evidence, 'name')) expect(String(value).length).toBeLessThanOrEqual(200);
  expect(errors).toEqual([]);
});
