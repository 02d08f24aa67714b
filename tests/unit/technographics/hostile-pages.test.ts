// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { describe, expect, test } from 'vitest';
import { hiredTools } from '#lib/technographics/hired-tools.ts';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import { listResources } from '#lib/technographics/resources.ts';
import { collectSnapshot, type TechnologySnapshot } from '#lib/technographics/snapshot.ts';
import { cpuMs } from '../../cpu-time.ts';
import { escapeHtml, everyLiteral, scriptText } from '../../lab/technographics/hostile-pages.ts';
import { EMPTY } from './empty-snapshot.ts';
import { shell } from './look-at-page.ts';

/** A list that counts how often somebody takes something out of it. */
function counted(list: string[]): { list: string[]; taken: () => number } {
  let taken = 0;
  const proxy = new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) taken += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { list: proxy, taken: () => taken };
}

function collect(body: string, loaded: string[] = []): TechnologySnapshot {
  const page = new DOMParser().parseFromString(shell({ body }), 'text/html');
  Object.defineProperty(page, 'URL', { value: 'https://www.acme.example/' });
  return collectSnapshot(page, loaded, '');
}

const letters = (urls: readonly string[]) => urls.reduce((sum, url) => sum + url.length, 0);

describe('work is bounded before the clock is asked', () => {
  test('urls are not split when no time is left', () => {
    const urls = Array.from({ length: 4_000 }, (_, at) => `https://a${at}.example/x.js`);
    const { list, taken } = counted(urls);
    expect(listResources({ ...EMPTY, resources: list }, () => true)).toEqual([]);
    expect(taken()).toBeLessThanOrEqual(1);
    let looks = 0;
    const later = counted(urls);
    listResources({ ...EMPTY, resources: later.list }, () => ++looks > 3);
    expect(later.taken()).toBeLessThan(1_000);
  });

  test('links are not judged when no time is left, and a part of them is no answer', () => {
    const links = Array.from({ length: 3_000 }, (_, at) =>
      at === 0 ? 'https://boards.greenhouse.io/acme' : `https://boards.greenhouse.io/other${at}`,
    );
    let now = 0;
    const { list, taken } = counted(links);
    const match = matchTechnologies({ ...EMPTY, links: list }, () => now++ * 5);
    expect(taken()).toBeLessThan(1_000);
    expect(match.isPartial).toBe(true);
    expect(match.facts.filter(({ attribute }) => attribute === 'technologies')).toEqual([]);
  });

  test('5,000 scripts: a part is looked at, and silence says nothing', () => {
    const snapshot = collect(
      Array.from({ length: 5_000 }, (_, at) => `<script src="https://s${at}.example/a.js"></script>`).join(
        '',
      ),
    );
    expect(snapshot.resources.length).toBeLessThanOrEqual(4_000);
    expect(snapshot.isCut).toBe(true);
    expect(matchTechnologies(snapshot)).toMatchObject({
      isPartial: true,
      facts: [{ attribute: 'scan', value: { technologies: 0 } }],
    });
  });

  test('urls of 64 kB: their beginnings, and no more of them than can be looked at', () => {
    const url = (at: number) => `https://u${at}.example/${'a/'.repeat(32_000)}`;
    const urls = Array.from({ length: 400 }, (_, at) => url(at));
    const tags = urls.slice(0, 100).map((one) => `<script data-x="${one}" src="${one}b"></script>`);
    const snapshot = collect(tags.join(''), urls);
    expect(letters(snapshot.resources)).toBeLessThanOrEqual(500_000);
    expect(snapshot.isCut).toBe(true);
    expect(matchTechnologies(snapshot).isPartial).toBe(true);
  });

  test('4,000 links of 64 kB', () => {
    const link = `/${'b'.repeat(2_500)}`;
    const snapshot = collect(
      Array.from({ length: 400 }, (_, at) => `<a href="${link.slice(0, -3)}${at}">x</a>`).join(''),
    );
    expect(letters(snapshot.links)).toBeLessThanOrEqual(500_000);
  });

  test('a page of jobs that names tools a hundred thousand times', () => {
    const page = 'Close Drift Front Heap Segment '.repeat(2_000);
    expect(cpuMs(() => hiredTools({ ads: [], page }, []))).toBeLessThan(100);
  });
});

describe('every literal of the pack on one page is no find', () => {
  const texts = everyLiteral();
  const escaped = texts.map(escapeHtml);
  const inCode = scriptText(texts.join(' '));

  test.each([
    ['in prose', `<p>${escaped.join(' ')}</p>`],
    ['as names of pictures', escaped.map((text) => `<img src="/logos/a.svg" alt="${text}">`).join('')],
    ['in attributes', `<div data-list="${escaped.join(' ')}"></div>`],
    ['in a comment of a script', `<script>/* ${texts.join(' ').replaceAll('*/', '')} */</script>`],
    ['in a text of a script', `<script>var all = ${inCode};</script>`],
    ['in data', `<script type="application/json">${inCode}</script>`],
    ['as words of links', escaped.map((text) => `<a href="/x">${text}</a>`).join('')],
  ])('%s', (_, body) => {
    const { facts } = matchTechnologies(collect(body));
    expect(facts.filter(({ attribute }) => attribute === 'technologies')).toEqual([]);
  });

  test('100 kB of "<"', () => {
    const signs = '&lt;'.repeat(100_000);
    const body = `<p>${signs}</p><script>${'<'.repeat(100_000)}</script><a href="${signs}">x</a>`;
    const { facts } = matchTechnologies(collect(body));
    expect(facts.filter(({ attribute }) => attribute === 'technologies')).toEqual([]);
  });
});
