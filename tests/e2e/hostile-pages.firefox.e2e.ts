import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause, until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { EXTENSION_UUID, type Firefox, launchFirefox } from '../browser/firefox.ts';
import { SETTLED_MS } from '../browser/popup-card.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';
import { COLLECT_IN_POPUP, EMPTY, type ReadLeftovers } from '../lab/read-leftovers.ts';
import { hostileSites } from './hostile-sites.ts';
import { type HostileReading, hostilePageSuite } from './hostile-suite.ts';

const SETTLED = '[data-state][data-reading="false"]';

let server: SiteServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites({
    ...hostileSites(),
    'endless.example': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write('<!doctype html><title>Endless Inc.</title><p>© 2026 Endless, Inc.</p>');
    },
  });
  firefox = await launchFirefox({ extensionDir: ensureBuild('firefox'), proxyPort: server.proxyPort });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** Errors of the extension's own scripts, in pages and in its popup, since the last call. */
async function scriptErrors(): Promise<string[]> {
  const errors = await firefox.inBrowser(
    `const errors = Services.console.getMessageArray().filter((message) =>
       message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
       message.sourceName.includes(args[0]));
     Services.console.reset();
     return errors.map((error) => error.errorMessage);`.replace('args[0]', JSON.stringify(EXTENSION_UUID)),
  );
  return errors as string[];
}

async function read(host: string): Promise<HostileReading> {
  await firefox.open(`https://${host}/`);
  await scriptErrors();
  const start = performance.now();
  const popup = await firefox.clickToolbar();
  const root = await until(2 * SETTLED_MS, 'a settled popup', () => popup.attributes(SETTLED));
  const ms = performance.now() - start;
  const left: ReadLeftovers = JSON.parse(String(await popup.evaluate(COLLECT_IN_POPUP)));
  const text = await popup.text();
  // The popup stays open for the test; the next read begins from an empty database all the same.
  await popup.evaluate(EMPTY);
  return {
    ...left,
    card: { state: root['data-state'] ?? '', text },
    ms,
    errors: await scriptErrors(),
    pageTitle: String(await firefox.inPage('return document.title;')),
    inPopup: (code) => popup.evaluate(code),
  };
}

hostilePageSuite(read);

describe('a page that goes away in the middle of a read', () => {
  test('leaves a sentence or an account of its own, and nothing of another', async () => {
    await firefox.inBrowser(`gBrowser.selectedBrowser.loadURI(Services.io.newURI('https://endless.example/'), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`);
    await pause(1_000);
    const start = performance.now();
    const popup = await firefox.clickToolbar();
    await firefox.inBrowser(`gBrowser.selectedBrowser.loadURI(Services.io.newURI('https://clean.example/'), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`);
    const root = await until(2 * SETTLED_MS, 'a settled popup', () => popup.attributes(SETTLED));
    expect(['problem', 'account']).toContain(root['data-state']);
    expect(performance.now() - start).toBeLessThan(2 * SETTLED_MS);
    const { evidence }: ReadLeftovers = JSON.parse(String(await popup.evaluate(COLLECT_IN_POPUP)));
    for (const { attribute, value, url } of evidence) {
      if (attribute === 'domain') expect(new URL(url).hostname).toBe(value);
    }
  });
});
