import { expect, test } from 'vitest';
import { parseSite, siteOf, skipReason } from '#lib/read/unasked/skip-reason.ts';
import { changeUnasked, NOTHING_UNASKED, parseUnasked } from '#lib/read/unasked/unasked-choice.ts';
import { isQuietOn, wantsUnasked } from '#lib/read/unasked/wants-unasked.ts';

test.each([
  ['https://app.acme.example/', 'work'],
  ['https://login.acme.example/', 'work'],
  ['https://mail.acme.example/inbox', 'work'],
  ['https://intranet.acme.example/', 'work'],
  ['https://wiki/', 'work'],
  ['http://192.168.1.20/', 'work'],
  ['http://10.0.0.4/', 'work'],
  ['http://127.0.0.1:8080/', 'this-machine'],
  ['http://localhost:3000/', 'this-machine'],
  ['http://acme.localhost/', 'this-machine'],
  ['http://[::1]/', 'this-machine'],
  ['http://93.184.216.34/', 'this-machine'],
  ['https://banking.acme.example/', 'bank'],
  ['https://www.acmebank.example/', 'bank'],
  ['https://www.sparkasse-musterstadt.example/', 'bank'],
  ['https://drive.google.com/file/d/1', 'work'],
  ['https://acme.wetransfer.com/downloads/1', 'file-share'],
  ['https://own.example/', 'listed'],
  ['https://careers.own.example/jobs', 'listed'],
  ['https://www.linkedin.com/feed/', 'not-company'],
  ['https://www.linkedin.com/in/somebody/', 'not-company'],
  ['https://www.linkedin.com/company/setup/new/', 'not-company'],
  ['https://www.linkedin.com/company/1234/admin/feed/', 'not-company'],
  ['chrome://settings', 'no-page'],
  ['about:blank', 'no-page'],
  ['file:///home/x.html', 'no-page'],
  [undefined, 'no-page'],
])('%s is left alone: %s', (url, reason) => {
  expect(skipReason(url, ['own.example'])).toBe(reason);
});

test.each([
  'https://www.acme.example/',
  'https://acme.co.uk/about',
  'https://bankingsoftware.example/',
  'https://www.databanker.example/',
  'https://notown.example/',
  'https://www.linkedin.com/company/acme/about/',
  'https://www.linkedin.com/showcase/acme/',
])('%s may be read', (url) => {
  expect(skipReason(url, ['own.example'])).toBeNull();
});

test('a site is its registrable domain', () => {
  expect(siteOf('https://shop.acme.co.uk/x')).toBe('acme.co.uk');
  expect(siteOf('about:blank')).toBeNull();
  expect(siteOf(undefined)).toBeNull();
});

test.each([
  [' https://www.Acme.example/about ', 'acme.example'],
  ['*.acme.example', 'acme.example'],
  ['acme.example', 'acme.example'],
  ['acme', null],
  ['two words.example', null],
  ['', null],
])('the site in %j is %j', (typed, site) => {
  expect(parseSite(typed)).toBe(site);
});

const on = (change: Parameters<typeof changeUnasked>[1], from = NOTHING_UNASKED) =>
  changeUnasked(from, change);
const ACME = 'https://www.acme.example/';
const LINKEDIN = 'https://www.linkedin.com/company/acme/';

test('nothing is read without a click before somebody says so', () => {
  expect(wantsUnasked(NOTHING_UNASKED, ACME, 1)).toBe(false);
  expect(wantsUnasked(NOTHING_UNASKED, LINKEDIN, 1)).toBe(false);
});

test('a site, LinkedIn and all others are three choices', () => {
  const site = on({ kind: 'site', site: 'acme.example', on: true });
  expect([ACME, LINKEDIN, 'https://other.example/'].map((url) => wantsUnasked(site, url, 1))).toEqual([
    true,
    false,
    false,
  ]);
  expect(wantsUnasked(on({ kind: 'linkedin', on: true }), LINKEDIN, 1)).toBe(true);
  expect(wantsUnasked(on({ kind: 'linkedin', on: true }), ACME, 1)).toBe(false);
  expect(wantsUnasked(on({ kind: 'all', on: true }), ACME, 1)).toBe(true);
  expect(wantsUnasked(on({ kind: 'all', on: true }), LINKEDIN, 1)).toBe(false);
});

test('what is left alone, a pause and taking it back go before it', () => {
  const all = on({ kind: 'all', on: true });
  expect(wantsUnasked(on({ kind: 'skip', site: 'acme.example', on: true }, all), ACME, 1)).toBe(false);
  expect(wantsUnasked(on({ kind: 'pause', until: 10 }, all), ACME, 9)).toBe(false);
  expect(wantsUnasked(on({ kind: 'pause', until: 10 }, all), ACME, 10)).toBe(true);
  expect(wantsUnasked(on({ kind: 'all', on: false }, all), ACME, 1)).toBe(false);
});

test('the button is quiet everywhere, or on one site', () => {
  expect(isQuietOn(NOTHING_UNASKED, ACME)).toBe(false);
  expect(isQuietOn(on({ kind: 'quiet', on: true }), undefined)).toBe(true);
  const one = on({ kind: 'quiet-site', site: 'acme.example', on: true });
  expect(isQuietOn(one, ACME)).toBe(true);
  expect(isQuietOn(one, 'https://other.example/')).toBe(false);
});

test('what was kept comes back, and what is spoilt is as if it was never chosen', () => {
  const all = on({ kind: 'all', on: true });
  expect(parseUnasked(JSON.parse(JSON.stringify(all)))).toEqual(all);
  expect(parseUnasked({ all: 'yes', sites: [1, 'a.example'], pausedUntil: 'soon' })).toEqual({
    ...NOTHING_UNASKED,
    sites: ['a.example'],
  });
  expect(parseUnasked(null)).toBeNull();
});
