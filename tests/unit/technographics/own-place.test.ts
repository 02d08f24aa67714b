import { describe, expect, test } from 'vitest';
import { ownPlace, placeOf } from '#lib/technographics/own-place.ts';

function own(host: string, slugs: readonly string[], names: readonly string[] = []): string | null {
  const places = slugs.map((slug) => ({ slug, page: slug }));
  return ownPlace(places, host, names)?.slug ?? null;
}

describe('a place called like the site or the company is its own', () => {
  test.each([
    ['www.nordhafen.example', 'nordhafen'],
    ['www.nord-hafen.example', 'nordhafen'],
    ['nordhafen.co.uk', 'NordHafen'],
    ['www.nordhafen.example', 'nordhafen-careers'],
    ['www.nordhafenhq.example', 'nordhafen'],
    ['getnordhafen.example', 'nordhafen'],
    ['www.nord-hafen-systems.example', 'nord-hafen'],
    ['www.abc.example', 'abcinc'],
    ['www.nordhafen-group.example', 'nordhafengmbh'],
  ])('%s: %s', (host, slug) => {
    expect(own(host, [slug])).toBe(slug);
  });

  test('the name in the metas may be another than the site', () => {
    expect(own('www.nh.example', ['nordhafensystems'], ['Nordhafen Systems'])).toBe('nordhafensystems');
    expect(own('www.nh.example', ['cafecreme'], ['Café Crème'])).toBe('cafecreme');
  });
});

describe('a place of others is none', () => {
  test.each([
    ['www.nordhafen.example', 'alphaco'],
    ['www.nordhafen.example', 'guest-expert'],
    ['www.nordhafen.example', 'southnordhafen'],
    ['www.port.example', 'sport'],
    ['www.abc.example', 'abcdefgh'],
    ['www.go.example', 'google'],
    ['192.168.0.1', '192'],
    ['www.nordhafen.example', 'no'],
  ])('%s: %s', (host, slug) => {
    expect(own(host, [slug])).toBeNull();
  });

  test('nothing where several stand together, even with the own one', () => {
    expect(own('www.nordhafen.example', ['nordhafen', 'alphaco', 'betaco'])).toBeNull();
    expect(own('www.nordhafen.example', ['nordhafen', 'nordhafen', 'nordhafen-careers'])).toBe('nordhafen');
    expect(own('www.nordhafen.example', [])).toBeNull();
  });
});

describe("a vendor's own pages are no place, even for a company that is called like one", () => {
  test.each([
    ['nordhafen', 'nordhafen'],
    ['support', null],
    ['www', null],
  ])('%s before the host of a vendor', (label, slug) => {
    const rule = { on: 'link', host: 'desk.example', slug: 'subdomain' } as const;
    const place = placeOf(rule, { host: `${label}.desk.example`, path: '/', query: '' });
    expect(place?.slug ?? null).toBe(slug);
  });

  test.each([
    ['/nordhafen/jobs', 'nordhafen'],
    ['/pricing', null],
    ['/Support/contact', null],
    ['/x', null],
  ])('%s behind it', (path, slug) => {
    const rule = { on: 'link', host: 'desk.example', slug: 'path' } as const;
    expect(placeOf(rule, { host: 'desk.example', path, query: '' })?.slug ?? null).toBe(slug);
  });
});
