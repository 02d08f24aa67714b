import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import starter from '../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EXTENSION_UUID, type Firefox, launchFirefox } from '../browser/firefox.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

const COMPANY = 'https://www.kestrel-analytics.example/';
const TEAM_ICP = JSON.stringify({ ...starter, id: 'team', name: 'Team ICP', version: 7 });
/** trust.md's 5 s on a machine at rest are printed; how busy this one is says nothing of the product. */
const PATIENCE_MS = 30_000;

const PASTE = `
  const field = document.querySelector('textarea');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, args[0]);
  field.dispatchEvent(new Event('input', { bubbles: true }));`;
const CLICK = `
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === args[0] && !one.disabled);
  button?.click();
  return button ? true : null;`;

let server: SiteServer;
beforeAll(async () => {
  server = await serveSites(sampleSites());
});
afterAll(() => server?.close());

/** The files of the extension's database. Firefox keeps `storage.local` apart from it, under a user context of its own. */
function databaseFiles(profile: string): string[] {
  const storage = join(profile, 'storage', 'default');
  const origin = readdirSync(storage).find((name) => name === `moz-extension+++${EXTENSION_UUID}`);
  if (origin === undefined) throw new Error('the profile has no database of the extension');
  const folder = join(storage, origin, 'idb');
  const files = readdirSync(folder).filter((name) => name.endsWith('.sqlite'));
  return files.map((name) => join(folder, name));
}

const DAMAGES: { name: string; damage(files: string[]): void }[] = [
  {
    name: 'the file is cut off',
    damage: (files) => {
      for (const file of files) truncateSync(file, Math.min(statSync(file).size, 5_000));
    },
  },
  {
    name: 'the file is garbled',
    damage: (files) => {
      for (const file of files) writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5));
    },
  },
  {
    name: 'the file is gone',
    damage: (files) => {
      for (const file of files) rmSync(file);
    },
  },
];

function launch(profile: string): Promise<Firefox> {
  return launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort, profile });
}

async function bringIcp(firefox: Firefox): Promise<void> {
  await firefox.open(`${firefox.extensionUrl}studio.html#/icp`);
  await until(10_000, 'the field', () =>
    firefox.inPage(`return document.querySelector('textarea') ? true : null;`),
  );
  await firefox.inPage(PASTE, TEAM_ICP);
  for (const button of ['Look at it', 'Use it']) {
    await until(10_000, button, () => firefox.inPage(CLICK, button));
  }
  await until(10_000, 'the ICP in use', () =>
    firefox.inPage(
      `return document.body.innerText.includes('Team ICP, version 7, is in use') ? true : null;`,
    ),
  );
}

async function readSite(firefox: Firefox): Promise<{ verdict: string; recovered: boolean; text: string }> {
  await firefox.open(COMPANY);
  const popup = await firefox.clickToolbar();
  const root = await until(SETTLED_MS + 1_000, 'a settled popup', async () => {
    const attributes = await popup.attributes('[data-state]');
    return attributes?.['data-reading'] === 'false' ? attributes : null;
  });
  const recovered = (await popup.attributes('[data-notice=recovered]')) !== null;
  return { verdict: root['data-verdict'] ?? '', recovered, text: await popup.text() };
}

/**
 * Milliseconds from the start of the background until a page of the extension, opened after it, sees that the loss is
 * noted and that the ICP is back: no less than what it took.
 */
const WATCH = `
  const background = await browser.runtime.getBackgroundPage();
  const passed = () => Date.now() - background.performance.timeOrigin;
  const rows = () => new Promise((resolve) => {
    const opening = indexedDB.open('icp-lens');
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames];
      const all = names.includes('icps') ? opening.result.transaction('icps').objectStore('icps').getAll() : null;
      if (!all) { opening.result.close(); resolve([]); return; }
      all.onsuccess = () => { opening.result.close(); resolve(all.result); };
      all.onerror = () => { opening.result.close(); resolve([]); };
    };
  });
  let detected = null;
  while (passed() < args[0]) {
    const note = await browser.storage.local.get('recoveredStorage');
    if (detected === null && note.recoveredStorage) detected = passed();
    if (detected !== null && (await rows()).some(({ id }) => id === 'team')) {
      return { detected, working: passed() };
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { detected, working: null };`;

describe('a database that the browser loses between two runs, in Firefox', () => {
  for (const { name, damage } of DAMAGES) {
    test(`${name}: the ICP that was brought is back at once, and it is said`, async () => {
      const profile = mkdtempSync(join(tmpdir(), 'icp-lens-loss-'));
      try {
        const first = await launch(profile);
        await bringIcp(first);
        const before = await readSite(first);
        await first.close();
        expect(before.recovered).toBe(false);
        expect(before.text).toContain('Team ICP');
        const files = databaseFiles(profile);
        expect(files).not.toEqual([]);
        damage(files);

        const second = await launch(profile);
        try {
          await second.open(`${second.extensionUrl}popup.html`);
          const times = (await second.inPage(WATCH, PATIENCE_MS)) as Record<
            'detected' | 'working',
            number | null
          >;
          console.log(
            `${name}: detected after at most ${times.detected?.toFixed(0)} ms, ICP after at most ${times.working?.toFixed(0)} ms`,
          );
          const after = await readSite(second);
          expect(after).toMatchObject({ verdict: before.verdict, recovered: true });
          expect(after.text).toContain('Team ICP');
          expect(times.working ?? Number.POSITIVE_INFINITY).toBeLessThan(PATIENCE_MS);
        } finally {
          await second.close();
        }
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    });
  }
});
