import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_RUN, AXE_SOURCE } from '../browser/axe.ts';
import { pause, until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import type { Firefox } from '../browser/firefox.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import type { SiteServer } from '../browser/serve-sites.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';
import { SAMPLE_VISITS } from '../lab/sample-visits.ts';

let server: SiteServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites({
    ...sampleSites(),
    'pdf.example': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\ntrailer<<>>\n');
    },
  });
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

interface FirefoxCard {
  state: string;
  verdict: string;
  text: string;
  ms: number;
  violations: string[];
}

/** The real toolbar click, and what the popup shows when it has settled. */
async function click(): Promise<FirefoxCard> {
  const start = performance.now();
  const popup = await firefox.clickToolbar();
  const root = await until(SETTLED_MS + 1_000, 'a settled popup', async () => {
    const attributes = await popup.attributes('[data-state]');
    return attributes?.['data-reading'] === 'false' ? attributes : null;
  });
  const ms = performance.now() - start;
  const violations = await popup.evaluate(`${AXE_SOURCE};\n${AXE_RUN}`);
  return {
    state: root['data-state'] ?? '',
    verdict: root['data-verdict'] ?? '',
    text: await popup.text(),
    ms,
    violations: violations as string[],
  };
}

describe('a morning on the sample sites, in Firefox', () => {
  for (const { url, verdict } of SAMPLE_VISITS) {
    test(`${url}: ${verdict ?? 'not a company'}`, async () => {
      await firefox.open(url);
      const card = await click();
      expect(card.state).toBe(verdict === null ? 'not-company' : 'account');
      expect(card.verdict).toBe(verdict ?? '');
      expect(card.violations).toEqual([]);
      expect((await firefox.badgeText()) === '').toBe(verdict === null);
    });
  }
});

describe('pages that cannot be read say so in one sentence in time, in Firefox', () => {
  test.each([
    ['a browser page', 'about:support'],
    ['a blank tab', 'about:blank'],
    ['a PDF', 'https://pdf.example/report.pdf'],
  ])('%s', async (_, url) => {
    await firefox.open(url).catch(() => undefined);
    const card = await click();
    expect(card.state).toBe('problem');
    expect(card.text.length).toBeGreaterThan(20);
    expect(card.ms).toBeLessThan(SETTLED_MS);
    expect(await firefox.badgeText()).toBe('');
  });
});

describe('the badge never stands on another company, in Firefox', () => {
  test('it stays within the account and goes with it', async () => {
    await firefox.open('https://www.kestrel-analytics.example/');
    await click();
    expect(await firefox.badgeText()).not.toBe('');
    await firefox.inPage(`history.pushState({}, '', '/pricing');`);
    await pause(500);
    expect(await firefox.badgeText()).not.toBe('');
    await firefox.open('https://www.dailyledger.example/');
    await pause(500);
    expect(await firefox.badgeText()).toBe('');
  });
});
