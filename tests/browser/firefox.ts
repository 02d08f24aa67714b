import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeWelcomeInFirefox } from './close-welcome.ts';
import { until, within } from './deadline.ts';
import { ensureBrowser } from './find-browser.ts';
import { type FirefoxPopup, readPopup } from './firefox-popup.ts';
import { Marionette } from './marionette.ts';

/** `browser_specific_settings.gecko.id` of the built extension. */
export const GECKO_ID = 'icp-lens@icp-lens.example';
/** Fixed in test profiles, so that the extension's own pages have an address known beforehand. */
export const EXTENSION_UUID = '0f3b2a1c-7d4e-4f6a-8b9c-1a2b3c4d5e6f';

export interface FirefoxOptions {
  /** The built extension: a folder or a zip; installed as a temporary add-on. */
  extensionDir: string;
  /** `proxyPort` of `serveSites`; without it no host can be reached at all. */
  proxyPort?: number;
  headed?: boolean;
  /** More preferences of the test profile. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
  /** The user's home folder, where Firefox looks for managed storage; without it the real one. */
  home?: string;
  /** Install for private windows too. */
  allowPrivateBrowsing?: boolean;
  /** A profile that outlives `close`; without it one of its own, which does not. */
  profile?: string;
  /** Leave the welcome page of the installation open; else it is closed before anything begins. */
  welcome?: boolean;
}

export interface Firefox {
  /** Address of the extension's pages, with a slash at its end. */
  extensionUrl: string;
  marionette: Marionette;
  /** Goes to `url` in the current tab; resolves when it has loaded. */
  open(url: string): Promise<void>;
  /** Runs the body of an async function in the page and returns its result. */
  inPage(body: string, ...args: unknown[]): Promise<unknown>;
  /** Runs the body of an async function in the browser's own window and returns its result. */
  inBrowser(body: string, ...args: unknown[]): Promise<unknown>;
  /** The real toolbar click: grants activeTab and opens the popup. */
  clickToolbar(): Promise<FirefoxPopup>;
  /** Badge text of the current tab. */
  badgeText(): Promise<string>;
  /** Opens a private window and goes on in it. */
  openPrivateWindow(): Promise<void>;
  /** Goes back to the window that was there first. */
  leavePrivateWindow(): Promise<void>;
  close(): Promise<void>;
}

const START_MS = 60_000;
const POPUP_MS = 10_000;

const QUIET_PREFS: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
  'intl.accept_languages': 'en-US',
  'intl.locale.requested': 'en-US',
  'dom.security.https_first': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.rememberSignons': false,
};

/** Everything goes through the proxy; without one, through a port on which nothing listens. */
function proxyPrefs(port: number | undefined): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port ?? 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port ?? 9,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}

// Firefox's makeWidgetId: lower case, hyphens and underscores kept.
const BUTTON_ID = `${GECKO_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;

/** Starts Firefox with the extension installed. `close` ends the process and removes a profile that was not given. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executablePath = await ensureBrowser('firefox');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'icp-lens-firefox-'));
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const prefs = { ...QUIET_PREFS, ...proxyPrefs(options.proxyPort), ...options.prefs };
  const lines = Object.entries(prefs).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executablePath,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(options.headed === true ? [] : ['--headless']),
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
        ...(options.home === undefined ? {} : { HOME: options.home }),
      },
    },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endProcess = async () => {
    await within(5_000, 'Firefox', exited).catch(() => child.kill('SIGKILL'));
    await within(5_000, 'Firefox', exited).catch(() => undefined);
    if (options.profile !== undefined) return;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  try {
    const port = await until(START_MS, 'Firefox', () =>
      existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || null : null,
    );
    const marionette = await until(START_MS, 'Marionette', () => Marionette.connect(port));
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
    await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000 });
    await marionette.send('Addon:Install', {
      path: options.extensionDir,
      temporary: true,
      allowPrivateBrowsing: options.allowPrivateBrowsing === true,
    });
    const session = startSession(marionette);
    await until(POPUP_MS, 'the toolbar button', () =>
      session.inBrowser(`return document.getElementById(${JSON.stringify(BUTTON_ID)}) ? true : null;`),
    );
    if (options.welcome !== true) await closeWelcomeInFirefox(session);
    return {
      ...session,
      async close() {
        await within(5_000, 'quitting', marionette.send('Marionette:Quit', { flags: ['eForceQuit'] })).catch(
          () => child.kill(),
        );
        marionette.end();
        await endProcess();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await endProcess();
    throw error;
  }
}

async function windowHandles(marionette: Marionette): Promise<string[]> {
  return (await marionette.send('WebDriver:GetWindowHandles')) as string[];
}

function startSession(marionette: Marionette): Omit<Firefox, 'close'> {
  async function execute(body: string, args: unknown[], chrome: boolean): Promise<unknown> {
    const script = `
      const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...Array.from(arguments).slice(0, -1))
        .then((value) => done({ value }), (error) => done({ failure: String(error) + '\\n' + (error && error.stack) }));`;
    const where = chrome ? { newSandbox: true, sandbox: 'system' } : { sandbox: null };
    const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', { script, args, ...where })) as {
      value: { value?: unknown; failure?: string };
    };
    if (answer.value.failure !== undefined) throw new Error(answer.value.failure);
    return answer.value.value;
  }

  async function inBrowser(body: string, ...args: unknown[]): Promise<unknown> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await execute(body, args, true);
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  const popup = readPopup(inBrowser);
  return {
    extensionUrl: `moz-extension://${EXTENSION_UUID}/`,
    marionette,
    async open(url) {
      await marionette.send('WebDriver:Navigate', { url });
    },
    inPage: (body, ...args) => execute(body, args, false),
    inBrowser,
    async clickToolbar() {
      await popup.close();
      await inBrowser(`
        document.getElementById(${JSON.stringify(BUTTON_ID)}).click();`);
      await until(POPUP_MS, 'the popup', async () => {
        const html = await popup.html();
        return html === null || !html.includes('<script') ? null : html;
      });
      return popup;
    },
    async openPrivateWindow() {
      const before = await windowHandles(marionette);
      await inBrowser('OpenBrowserWindow({ private: true });');
      const opened = await until(POPUP_MS, 'a private window', async () =>
        (await windowHandles(marionette)).find((handle) => !before.includes(handle)),
      );
      await marionette.send('WebDriver:SwitchToWindow', { handle: opened });
      await until(POPUP_MS, 'the private window', () =>
        inBrowser(
          `return document.readyState === 'complete' && document.getElementById(${JSON.stringify(BUTTON_ID)}) ? true : null;`,
        ),
      );
      // Its own first page comes late: a page that is opened before would be replaced by it.
      await until(POPUP_MS, "the private window's first page", () =>
        inBrowser(`
          const { currentURI, webProgress } = gBrowser.selectedBrowser;
          return currentURI.spec === 'about:privatebrowsing' && !webProgress.isLoadingDocument ? true : null;`),
      );
    },
    async leavePrivateWindow() {
      const [first] = await windowHandles(marionette);
      await marionette.send('WebDriver:SwitchToWindow', { handle: first });
    },
    badgeText: async () =>
      String(
        await inBrowser(
          `return document.getElementById(${JSON.stringify(BUTTON_ID)}).getAttribute('badge') || '';`,
        ),
      ),
  };
}
