// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { collectSnapshot } from '#lib/technographics/snapshot.ts';

const PAGE = `<html><head><meta name="Generator" content="WordPress 6.9">
<script src="//cdn.segment.example/a.js"></script><script type="text/plain" data-src="https://held.example/back.js"></script>
<script>analytics.load("x")</script><script type="application/ld+json">{"a":"Munchkin.init("}</script>
<link rel="preconnect" href="https://only.example/hint"></head>
<body><form action="https://webto.example/x"><input name="getAttribute"><input name="action"></form>
<a href="https://jobs.example/acme">Jobs</a><img src="https://pixel.example/p.gif"></body></html>`;

function snapshotOf(html: string, names: string[] | null, cookies: string | null) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return collectSnapshot(page, names, cookies);
}

test('collects what was loaded, what is held back until consent, and names without values', () => {
  const snapshot = snapshotOf(PAGE, ['https://gone.example/removed.js'], '_ga=GA1.2.3; hubspotutk=secret');
  expect(snapshot.resources).toContain('https://gone.example/removed.js');
  expect(snapshot.resources).toContain('https://held.example/back.js');
  expect(snapshot.resources).toContain('https://pixel.example/p.gif');
  expect(snapshot.resources.join()).not.toContain('only.example');
  expect(snapshot.links).toEqual(['https://jobs.example/acme']);
  expect(snapshot.forms).toEqual(['https://webto.example/x']);
  expect(snapshot.inlineScripts).toEqual(['analytics.load("x")']);
  expect(snapshot.generators).toEqual(['WordPress 6.9']);
  expect(snapshot.cookieNames).toEqual(['_ga', 'hubspotutk']);
  expect(JSON.stringify(snapshot)).not.toMatch(/secret|GA1/);
});

test('without a timeline or cookies it says so', () => {
  expect(snapshotOf(PAGE, null, null)).toMatchObject({
    hasTimeline: false,
    hasCookies: false,
    cookieNames: [],
  });
});

test('caps: thousands of links, scripts and a huge script', () => {
  const html = `${'<a href="https://x.example/y">x</a>'.repeat(6_000)}${'<script>1</script>'.repeat(500)}<script>${'z'.repeat(500_000)}</script>`;
  const snapshot = snapshotOf(html, Array(9_000).fill('https://x.example/r'), 'a=1;'.repeat(50_000));
  expect(snapshot.links.length).toBeLessThanOrEqual(3_000);
  expect(snapshot.inlineScripts.length).toBeLessThanOrEqual(80);
  expect(Math.max(...snapshot.inlineScripts.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
  expect(snapshot.cookieNames.length).toBeLessThanOrEqual(200);
});
