import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_RUN, AXE_SOURCE } from '../browser/axe.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';

const SHOWN_MS = 10_000;

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox') });
});
afterAll(() => firefox?.close());

async function open(part: string): Promise<void> {
  await firefox.open('about:blank');
  await firefox.open(`${firefox.extensionUrl}studio.html#/${part}`);
  await until(SHOWN_MS, 'the page', () =>
    firefox.inPage(`return document.querySelector('h1') ? true : null;`),
  );
}

describe('the studio, in Firefox', () => {
  test.each(['welcome', 'icp', 'sync', 'check-list', 'lists', 'sites', 'privacy', 'recovery'])(
    'the page %s is sound',
    async (part) => {
      await open(part);
      // The sandbox of the driver is not bound by the page's policy.
      const found = await firefox.inBrowser(`
      const actor = gBrowser.selectedBrowser;
      const frame = ${JSON.stringify(frameScript())};
      return new Promise((resolve, reject) => {
        actor.messageManager.addMessageListener('icp-lens-axe', function hear(message) {
          actor.messageManager.removeMessageListener('icp-lens-axe', hear);
          resolve(message.data);
        });
        actor.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + frame, false);
      });`);
      expect(found).toEqual([]);
      expect(
        await firefox.inPage('return document.documentElement.scrollWidth - innerWidth;'),
      ).toBeLessThanOrEqual(0);
    },
  );

  test('a backup of another browser is looked at and merged in', async () => {
    await open('privacy');
    const backup = {
      ...{ schema: 'icp-lens-backup/1', exportedAt: '2026-11-25T12:00:00.000Z' },
      tables: {
        accounts: [{ key: 'acme.example', aliases: [], firstSeen: 20_000, lastSeen: 20_001 }, { key: 7 }],
      },
    };
    await firefox.inPage(
      `const input = document.querySelector('main input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([args[0]], 'from-chrome.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`,
      JSON.stringify(backup),
    );
    const says = (words: string) =>
      until(SHOWN_MS, words, () =>
        firefox.inPage('return document.body.innerText.includes(args[0]) || null;', words),
      );
    await says('Accounts: 1 new');
    await says('cannot be read and will be left out: 1');
    await firefox.inPage(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Merge it in').click();`,
    );
    await says('Imported');
  });
});

/** Runs axe in the page from a sandbox that the page's own policy does not bind. */
function frameScript(): string {
  const run = `${AXE_SOURCE};\n${AXE_RUN}`;
  return encodeURIComponent(`{
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Promise.resolve(Cu.evalInSandbox(${JSON.stringify(run)}, sandbox))
      .then((found) => JSON.parse(JSON.stringify(found)), (error) => [String(error)])
      .then((found) => sendAsyncMessage('icp-lens-axe', found));
  }`);
}
