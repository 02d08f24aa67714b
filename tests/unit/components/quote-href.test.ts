import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteHref } from '#components/popup/quote-href.ts';
import { seen } from '../../lab/gallery/fixture-verdicts.ts';

const at = (url: string, quote = '51-200 employees, Wien') =>
  seen('headcount', [51, 200], 'about', quote, { url });

test('a visible quote links to its place; hyphens and commas are escaped', () => {
  expect(quoteHref(at('https://acme.example/about#team'))).toBe(
    'https://acme.example/about#:~:text=51%2D200%20employees%2C%20Wien',
  );
});

test('what nobody can see on the page has no link', () => {
  for (const source of ['json-ld', 'meta', 'resource', 'linkedin-record', 'user', 'list'] as const) {
    expect(quoteHref({ ...at('https://acme.example/'), source })).toBeNull();
  }
  expect(quoteHref(at('https://acme.example/', ''))).toBeNull();
});

test('only web addresses become links', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'chrome://version',
    '',
    '//',
  ]) {
    expect(quoteHref(at(url))).toBeNull();
  }
});

test('no quote and no address makes it throw or leave the web', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.webUrl(), fc.string()), (quote, url) => {
      expect(quoteHref(at(url, `${quote}\ud800`)) ?? 'https:').toMatch(/^https?:/);
    }),
    { numRuns: 40 },
  );
});
