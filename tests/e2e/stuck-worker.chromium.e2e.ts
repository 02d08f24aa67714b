import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { settledCard } from '../browser/popup-card.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from '../lab/sample-sites.ts';

/** Longer than the popup waits. */
const STUCK_MS = 15_000;
/** The limit of a question (lib/messages/ask.ts), and the popup's own start. */
const SAID_MS = 10_000;

test('a worker that is stuck: the popup says so in time, and trying again helps', async () => {
  const server = await serveSites(sampleSites());
  const chromium = await launchChromium({
    extensionDir: ensureBuild('chromium'),
    proxyPort: server.proxyPort,
  });
  try {
    const page = await chromium.open('https://www.kestrel-analytics.example/');
    // Awake and busy with one thing: it takes questions and answers none.
    const worker = await chromium.serviceWorker();
    const free = worker.evaluate(`{ const end = Date.now() + ${STUCK_MS}; while (Date.now() < end); }`);
    const popup = await chromium.clickToolbar(page);
    const card = await settledCard(popup, SAID_MS);
    expect(card.state).toBe('problem');
    expect(card.text).toContain('No answer from the extension');

    await free;
    await popup.click('[data-next]');
    const again = await settledCard(popup, SAID_MS);
    expect(again.state).toBe('account');
  } finally {
    await chromium.close();
    await server.close();
  }
});
