// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extractPage } from '#lib/read/extract/page-extract.ts';
import { readExtract } from '#lib/read/website/read-website.ts';
import { tellTriggers } from '#lib/triggers/tell-triggers.ts';
import type { Trigger } from '#lib/values/triggers.ts';
import { parseHtml } from '../read/website/read-page.ts';

const DAY = 20_779;

function triggersOf(body: string, path = '/', head = ''): Trigger[] {
  const html = `<html lang="en"><head><title>Brackwater Systems</title><meta property="og:site_name" content="Brackwater Systems">${head}</head><body><header><a href="/">Brackwater Systems</a></header><main>${body}</main><footer>© 2026 Brackwater Systems GmbH</footer></body></html>`;
  const slices = extractPage(parseHtml(html));
  for (;;) {
    const step = slices.next();
    if (!step.done) continue;
    const request = { registrableDomain: 'brackwater.example', day: DAY };
    const url = `https://www.brackwater.example${path}`;
    const { evidence } = readExtract(step.value, { url, request, tellTriggers });
    return evidence.flatMap((fact) => (fact.attribute === 'triggers' ? fact.value : []));
  }
}

test('a company that says so is hiring; a customer in a quotation, a bare link and a hidden banner are not', () => {
  expect(triggersOf('<p>We are hiring!</p>')).toMatchObject([{ kind: 'hiring' }]);
  expect(triggersOf('<blockquote>We are hiring!</blockquote>')).toEqual([]);
  expect(triggersOf('<a href="/careers">Careers</a>')).toEqual([]);
  expect(triggersOf('<p style="display:none">We are hiring!</p>')).toEqual([]);
});

test('words have no day of their own, listed roles that of the reading', () => {
  expect(triggersOf('<p>We are hiring!</p>')[0]?.date).toBeUndefined();
  const roles = triggersOf(
    '<h1>Open positions</h1><a href="/careers/1234">Account Executive</a><a href="/careers/1235">Backend Engineer</a>',
    '/careers',
  );
  expect(roles).toMatchObject([
    { kind: 'hiring', about: 'sales', date: ['2026-11-22', '2026-11-22'], quote: 'Account Executive' },
    { kind: 'hiring', about: 'engineering', quote: 'Backend Engineer' },
  ]);
});

test('a day of application is not the day of the event', () => {
  const [hiring] = triggersOf('<p>We are looking for a Controller, apply by 3 May 2026.</p>');
  expect(hiring).toMatchObject({ kind: 'hiring', about: 'finance' });
  expect(hiring?.date).toBeUndefined();
});

test('the day in the sentence counts, whole months and firm future days too', () => {
  const of = (text: string) => triggersOf(`<p>${text}</p>`)[0]?.date;
  expect(of('In March 2026 Brackwater raised $20 million.')).toEqual(['2026-03-01', '2026-03-31']);
  expect(of('Our new branch in Cork opens on 4 May 2027.')).toEqual(['2027-05-04', '2027-05-04']);
  expect(of('Brackwater is ISO 27001:2022 certified.')).toBeUndefined();
});

test('a customer’s event is the customer’s', () => {
  expect(triggersOf('<p>Our customer Orlind raised $30 million.</p>')).toEqual([]);
  expect(
    triggersOf('<h2>Customer story: Orlind</h2><p>The company raised $30 million last year.</p>'),
  ).toEqual([]);
  expect(triggersOf('<p>Brackwater’s rival Orlind raised $30 million.</p>')).toEqual([]);
});

test('the day beside a headline in a list of news is its day', () => {
  const news = (first: string, second: string) =>
    triggersOf(`<h1>News</h1>${first}${second}`, '/press').map(({ kind, date }) => [kind, date?.[0]]);
  const item = (day: string, line: string) => `<p>${day}</p><h3>${line}</h3>`;
  expect(
    news(
      item('12 May 2026', 'Brackwater raises $20 million'),
      item('3 April 2026', 'Brackwater opens office in Oslo'),
    ),
  ).toEqual([
    ['funding', '2026-05-12'],
    ['expansion', '2026-04-03'],
  ]);
});
