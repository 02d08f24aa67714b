import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/chromium.ts';
import { pause, until, within } from '../browser/deadline.ts';
import { ensureBuild } from '../browser/ensure-build.ts';
import { readTable } from '../browser/extension-data.ts';
import { copyWithHosts } from '../browser/lab-copy.ts';
import { settledCard } from '../browser/popup-card.ts';
import { serveSites } from '../browser/serve-sites.ts';
import { sampleSites } from './sample-sites.ts';

// Kills the service worker at random moments around two kinds of writes: a read that is filed, and an ICP that is
// swapped for its next version. After each kill the client asks again, as the product's own pages do.

const COMPANY = 'https://www.kestrel-analytics.example/';
const ACCOUNT = 'kestrel-analytics.example';
const SOURCE = 'https://icp.acme.example/team.json';
const SAMPLE = new URL('../../public/icps/mid-market-b2b-saas.json', import.meta.url);
/** As many as lib/messages/ask.ts, whose module needs a browser. */
const ATTEMPTS = 3;
/** From the question on: a read takes some 100 ms, a swap some 50. */
const LATEST_KILL_MS = 250;
const ANSWER_MS = 20_000;

/** What went wrong; all of it must be 0. */
export interface KillFigures {
  kills: number;
  /** Kills that came before the answer: the others hit an idle worker. */
  inFlight: number;
  lostWrites: number;
  halfSwaps: number;
  duplicates: number;
  errorsShown: number;
}

interface IcpRow {
  id: string;
  version: number;
  document: { version: number; name: string };
}
interface EvidenceRow {
  account: string;
  readId: string;
  attribute: string;
  source: string;
  url: string;
  value: unknown;
}

/** Runs `kills` kills, half of them around reads and half around swaps. `random` gives numbers from 0 to 1. */
export async function killWorkers(kills: number, random: () => number): Promise<KillFigures> {
  const figures = { kills: 0, inFlight: 0, lostWrites: 0, halfSwaps: 0, duplicates: 0, errorsShown: 0 };
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  let published = 1;
  const server = await serveSites(
    {
      ...sampleSites(),
      'icp.acme.example': (_, response) => {
        const icp = { ...sample, id: 'team', name: `Team ${published}`, version: published };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(icp));
      },
    },
    { extensionAsks: ['icp.acme.example'] },
  );
  const build = copyWithHosts(ensureBuild('chromium'), ['https://icp.acme.example/*']);
  const chromium = await launchChromium({ extensionDir: build.folder, proxyPort: server.proxyPort });

  function complain(what: string, answer: unknown): void {
    figures.errorsShown += 1;
    process.stderr.write(`${what} ${figures.kills}: ${JSON.stringify(answer)?.slice(0, 300)}\n`);
  }

  /** Asks the background, kills it while it works, and asks again as the product's pages do (lib/messages/ask.ts). */
  async function askAndKill(client: Page, wish: unknown): Promise<unknown> {
    let answered = false;
    const answer = client
      .evaluate(
        `(async () => {
          for (let attempt = 0; attempt < ${ATTEMPTS}; attempt += 1) {
            const reply = await chrome.runtime.sendMessage(${JSON.stringify(wish)}).catch(() => undefined);
            if (reply !== undefined) return reply;
          }
          return null;
        })()`,
      )
      .finally(() => {
        answered = true;
      });
    await pause(random() * LATEST_KILL_MS);
    if (!answered) figures.inFlight += 1;
    await chromium.stopWorker();
    figures.kills += 1;
    return within(ANSWER_MS, 'an answer after a kill', answer);
  }

  async function killRead(client: Page, tabId: number): Promise<void> {
    const readId = crypto.randomUUID();
    const answer = await askAndKill(client, { type: 'judge-tab', tabId, readId });
    const { kind, stored, notices } = (answer ?? {}) as {
      kind?: string;
      stored?: boolean;
      notices?: unknown[];
    };
    const acknowledged = kind === 'account' && stored === true;
    if (!acknowledged || notices?.length !== 0) complain('read', answer);
    const rows = (await readTable<EvidenceRow>(client, 'evidence')).filter(
      ({ account }) => account === ACCOUNT,
    );
    const pages = await readTable<{ url: string; readId: string }>(client, 'pages');
    if (acknowledged && pages.find(({ url }) => url === COMPANY)?.readId !== readId) figures.lostWrites += 1;
    if (rows.length !== facts) figures.lostWrites += 1;
    const words = rows.map(({ attribute, source, url, value }) =>
      JSON.stringify([attribute, source, url, value]),
    );
    figures.duplicates += words.length - new Set(words).size;
  }

  async function killSwap(client: Page): Promise<void> {
    published += 1;
    // As if the last try were long ago: the button waits some seconds between two tries.
    await changeSource(client, { lastTry: null, nextTry: null });
    const answer = (await askAndKill(client, { type: 'sync-now', sourceId: 's1' })) as {
      kind?: string;
    } | null;
    const done = ['activated', 'unchanged', 'not-modified'].includes(answer?.kind ?? '');
    // A try that was killed after its note is made again by the alarm; here the user clicks once more.
    if (answer === null) complain('swap', answer);
    const rows = (await readTable<IcpRow>(client, 'icps')).filter(({ id }) => id === 'team');
    const versions = await readTable<{ icpId: string; version: number }>(client, 'icpVersions');
    const [row] = rows;
    const whole =
      row !== undefined &&
      row.version === row.document.version &&
      row.document.name === `Team ${row.version}` &&
      versions.some(({ version }) => version === row.version);
    if (!whole) figures.halfSwaps += 1;
    if (done && row?.version !== published) figures.lostWrites += 1;
    figures.duplicates += Math.max(0, rows.length - 1);
    figures.duplicates += versions.length - new Set(versions.map(({ version }) => version)).size;
  }

  let facts = 0;
  try {
    const page = await chromium.open(COMPANY);
    const popup = await chromium.clickToolbar(page);
    await settledCard(popup);
    await popup.close().catch(() => undefined);
    const client = await chromium.open(`chrome-extension://${chromium.extensionId}/studio.html`);
    const tabId = Number(
      await client.evaluate(
        `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url?.startsWith('${COMPANY}')).id)`,
      ),
    );
    facts = (await readTable<EvidenceRow>(client, 'evidence')).filter(
      ({ account }) => account === ACCOUNT,
    ).length;
    await addSource(client);
    await client.evaluate(`chrome.runtime.sendMessage({ type: 'sync-now', sourceId: 's1' })`);
    await until(ANSWER_MS, 'the first sync', async () =>
      (await readTable<IcpRow>(client, 'icps')).find(({ id }) => id === 'team'),
    );

    for (let kill = 0; kill < kills; kill += 1) {
      if (kill % 2 === 0) await killRead(client, tabId);
      else await killSwap(client);
    }
    // A user who looks now sees a card, the newest ICP and no notice.
    const last = await chromium.clickToolbar(page);
    const card = await settledCard(last);
    const notices = await last.$$('[data-notice]');
    if (card.state !== 'account' || notices.length > 0) figures.errorsShown += 1;
  } finally {
    await chromium.close();
    await server.close();
    build.remove();
  }
  return figures;
}

async function addSource(client: Page): Promise<void> {
  await writeSource(client, {
    ...{ id: 's1', kind: 'url', url: SOURCE, publicKey: null, icpId: null, suggestedSites: [], etag: null },
    ...{ lastTry: null, lastSuccess: null, lastError: null, nextTry: null, failures: 0 },
  });
}

async function changeSource(client: Page, change: Record<string, unknown>): Promise<void> {
  const [row] = await readTable<Record<string, unknown>>(client, 'icpSources');
  await writeSource(client, { ...row, ...change });
}

async function writeSource(client: Page, row: Record<string, unknown>): Promise<void> {
  await client.evaluate((source) => {
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('icp-lens');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('icpSources', 'readwrite');
        transaction.objectStore('icpSources').put(source);
        transaction.onabort = () => reject(transaction.error);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, row);
}
