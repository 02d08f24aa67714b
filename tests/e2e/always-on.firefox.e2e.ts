import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EVERYTHING_STORED } from '../browser/everything-stored.ts';
import { type Firefox, GECKO_ID, launchFirefox } from '../browser/firefox.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { UNASKED_NAMES, unaskedSites } from './always-on-sites.ts';
import { linkedinCopy, linkedinPage } from './linkedin-copy.ts';
import { SEEN_BADGES, type SeenBadge, WATCH_BADGES, wrongBadges } from './watch-badges.ts';

const SHOWN_MS = 15_000;
/** Long enough for a read that must not come. */
const QUIET_MS = 1_200;
const FIRST = '/company/brightwell-analytics/';
const SECOND = '/company/pelican-ops/';
const NAMES = { ...UNASKED_NAMES, 'brightwell-analytics': 'Brightwell', 'pelican-ops': 'Pelican' };
const HARROWPOINT = 'https://www.harrowpoint.example/';

let server: SiteServer;
let firefox: Firefox;
let [studio, tab] = ['', ''];
const profile = mkdtempSync(join(tmpdir(), 'icp-lens-unasked-'));

async function launch(): Promise<void> {
  firefox = await launchFirefox({
    ...{ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort, profile },
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    allowPrivateBrowsing: true,
  });
  const { marionette } = firefox;
  tab = String(await marionette.send('WebDriver:GetWindowHandle').then(handleOf));
  const opened = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
  studio = opened.handle;
  await inStudio(async () => {
    await firefox.open(`${firefox.extensionUrl}studio.html#/sites`);
    await firefox.inPage(WATCH_BADGES);
  });
}

beforeAll(async () => {
  server = await serveSites({ ...unaskedSites(), 'www.linkedin.com': linkedinCopy() });
  await launch();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

function handleOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : answer;
}

/** In the studio's tab, and back: what was in view comes into view again. */
async function inStudio<T>(work: () => Promise<T>): Promise<T> {
  await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: studio, focus: false });
  try {
    return await work();
  } finally {
    await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
  }
}

const ask = (wanted: object) =>
  inStudio(() =>
    firefox.inPage('return browser.runtime.sendMessage(args[0]);', { type: 'change-unasked', ...wanted }),
  );
/** Grants or takes access as the browser's own settings do. */
const grant = (origins: string[], isGiven: boolean) =>
  firefox.inBrowser(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
     const { extension } = WebExtensionPolicy.getByID(args[0]);
     await ExtensionPermissions[args[2] ? 'add' : 'remove'](args[0], { permissions: [], origins: args[1] }, extension);`,
    GECKO_ID,
    origins,
    isGiven,
  );
/** Puts the background to sleep as idleness does, or tells how it is. */
const background = (body: string) =>
  firefox.inBrowser(
    `const { extension } = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(args[0]); ${body}`,
    GECKO_ID,
  );
const fallAsleep = async () => {
  await background('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
  await until(
    SHOWN_MS,
    'a sleeping background',
    async () => (await background('return extension.backgroundState;')) === 'stopped' || null,
  );
};
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const badge = (wanted: (text: string) => boolean) =>
  until(SHOWN_MS, 'the badge', async () => wanted(await firefox.badgeText()) || null);
const seen = async () =>
  JSON.parse(String(await inStudio(() => firefox.inPage(`return ${SEEN_BADGES};`)))) as SeenBadge[];
const kept = async () => String(await inStudio(() => firefox.inPage(`return await ${EVERYTHING_STORED};`)));
const LINKEDIN = ['https://*.linkedin.com/*'];
const ONE_SITE = ['https://*.harrowpoint.example/*', 'http://*.harrowpoint.example/*'];

test('a choice without a grant reads nothing; with both the page in view shows its verdict', async () => {
  await firefox.open(HARROWPOINT);
  expect(await ask({ kind: 'site', site: 'harrowpoint.example', on: true })).toEqual({ isKept: true });
  await pass(QUIET_MS);
  expect(await firefox.badgeText()).toBe('');
  await grant(ONE_SITE, true);
  await badge((text) => text !== '');
  await firefox.open('https://www.quillbrook.example/');
  await pass(QUIET_MS);
  expect(await firefox.badgeText()).toBe('');
});

test('a background that sleeps behind a read wakes for the next page that is to be read', async () => {
  for (const path of ['asleep/1', 'asleep/2']) {
    await fallAsleep();
    await firefox.open(`${HARROWPOINT}${path}`);
    await badge((text) => text !== '');
    await until(SHOWN_MS, 'the read', async () => (await kept()).includes(`${HARROWPOINT}${path}`) || null);
  }
});

test('between two companies of one application no badge ever speaks of the other', async () => {
  await grant(LINKEDIN, true);
  await ask({ kind: 'linkedin', on: true });
  await firefox.open(`https://www.linkedin.com${FIRST}`);
  await badge((text) => text !== '');
  const mains = [FIRST, SECOND].map((path) => [
    path,
    /<main>.*<\/main>/s.exec(linkedinPage(path))?.[0] ?? '',
  ]);
  for (let move = 0; move < 11; move += 1) {
    await firefox.inPage(
      `const [path, main] = args[0];
       history.pushState({}, '', path);
       setTimeout(() => document.querySelector('main').replaceWith(document.createRange().createContextualFragment(main)), 40);`,
      mains[(move + 1) % 2],
    );
    await pass(move % 3 === 2 ? 900 : 60);
  }
  // The watcher sits in a tab behind, where Firefox lets it look once a second.
  const ofSecond = ({ badge: text, url }: SeenBadge) => text !== '' && url.includes('pelican-ops');
  await until(SHOWN_MS, 'the badge of the second', async () => (await seen()).some(ofSecond) || null);
  expect(wrongBadges(await seen(), NAMES)).toEqual([]);
});

test('a grant that is taken away ends it, though the choice stands', async () => {
  await grant(LINKEDIN, false);
  await firefox.open(`https://www.linkedin.com${FIRST}about/`);
  await pass(QUIET_MS);
  expect(await firefox.badgeText()).toBe('');
  await firefox.open(`${HARROWPOINT}still`);
  await badge((text) => text !== '');
});

test('a grant that is taken away while the page is still settling: nothing is shown or kept of it', async () => {
  await firefox.open(`${HARROWPOINT}taken`);
  await grant(ONE_SITE, false);
  await pass(QUIET_MS);
  expect(await firefox.badgeText()).toBe('');
  expect(await kept()).toContain(`${HARROWPOINT}still`);
  expect(await kept()).not.toContain(`${HARROWPOINT}taken`);
  await grant(ONE_SITE, true);
  await badge((text) => text !== '');
});

test('a private window shows the verdict, and once it is closed nothing of it is left', async () => {
  await firefox.openPrivateWindow();
  await firefox.open(`${HARROWPOINT}secret`);
  await badge((text) => text !== '');
  await firefox.marionette.send('WebDriver:CloseWindow');
  await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: tab });
  await until(
    SHOWN_MS,
    'nothing of the private window',
    async () => !(await kept()).includes(`${HARROWPOINT}secret`) || null,
  );
});

test('a pause and a quiet site: no letters', async () => {
  await ask({ kind: 'pause', until: Date.now() + 3_600_000 });
  await firefox.open(`${HARROWPOINT}paused`);
  await pass(QUIET_MS);
  expect(await firefox.badgeText()).toBe('');
  await ask({ kind: 'pause', until: 0 });
  await badge((text) => text !== '');
  await ask({ kind: 'quiet-site', site: 'harrowpoint.example', on: true });
  await badge((text) => text === '');
});

test('what the user leaves alone is not read', async () => {
  await ask({ kind: 'quiet-site', site: 'harrowpoint.example', on: false });
  await ask({ kind: 'skip', site: 'harrowpoint.example', on: true });
  await firefox.open(`${HARROWPOINT}skipped`);
  await pass(QUIET_MS);
  expect(await kept()).not.toContain(`${HARROWPOINT}skipped`);
  await ask({ kind: 'skip', site: 'harrowpoint.example', on: false });
  await badge((text) => text !== '');
});

test('a badge that was switched off stays off after a restart, everywhere', async () => {
  await ask({ kind: 'quiet', on: true });
  await firefox.close();
  await launch();
  await firefox.open(`${HARROWPOINT}restarted`);
  await until(SHOWN_MS, 'the read', async () => (await kept()).includes(`${HARROWPOINT}restarted`) || null);
  await pass(300);
  expect(await firefox.badgeText()).toBe('');
  expect((await seen()).filter(({ badge: text }) => text !== '')).toEqual([]);
  await ask({ kind: 'quiet', on: false });
  await badge((text) => text !== '');
});
