// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

const PAGE = 'https://www.getnearby.example/';
const TO = 'https://www.linkedin.com/company/getnearby';
const WRAPPED = encodeURIComponent(TO);

const linkedinOf = (href: string) =>
  bestValue(
    readHtml(
      `<html lang="en"><title>Get Nearby</title><h1>Ads</h1><p>We run ads.</p><footer><a href="${href}">LinkedIn</a> © Get Nearby</footer>`,
      PAGE,
    ),
    'linkedin',
  );

test.each([
  [`https://www.google.com/url?sa=t&q=${WRAPPED}&usg=x`],
  [`https://www.google.de/url?url=${WRAPPED}`],
  [`https://eur01.safelinks.protection.outlook.com/?url=${WRAPPED}%2F&data=05%7C01`],
  [`https://l.facebook.com/l.php?u=${WRAPPED}%3Ffbclid%3Dx&h=AT0`],
  [`https://lm.facebook.com/l.php?u=${encodeURIComponent(WRAPPED)}`],
  [`https://l.instagram.com/?u=${WRAPPED}`],
  [`/out?url=${WRAPPED}`],
  [`/redirect?to=${WRAPPED}`],
  [`/exit.php?target=${TO}`],
  [`https://go.getnearby.example/?r=${WRAPPED}`],
  [`/go/${WRAPPED}`],
  [`/out/${TO}/about`],
])('a link that leads there over another: %s', (href) => {
  expect(linkedinOf(href)).toEqual({ slug: 'getnearby' });
});

test.each([
  [`https://www.facebook.com/sharer/sharer.php?u=${WRAPPED}`],
  [`/share?url=${WRAPPED}`],
  [`/blog?utm_source=${WRAPPED}`],
  [`https://tracker.example/?url=${WRAPPED}`],
  [`https://www.google.com/search?q=linkedin.com+getnearby`],
  [`/out?url=${encodeURIComponent('https://www.linkedin.com/in/anna')}`],
  ['/out?url=https%3A%2F%2Fwww.linkedin.com%2Fshare'],
  ['/out?url=%E0%A4%A'],
])('a link that does not: %s', (href) => {
  expect(linkedinOf(href)).toBeNull();
});
