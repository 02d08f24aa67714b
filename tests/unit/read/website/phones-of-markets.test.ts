// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { readHtml } from './read-page.ts';

function read(body: string, { host = 'kelvo.example', lang = 'en', head = '' } = {}) {
  const html = `<html lang="${lang}"><head><title>Contact | Kelvo</title>${head}</head><body><main><h1>Kelvo</h1>${body}</main><footer>© Kelvo</footer></body></html>`;
  const { phoneCountry, hqCountry, hqCity } = buildProfile(
    readHtml(html, `https://www.${host}/contact`).evidence,
  );
  return { phone: phoneCountry, hq: hqCountry, city: hqCity?.value };
}

describe('numbers of markets', () => {
  test('without a label of the seat none is more than a hint', () => {
    expect(
      read('<p>US: +1 415 730 0142<br>UK: +44 20 7946 0958<br>DE: +49 89 5550 1010</p>').phone?.confidence,
    ).toBeLessThan(700);
  });

  test.each(['HQ', 'Headquarters', 'Hauptsitz'])("the number labelled %s is the seat's", (label) => {
    expect(read(`<p>US: +1 415 730 0142<br>${label}: +46 8 555 010 10</p>`).phone?.value).toBe('SE');
  });

  test("a number in a sample of code is nobody's", () => {
    expect(read('<pre><code>send({to: "+4930901820000"})</code></pre>').phone).toBeUndefined();
  });

  test('no separator is needed behind the bracket', () => {
    expect(read('<p>Call (316)660-4130</p>').phone?.value).toBe('US');
  });
});

describe('suffix, language and phone that agree', () => {
  test('lean, and never confirm', () => {
    const { hq } = read('<p><a href="tel:+48 668 001 420">+48 668 001 420</a></p>', {
      host: 'kelvo.pl',
      lang: 'pl',
    });
    expect(hq?.value).toBe('PL');
    expect(hq?.confidence).toBeLessThan(900);
  });

  test.each([
    [{ host: 'kelvo.pl', lang: 'en' }, '+48 668 001 420'],
    [{ host: 'kelvo.example', lang: 'pl' }, '+48 668 001 420'],
    [{ host: 'kelvo.pl', lang: 'pl' }, '+49 89 5550 1010'],
  ])('%o with %s says nothing', (given, phone) => {
    expect(read(`<p>${phone}</p>`, given).hq).toBeUndefined();
  });

  test('a site of one market says nothing', () => {
    const sisters = '<a href="https://www.kelvo.de/">DE</a><a href="https://www.kelvo.cz/">CZ</a>';
    expect(read(`<p>+48 668 001 420</p>${sisters}`, { host: 'kelvo.pl', lang: 'pl' }).hq).toBeUndefined();
  });
});

describe('an address in structured data that is one text', () => {
  const data = (address: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Kelvo', url: 'https://www.kelvo.example', address })}</script>`;
  test.each([
    ['Nordre Kaj 12, 6700 Esbjerg, Denmark', 'DK', 'Esbjerg'],
    ['7 Harbour Road\nFremantle WA 6160\nAustralia', 'AU', 'Fremantle'],
    [
      { '@type': 'PostalAddress', streetAddress: 'Strada Florilor 8, 400001 Cluj-Napoca, Romania' },
      'RO',
      'Cluj-Napoca',
    ],
    ['210 Jackson Street, Anoka, MN 55303', 'US', 'Anoka'],
    [{ '@type': 'PostalAddress', streetAddress: '12 rue Verte, 69002 Lyon, France' }, 'FR', 'Lyon'],
  ])('%o', (address, country, city) => {
    const { hq, city: found } = read('', { head: data(address) });
    expect([hq?.value, found]).toEqual([country, city]);
  });
});
