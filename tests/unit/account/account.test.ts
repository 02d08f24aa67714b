import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { showsAccount } from '#lib/account/account-key.ts';
import { isLinkedinHost, keptUrl, parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';

describe('registrableDomain', () => {
  it.each([
    ['https://www.acme.co.uk/about', 'acme.co.uk'],
    ['https://shop.acme.example:8443/x?y#z', 'acme.example'],
    ['https://one.myshopify.com/', 'one.myshopify.com'],
    ['https://two.github.io', 'two.github.io'],
    ['WWW.ACME.COM', 'acme.com'],
    ['https://127.0.0.1/', null],
    ['http://[::1]/', null],
    ['http://localhost:3000/', null],
    ['https://co.uk/', null],
    ['about:blank', null],
    ['0._', null],
    ['https://0._/', null],
    ['acme_shop.example_', null],
    ['com', null],
    ['', null],
  ])('%s -> %s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });

  test('never throws, and a domain is its own registrable domain', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (input) => {
        const domain = registrableDomain(input);
        expect(domain === null || registrableDomain(domain) === domain).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('parseLinkedinPage', () => {
  it.each([
    ['https://www.linkedin.com/company/acme/about/', { slugOrId: 'acme', isId: false }],
    ['https://uk.linkedin.com/company/ACME-Group?trk=x', { slugOrId: 'acme-group', isId: false }],
    ['https://www.linkedin.com/company/10529043/', { slugOrId: '10529043', isId: true }],
    ['https://www.linkedin.com/company-beta/123/', { slugOrId: '123', isId: true }],
    ['https://www.linkedin.com/sales/company/123', { slugOrId: '123', isId: true }],
    ['https://www.linkedin.com/sales/company/123,NAME_SEARCH', { slugOrId: '123', isId: true }],
    ['https://www.linkedin.com/company/cafe%CC%81', { slugOrId: 'café', isId: false }],
    ['https://www.linkedin.com/company/caf%C3%A9', { slugOrId: 'café', isId: false }],
    ['https://www.linkedin.com/company/100%', { slugOrId: '100%', isId: false }],
    ['https://www.linkedin.com/in/someone', null],
    ['https://www.linkedin.com/company/', null],
    ['https://notlinkedin.com/company/acme', null],
    ['nonsense', null],
  ])('%s', (url, page) => {
    expect(parseLinkedinPage(url)).toEqual(page);
  });

  test('a host that only ends in the letters is not LinkedIn', () => {
    expect(isLinkedinHost('linkedin.com')).toBe(true);
    expect(isLinkedinHost('de.linkedin.com')).toBe(true);
    expect(isLinkedinHost('evil-linkedin.com')).toBe(false);
    expect(isLinkedinHost('linkedin.com.evil.example')).toBe(false);
  });
});

describe('keptUrl', () => {
  it.each([
    ['https://acme.example/team?q=petra#x', 'https://acme.example/team'],
    ['https://acme.example/?utm_source=x&gclid=y', 'https://acme.example/'],
    ['https://acme.example#team', 'https://acme.example/'],
    ['https://petra:pass@acme.example/', 'https://acme.example/'],
    ['https://acme.example/?email=petra@mail.example&token=1&PHPSESSID=2', 'https://acme.example/'],
    ['https://acme.example/a;jsessionid=12AB?lang=de', 'https://acme.example/a?lang=de'],
    ['https://acme.example/?page_id=12&utm_medium=x&p=3', 'https://acme.example/?p=3&page_id=12'],
    ['https://acme.example/jobs?gh_jid=4711', 'https://acme.example/jobs?gh_jid=4711'],
    ['https://acme.example/?id=petra&lang=petra@x.example', 'https://acme.example/'],
    ['https://acme.example/u/petra%40mail.example/stop', 'https://acme.example/u/'],
    ['https://acme.example/invite/9f8b3c2e-1111-4222-8333-abcdefabcdef/x', 'https://acme.example/invite/'],
    ['https://acme.example:8443/about/', 'https://acme.example:8443/about/'],
    [
      'https://www.linkedin.com/company/acme/people/?keywords=petra#x',
      'https://www.linkedin.com/company/acme/people/',
    ],
    ['https://www.linkedin.com/sales/company/123?_ntb=x', 'https://www.linkedin.com/sales/company/123'],
    ['https://www.linkedin.com/in/petra-person/', 'https://www.linkedin.com/'],
    ['https://www.linkedin.com/sales/lead/ACoAA,NAME', 'https://www.linkedin.com/'],
    ['https://www.linkedin.com/posts/petra-person_hello-1', 'https://www.linkedin.com/'],
    ['about:blank', 'about:blank'],
    ['', ''],
  ])('%s is kept as %s', (url, kept) => {
    expect(keptUrl(url)).toBe(kept);
  });
});

describe('showsAccount', () => {
  test('pages of the same site and its LinkedIn page show it, others do not', () => {
    const aliases = ['li:123', 'li:acme'];
    expect(showsAccount('https://acme.example/jobs', 'acme.example', aliases)).toBe(true);
    expect(showsAccount('https://shop.acme.example/', 'acme.example', aliases)).toBe(true);
    expect(showsAccount('https://www.linkedin.com/company/acme/people/', 'acme.example', aliases)).toBe(true);
    expect(showsAccount('https://www.linkedin.com/company/123/', 'acme.example', aliases)).toBe(true);
    expect(showsAccount('https://www.linkedin.com/company/other/', 'acme.example', aliases)).toBe(false);
    expect(showsAccount('https://www.linkedin.com/feed/', 'acme.example', aliases)).toBe(false);
    expect(showsAccount('https://notacme.example/', 'acme.example', aliases)).toBe(false);
  });

  test('an account known from LinkedIn alone is not shown by the rest of LinkedIn', () => {
    expect(showsAccount('https://www.linkedin.com/company/acme/', 'li:123', ['li:123', 'li:acme'])).toBe(
      true,
    );
    expect(showsAccount('https://www.linkedin.com/', 'li:123', ['li:123'])).toBe(false);
  });
});
