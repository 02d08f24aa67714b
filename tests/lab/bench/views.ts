import { pause, until } from '../../browser/deadline.ts';
import { settledCard } from '../../browser/popup-card.ts';
import { linkedinCopy, linkedinPage } from '../../e2e/linkedin-copy.ts';
import type { SeenBadge } from '../../e2e/watch-badges.ts';
import { readArguments } from '../arguments.ts';
import { heapOf, type Viewing, whileViewing } from '../page-views.ts';
import { sampleSites } from '../sample-sites.ts';
import { SAMPLE_VISITS } from '../sample-visits.ts';
import { median, quantile } from '../statistics.ts';
import { layOutTable } from '../text-table.ts';

// Reading by itself over many page views: every badge that the browser shows is held against the page under it.

const VIEWS = 1_000;
const MOVES = 200;
/** From here on the worker has seen everything once: its heap may not grow any more. */
const WARM = 100;
/** Every so many views the button is clicked as soon as the page has loaded. */
const CLICK_EVERY = 20;
const SHOWN_MS = 10_000;

/** Whose page it is, by a part of its address: a badge that names somebody else is wrong. */
const OWNERS: Readonly<Record<string, string>> = {
  ...{ 'northwind-logistics': 'Northwind', alderledger: 'Alder', 'alder-ledger': 'Alder' },
  ...{ tinypayroll: 'Tiny Payroll', 'tiny-payroll': 'Tiny Payroll', 'kestrel-analytics': 'Kestrel' },
  ...{ 'brightwell-analytics': 'Brightwell', 'pelican-ops': 'Pelican', 'talgrund-werke': 'Talgrund' },
};
/** What a single-page application shows next, one of several companies. */
const MOVED_TO = ['/company/brightwell-analytics/', '/company/pelican-ops/', '/company/talgrund-werke/'];
/** How long the application rests before it moves on: sometimes long enough to be read. */
const RESTS_MS = [60, 300, 1_100];

interface Seen {
  badges: SeenBadge[];
  wrong: SeenBadge[];
}

function ownerOf(url: string): string | null {
  return Object.entries(OWNERS).find(([part]) => url.includes(part))?.[1] ?? null;
}

/** A badge on nobody's page, or one whose title names another company. */
function isWrong({ url, badge, title }: SeenBadge): boolean {
  if (badge === '') return false;
  const owner = ownerOf(url);
  return owner === null || Object.values(OWNERS).some((name) => name !== owner && title.includes(name));
}

async function takeInto(seen: Seen, { takeBadges }: Viewing): Promise<SeenBadge[]> {
  const badges = await takeBadges();
  seen.badges.push(...badges);
  seen.wrong.push(...badges.filter(isWrong));
  return badges;
}

interface Views extends Seen {
  /** Milliseconds from the page's load event to the new badge, and to a settled popup that was clicked open then. */
  badgeMs: number[];
  popupMs: number[];
  /** The reader's own time on each page. */
  scriptMs: number[];
  /** Company pages whose badge never came. */
  missed: number;
  heaps: { kb: number; born: number }[];
}

async function viewPages(viewing: Viewing, count: number): Promise<Views> {
  const { chromium, tab } = viewing;
  const views: Views = {
    ...{ badges: [], wrong: [], badgeMs: [], popupMs: [], scriptMs: [], missed: 0, heaps: [] },
  };
  let last: string | null = null;
  for (let view = 1; view <= count; view += 1) {
    const { url, verdict } = SAMPLE_VISITS[view % SAMPLE_VISITS.length] ?? { url: '', verdict: null };
    const before = Date.now();
    await tab.goto(url, { waitUntil: 'load' });
    const loaded = Number(await tab.evaluate(LOADED_AT));
    const isClicked = view % CLICK_EVERY === 0;
    if (isClicked) views.popupMs.push(await clickedMs(viewing, loaded));
    const read = await until(SHOWN_MS, 'the read', () => viewing.readSince(before), 20).catch(() => null);
    if (read === null) {
      process.stderr.write(`view ${view}: ${url} was not read\n`);
      views.missed += 1;
      continue;
    }
    views.scriptMs.push(read.ms);
    const shown = (one: SeenBadge) => one.url === url && one.badge !== '' && one.at >= before;
    const find = async () => {
      const badges = await takeInto(views, viewing);
      // Letters from before this page was read can only be those of the page before; within one company they may stay,
      // and after a click its own, later reading stands in the table: only the title is held against the page then.
      const stale = (one: SeenBadge) => !isClicked && shown(one) && one.at < read.at && ownerOf(url) !== last;
      views.wrong.push(...badges.filter(stale));
      return verdict === null ? { at: null } : badges.find(shown);
    };
    const badge = await until(SHOWN_MS, `the badge of ${url}`, find, 20).catch(() => null);
    if (badge === null) views.missed += 1;
    else if (badge.at !== null && !isClicked) views.badgeMs.push(Math.max(0, badge.at - loaded));
    last = ownerOf(url);
    if (view === Math.min(WARM, count) || view === count) views.heaps.push(await heapOf(chromium));
  }
  return views;
}

const LOADED_AT = `new Promise((resolve) => {
  const tell = () => {
    const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
    if (loadEventEnd > 0) resolve(performance.timeOrigin + loadEventEnd);
    else setTimeout(tell, 0);
  };
  tell();
})`;

async function clickedMs({ chromium, tab }: Viewing, loaded: number): Promise<number> {
  const popup = await chromium.clickToolbar(tab);
  await settledCard(popup);
  const ms = Date.now() - loaded;
  await popup.close().catch(() => undefined);
  await tab.bringToFront();
  return ms;
}

/** An application that moves between companies by `pushState` and paints the next one a little later. */
async function moveAround(viewing: Viewing, count: number): Promise<Seen> {
  const { tab } = viewing;
  const seen: Seen = { badges: [], wrong: [] };
  const mains = MOVED_TO.map((path) => /<main>.*<\/main>/s.exec(linkedinPage(path))?.[0] ?? '');
  await tab.goto(`https://www.linkedin.com${MOVED_TO[0]}`);
  let next = 0;
  for (let move = 1; move <= count; move += 1) {
    next = (next + 1 + (move % (MOVED_TO.length - 1))) % MOVED_TO.length;
    await tab.evaluate(
      (path, main) => {
        history.pushState({}, '', path);
        const paint = () =>
          document
            .querySelector('main')
            ?.replaceWith(document.createRange().createContextualFragment(main ?? ''));
        setTimeout(paint, 40);
      },
      MOVED_TO[next],
      mains[next],
    );
    await pause(RESTS_MS[move % RESTS_MS.length] ?? 0);
    await takeInto(seen, viewing);
  }
  return seen;
}

/** Figures: wrong badges of both parts and badges that never came must be 0; times in ms from the page's load event. */
export async function run(args: string[]): Promise<Record<string, number>> {
  const usage = 'npm run -s bench -- views [--views N] [--moves N]';
  const { values } = readArguments(usage, { views: { type: 'string' }, moves: { type: 'string' } }, args);
  const [count, moves] = [Number(values.views ?? VIEWS), Number(values.moves ?? MOVES)];
  const views = await whileViewing(sampleSites(), (viewing) => viewPages(viewing, count));
  const moved = await whileViewing({ 'www.linkedin.com': linkedinCopy() }, (viewing) =>
    moveAround(viewing, moves),
  );
  for (const wrong of [...views.wrong, ...moved.wrong]) process.stderr.write(`${JSON.stringify(wrong)}\n`);
  const [warm, last] = [views.heaps[0], views.heaps.at(-1)];
  const lettersOf = ({ badges }: Seen) => badges.filter(({ badge }) => badge !== '').length;
  const times = (name: string, list: readonly number[]) => [
    ...[name, list.length, median(list).toFixed(0), quantile(list, 0.95).toFixed(0)],
    Math.max(...list).toFixed(0),
  ];
  console.log(
    layOutTable([
      ['from the load event, ms', 'views', 'median', 'p95', 'longest'],
      times('badge and title', views.badgeMs),
      times('popup, clicked at once', views.popupMs),
      times("script on the page (the reader's own time)", views.scriptMs),
    ]),
  );
  const mean = views.scriptMs.reduce((sum, ms) => sum + ms, 0) / views.scriptMs.length;
  const rows = [
    [
      `${count} page views: badges shown, wrong, never shown`,
      lettersOf(views),
      views.wrong.length,
      views.missed,
    ],
    [`${moves} moves of an application: badges shown, wrong`, lettersOf(moved), moved.wrong.length, ''],
    [`worker's heap, kB: view ${Math.min(WARM, count)}, view ${count}`, warm?.kb ?? 0, last?.kb ?? 0, ''],
  ];
  console.log(layOutTable(rows));
  return {
    ...{ views: count, wrongBadges: views.wrong.length, missedBadges: views.missed },
    ...{ badgeMs: Math.round(median(views.badgeMs)), badgeP95Ms: Math.round(quantile(views.badgeMs, 0.95)) },
    ...{ popupMs: Math.round(median(views.popupMs)), popupP95Ms: Math.round(quantile(views.popupMs, 0.95)) },
    scriptMs: Math.round(mean * 10) / 10,
    ...{ heapKb: warm?.kb ?? 0, lastHeapKb: last?.kb ?? 0, sameWorker: Number(warm?.born === last?.born) },
    ...{ moves, wrongMoves: moved.wrong.length },
  };
}
