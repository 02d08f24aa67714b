import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { closeWelcomeInChromium } from './close-welcome.ts';
import { until, within } from './deadline.ts';
import { ensureBrowser } from './find-browser.ts';

export interface ChromiumOptions {
  /** The built extension; loaded unpacked. */
  extensionDir: string;
  /** `proxyPort` of `serveSites`; without it no host can be reached at all. */
  proxyPort?: number;
  /** A window that a person can see. */
  headed?: boolean;
  /** A profile that outlives the run; without it one is made and removed. */
  userDataDir?: string;
  /** More command line flags. */
  flags?: string[];
  /** Leave the welcome page of a first installation open; else it is closed before anything begins. */
  welcome?: boolean;
}

export interface Chromium {
  browser: Browser;
  extensionId: string;
  /** A new tab at `url`, loaded at least as far as its own document. */
  open(url: string): Promise<Page>;
  /** The real toolbar click: grants activeTab and returns the popup as a page. */
  clickToolbar(page: Page): Promise<Page>;
  /** The extension's service worker, started when it sleeps. */
  serviceWorker(): Promise<WebWorker>;
  /** Stops the service worker at once, whatever it does; the next question starts it. */
  stopWorker(): Promise<void>;
  /** Badge text of the active tab. */
  badgeText(): Promise<string>;
  close(): Promise<void>;
}

const START_MS = 30_000;
const CLICK_MS = 8_000;
const CLICKS = 3;

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  // Timers and painting of a tab behind another would be slowed, and times measured there would be wrong.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--lang=en-US',
];

const READ_BADGE = `chrome.tabs
  .query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;

function networkFlags(proxyPort: number | undefined): string[] {
  if (proxyPort === undefined) return ['--host-resolver-rules=MAP * ~NOTFOUND'];
  return [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'];
}

function isPopup(target: Target, extensionId: string): boolean {
  const url = target.url();
  return url.startsWith(`chrome-extension://${extensionId}/`) && /\/popup\.html([?#]|$)/.test(url);
}

/** Starts Chromium with the extension loaded. `close` ends the process and removes the profile. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = await ensureBrowser('chromium');
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'icp-lens-chromium-'));
  const isUsed = existsSync(join(userDataDir, 'Default'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headed !== true,
    pipe: true,
    enableExtensions: [options.extensionDir],
    userDataDir,
    acceptInsecureCerts: true,
    timeout: START_MS,
    protocolTimeout: 60_000,
    defaultViewport: null,
    args: [
      // Chromium refuses to start its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--ignore-certificate-errors',
      // A popup grows no further than its screen: without this one of 800 x 600 is supposed, on which 513 pixels are left.
      '--screen-info={1600x1200}',
      '--window-size=1280,1100',
      ...QUIET,
      ...networkFlags(options.proxyPort),
      ...(options.flags ?? []),
    ],
  });
  const extension = await until(START_MS, 'the extension in Chromium', async () => {
    return (await browser.extensions()).values().next().value;
  });

  if (options.welcome !== true && existsSync(join(options.extensionDir, 'studio.html'))) {
    await closeWelcomeInChromium(browser, isUsed);
  }

  function workerTarget(): Promise<Target> {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().includes(extension.id);
    return browser.waitForTarget(isWorker, { timeout: START_MS });
  }

  async function serviceWorker(): Promise<WebWorker> {
    const target = await workerTarget();
    const worker = await within(START_MS, 'the service worker', target.worker());
    if (worker === null) throw new Error('the service worker went away: ask again');
    return worker;
  }

  async function clickOnce(page: Page): Promise<Page> {
    for (const target of browser.targets()) {
      if (isPopup(target, extension.id)) await closePopup(target);
    }
    await page.bringToFront();
    const before = new Set(browser.targets());
    await within(CLICK_MS, 'the toolbar click', page.triggerExtensionAction(extension));
    const target = await browser.waitForTarget(
      (candidate) => !before.has(candidate) && isPopup(candidate, extension.id),
      { timeout: CLICK_MS },
    );
    const popup = await within(CLICK_MS, 'the popup', target.asPage());
    await popup.waitForFunction('document.readyState === "complete"', { timeout: CLICK_MS });
    return popup;
  }

  return {
    browser,
    extensionId: extension.id,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: START_MS });
      return page;
    },
    async clickToolbar(page) {
      // Chromium sometimes shuts a popup at once when the window loses its focus; a user would click again.
      let failure: unknown;
      for (let click = 0; click < CLICKS; click += 1) {
        try {
          return await clickOnce(page);
        } catch (error) {
          failure = error;
        }
      }
      throw new Error(`the toolbar click opened no popup in ${CLICKS} tries`, { cause: failure });
    },
    serviceWorker,
    async stopWorker() {
      // Not through a debugger on the worker: one that detaches while the next worker is adopted leaves that one stuck.
      const [page] = await browser.pages();
      if (page === undefined) throw new Error('no tab is open');
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await within(START_MS, 'stopping the service worker', session.send('ServiceWorker.stopAllWorkers'));
      await session.detach();
    },
    async badgeText() {
      // A session of its own, closed at once: a worker that is stopped with a session on it leaves the next one stuck.
      const session = await (await workerTarget()).createCDPSession();
      const asked = { expression: READ_BADGE, awaitPromise: true, returnByValue: true };
      const { result } = await session.send('Runtime.evaluate', asked);
      await session.detach();
      return String(result.value);
    },
    async close() {
      const child = browser.process();
      await within(10_000, 'closing Chromium', browser.close()).catch(() => child?.kill('SIGKILL'));
      if (options.userDataDir === undefined) {
        rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  };
}

async function closePopup(target: Target): Promise<void> {
  try {
    const popup = await within(2_000, 'an old popup', target.asPage());
    await within(2_000, 'closing an old popup', popup.close());
  } catch {
    // It was closing by itself.
  }
}
