import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import type { Chromium } from '../browser/chromium.ts';
import { launchChromium } from '../browser/chromium.ts';
import { pause } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import type { Card } from '../browser/popup-card.ts';
import { SETTLED_MS, settledCard } from '../browser/popup-card.ts';
import type { Site, SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';

const SMALL_PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n';
const COMPANY = '<!doctype html><html lang="en"><title>Acme Widgets</title><p>© 2026 Acme Widgets, Inc.</p>';

/** Answers at once and never ends, as a page with a hanging stream does. */
const endless: Site = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(`${COMPANY}<p>and then`);
};
/** Sends its headers and not one byte of a document. */
const silent: Site = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.flushHeaders();
};

function html(body: string, headers: Record<string, string> = {}): Site {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}

function answer(status: number, type: string, body: string): Site {
  return (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
}

const SITES: Record<string, Site> = {
  'endless.example': endless,
  'silent.example': silent,
  'sandboxed.example': html(COMPANY, { 'content-security-policy': 'sandbox' }),
  'acme.example': html(COMPANY),
  'empty.example': html(''),
  'gone.example': answer(404, 'text/html; charset=utf-8', COMPANY),
  'broken.example': answer(503, 'text/html; charset=utf-8', COMPANY),
  'data.example': answer(200, 'application/json', '{"company":"Acme"}'),
  'notes.example': answer(200, 'text/plain', 'Acme Widgets, Inc.'),
  'logo.example': answer(200, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'pdf.example': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(SMALL_PDF);
  },
};

let server: SiteServer;
let chromium: Chromium;
beforeAll(async () => {
  server = await serveSites(SITES, { pagesAsk: ['unreachable.example'] });
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** A click on the page as it stands, and what the popup says within the limit. */
async function click(page: Page): Promise<{ card: Card; popup: Page; ms: number }> {
  const start = performance.now();
  const popup = await chromium.clickToolbar(page);
  const card = await settledCard(popup);
  return { card, popup, ms: performance.now() - start };
}

async function open(url: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 1_500 }).catch(() => undefined);
  return page;
}

describe('pages that cannot be read say so in one sentence in time, in Chromium', () => {
  test.each([
    ['a browser page', 'chrome://version/'],
    ['a blank tab', 'about:blank'],
    ['a PDF', 'https://pdf.example/report.pdf'],
    ['a page that never starts', 'https://silent.example/'],
    ['a page of the browser itself that failed to load', 'https://unreachable.example/'],
    ['a local file', 'file:///etc/hostname'],
    ['the source of a page', 'view-source:https://acme.example/'],
    ['a page inside its own address', 'data:text/html,<p>Acme Widgets, Inc.'],
    ['data', 'https://data.example/'],
    ['plain text', 'https://notes.example/'],
    ['a drawing', 'https://logo.example/logo.svg'],
    ['an address without a page', 'https://gone.example/team'],
    ['a server that fails', 'https://broken.example/'],
    ['an address longer than a server takes', `https://acme.example/?q=${'x'.repeat(9_000)}`],
  ])('%s', async (_, url) => {
    const page = await open(url);
    const { card, popup, ms } = await click(page);
    expect(card.state).toBe('problem');
    expect(card.text.length).toBeGreaterThan(20);
    expect(ms).toBeLessThan(SETTLED_MS);
    expect(await chromium.badgeText()).toBe('');
    expect(await findViolations(popup)).toEqual([]);
    await page.close();
  });

  test('a crashed tab', async () => {
    const page = await open('https://acme.example/');
    await page.goto('chrome://crash', { timeout: 2_000 }).catch(() => undefined);
    const { card, ms } = await click(page);
    expect(card.state).toBe('problem');
    expect(ms).toBeLessThan(SETTLED_MS);
    await page.close({ runBeforeUnload: false }).catch(() => undefined);
  });

  test('a navigation in the middle of a read', async () => {
    const page = await open('https://endless.example/');
    const clicking = click(page);
    await pause(250);
    await page.goto('https://silent.example/', { timeout: 500 }).catch(() => undefined);
    const { card, ms } = await clicking;
    expect(['problem', 'account']).toContain(card.state);
    expect(ms).toBeLessThan(SETTLED_MS);
    // Whatever was shown, nothing of one page may have been filed under the other.
    const popup = await chromium.clickToolbar(page);
    const pages = await readTable<{ url: string; account: string }>(popup, 'pages');
    for (const row of pages) expect(new URL(row.url).hostname.endsWith(row.account)).toBe(true);
    await page.close();
  });
});

describe('odd pages are read all the same, in Chromium', () => {
  test('a page that never finishes loading', async () => {
    const page = await open('https://endless.example/');
    const { card, ms } = await click(page);
    expect(card.state).toBe('account');
    expect(card.text).toContain('Only part of this page');
    expect(ms).toBeLessThan(SETTLED_MS);
    await page.close();
  });

  test('a sandboxed page', async () => {
    const page = await open('https://sandboxed.example/');
    const { card } = await click(page);
    expect(['account', 'problem']).toContain(card.state);
    expect(card.text.length).toBeGreaterThan(20);
    await page.close();
  });

  test('an empty page', async () => {
    const page = await open('https://empty.example/');
    const { card } = await click(page);
    expect(['problem', 'not-company', 'account']).toContain(card.state);
    expect(card.verdict === '' || card.verdict === 'undecided').toBe(true);
    await page.close();
  });
});

describe('the badge never stands on another company, in Chromium', () => {
  test('it stays within the account and goes with it', async () => {
    const page = await open('https://acme.example/');
    await click(page);
    expect(await chromium.badgeText()).not.toBe('');
    await page.evaluate(() => history.pushState({}, '', '/about'));
    await pause(300);
    expect(await chromium.badgeText()).not.toBe('');
    await page.goto('https://empty.example/');
    await pause(300);
    expect(await chromium.badgeText()).toBe('');
    await page.close();
  });
});

describe('a background that is put to sleep loses nothing, in Chromium', () => {
  test('a click right after the worker was stopped', async () => {
    const page = await open('https://acme.example/');
    await click(page);
    await chromium.stopWorker();
    const { card, popup } = await click(page);
    expect(card.state).toBe('account');
    const rows = await readTable<{ account: string }>(popup, 'accounts');
    expect(rows.filter((row) => (row as { key?: string }).key === 'acme.example')).toHaveLength(1);
    await page.close();
  });
});
