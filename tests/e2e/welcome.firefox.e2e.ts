import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinFragment } from '#lib/icp/join-link.ts';
import { joinPageAddress, joinPageHtml } from '#lib/icp/join-page.ts';
import { until } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { type SiteServer, serveSites } from '../browser/serve-sites.ts';

const HOST = 'files.acme.example';
const ICP_URL = `https://${HOST}/icp/team.json`;
const WORDS = {
  ...{ language: 'en', title: 'Join your team', lead: 'l', steps: ['a', 'b', 'c'] },
  ...{ otherwise: 'o', copy: 'Copy', copied: 'Copied', missing: 'm' },
};
const TAB_AT = `
  const [end] = args;
  const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.includes(end));
  return tab ? tab.label : null;`;

let server: SiteServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await serveSites({
    [HOST]: (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(joinPageHtml(WORDS));
    },
  });
  const extensionDir = ensureBuild('firefox');
  firefox = await launchFirefox({ extensionDir, proxyPort: server.proxyPort, welcome: true });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

function tabAt(end: string): Promise<string> {
  return until(15_000, `a tab at ${end}`, async () => {
    const label = await firefox.inBrowser(TAB_AT, end);
    // Until its own title is known a tab is called by its address.
    return typeof label === 'string' && label !== 'ICP Lens' && !label.includes('/') ? label : null;
  });
}

test('the welcome page opens by itself', async () => {
  expect(await tabAt('studio.html#/welcome')).toContain('Welcome');
});

test('a join link in a mail leads to the page that says what joining does', async () => {
  const fragment = joinFragment({ url: ICP_URL, publicKey: null, teamKey: null, sites: [] });
  await firefox.inBrowser(`
    const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.includes('#/welcome'));
    if (tab) gBrowser.removeTab(tab);`);
  await firefox.open(`${joinPageAddress(ICP_URL).url}#${fragment}`);
  // The popup closes as soon as the studio has opened.
  await firefox.clickToolbar().catch(() => undefined);
  expect(await tabAt('studio.html#/sync/join')).not.toBe('');
});
