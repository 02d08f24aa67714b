import { expect, test } from 'vitest';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import { isSameSite, siteLabel, siteOf } from '#lib/technographics/site-of.ts';

const SUFFIXES =
  'com de io co.uk org.uk com.au co.jp or.jp com.br co.nz co.za com.mx gob.mx com.tr co.in net.in org.pl com.pl co.kr or.kr com.sg com.hk com.cn gov.cn com.ar com.co com.my co.id or.id co.th in.th com.ua com.vn github.io netlify.app vercel.app myshopify.com wordpress.com blogspot.com wixsite.com webflow.io pages.dev herokuapp.com cloudfront.net web.app'.split(
    ' ',
  );

test.each(SUFFIXES)(
  'under .%s a site is what was registered there, as the public suffix list says',
  (suffix) => {
    for (const host of [`acme.${suffix}`, `www.acme.${suffix}`, `a.b.acme.${suffix}`]) {
      expect(siteOf(host)).toBe(`acme.${suffix}`);
      // Not every platform has told the list of its hosts.
      expect([registrableDomain(host), suffix]).toContain(
        registrableDomain(host) === suffix ? suffix : siteOf(host),
      );
    }
    expect(isSameSite(`www.acme.${suffix}`, `cdn.acme.${suffix}`)).toBe(true);
    expect(isSameSite(`www.acme.${suffix}`, `cdn.other.${suffix}`)).toBe(false);
    expect(siteLabel(`www.acme.${suffix}`)).toBe('acme');
  },
);

test('no host and a number are no site', () => {
  expect(isSameSite('', '')).toBe(true);
  expect(isSameSite('', 'com')).toBe(false);
  expect(siteLabel('127.0.0.1')).toBe('');
});
