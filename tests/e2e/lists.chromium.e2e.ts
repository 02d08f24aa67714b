import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../browser/axe.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { settledCard } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { openStudioInChromium, type StudioTab } from '../browser/studio-tab.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const SITE = 'https://www.kestrel-analytics.example/';
const SHOWN_MS = 10_000;
const PIPELINE = [
  'Company name,Website,Stage,Owner',
  'Kestrel Analytics,https://www.kestrel-analytics.example/en,Proposal,M. Ruiz',
  'Other Ltd,other.example,,',
  'Other Limited,www.other.example,,',
  '=HYPERLINK("https://evil.example"),evil.example,,',
  ',https://www.facebook.com/acme,,',
].join('\n');

let server: SiteServer;
let chromium: Chromium;
let studio: StudioTab & Awaited<ReturnType<typeof openStudioInChromium>>;
const folder = mkdtempSync(join(tmpdir(), 'icp-lens-lists-'));
beforeAll(async () => {
  server = await serveSites(sampleSites());
  chromium = await launchChromium({ extensionDir: ensureBuild('chromium'), proxyPort: server.proxyPort });
  studio = await openStudioInChromium(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the popup says of the site, and the badge beside it. */
async function look(): Promise<{ text: string; badge: string }> {
  const page = await chromium.open(SITE);
  const popup = await chromium.clickToolbar(page);
  const { text } = await settledCard(popup);
  const badge = await chromium.badgeText();
  await page.close();
  await studio.page.bringToFront();
  return { text, badge };
}

async function choose(name: string, text: string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const field = 'main input[type=file]';
  const input = (await studio.page.waitForSelector(field)) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
}

const listed = () => readTable(studio.page, 'suppressions');

test("a CRM's export becomes a list, the popup says so first, and it can be taken back", async () => {
  await studio.go('#/lists');
  await studio.shows('No list yet');
  await choose('Pipeline.csv', PIPELINE);
  const shown = await studio.shows('Pipeline.csv: 2 companies');
  expect(shown).toContain('Columns: Company name (name) · Website (address) · Stage (stage)');
  expect(shown).toContain('Named more than once and taken once: 1');
  expect(shown).toContain('Lines left out: 2');
  await studio.click('Lines to look at: 2');
  await studio.shows('Line 5: “=HYPERLINK("https://evil.example")” is a formula, not a name.');
  await studio.shows('Line 6: “https://www.facebook.com/acme” is a site of many companies');
  expect(await findViolations(studio.page)).toEqual([]);

  // Nothing is in use before it is said what the companies are.
  await studio.click('Use the list');
  await studio.shows('Choose what these companies are.');
  expect(await listed()).toEqual([]);
  await studio.page.select('main form select', 'open-deal');
  await studio.click('Use the list');
  await studio.shows('“Pipeline” is in use: 2 companies.');
  expect(await findViolations(studio.page)).toEqual([]);

  const { text, badge } = await look();
  expect(text).toContain('Open deal: Proposal, M. Ruiz');
  expect(text).toMatch(/kestrel-analytics\.example on “Pipeline”\s*· /);
  expect(text.indexOf('Open deal')).toBeLessThan(text.indexOf('checks answered'));
  expect(badge).toBe('!');

  await studio.click('Undo');
  await studio.shows('“Pipeline” is as it was before.');
  expect(await listed()).toEqual([]);
  expect((await look()).text).not.toContain('Open deal');
});

test('a pasted list replaces the one of its name, is removed, and comes back', async () => {
  await studio.go('#/lists');
  for (const lines of ['kestrel-analytics.example', 'rival.example\nKestrel Analytics']) {
    await studio.click('Paste a list');
    await studio.type('Companies, one a line', lines);
    await studio.click('Look at it');
    await studio.shows('Pasted list: ');
    await studio.page.select('main form select', 'competitor');
    await studio.type('Name of the list', 'Rivals');
    await studio.click((await listed()).length === 0 ? 'Use the list' : 'Replace the list');
    await studio.shows('“Rivals” is in use');
    await studio.go('#/lists');
  }
  expect(await listed()).toMatchObject([
    { list: 'Rivals', kind: 'competitor', keys: ['rival.example'] },
    { list: 'Rivals', kind: 'competitor', keys: [], name: 'kestrelanalytics' },
  ]);
  expect((await look()).text).toMatch(/Competitor[\s\S]+Only its name on “Rivals”\s*· /);

  await studio.click('Remove');
  await studio.shows('Remove the list “Rivals”?');
  await studio.page.click('dialog[open] button:last-of-type');
  await studio.shows('“Rivals” is removed.');
  await until(SHOWN_MS, 'no list', async () => ((await listed()).length === 0 ? true : null));
  await studio.click('Undo');
  await studio.shows('Competitor · 2 companies');
  expect(await listed()).toHaveLength(2);
});

test('what a CRM knows lifts the account in the popup, dated with the file, and a long list goes in by slices', async () => {
  const known = [
    'Company name,Website,Employees,Country',
    'Kestrel Analytics,kestrel-analytics.example,140,Germany',
    ...Array.from({ length: 5_000 }, (_, at) => `Firm ${at},firm-${at}.example,${at + 1},France`),
  ].join('\n');
  await studio.go('#/lists');
  await choose('Known.csv', known);
  await studio.shows('Known.csv: 5,001 companies');
  await studio.shows('Size, industry, country and the like known: 5,001 companies');
  await studio.page.select('main form select', 'known');
  await studio.click('Use the list');
  await studio.shows('“Known” is in use: 5,001 companies.');
  expect(await findViolations(studio.page)).toEqual([]);
  const { text } = await look();
  expect(text).toContain('140');
  await studio.go('#/lists');
});
