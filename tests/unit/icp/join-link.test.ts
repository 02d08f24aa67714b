import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Invitation } from '#lib/icp/join-link.ts';
import { joinFragment, MAX_LINK, MAX_SITES, parseJoinLink } from '#lib/icp/join-link.ts';
import { toBase64url } from '#lib/parse/base64url.ts';
import { bytesOf } from './published-icp.ts';

const KEY = toBase64url(new Uint8Array(32).fill(7));
const FULL: Invitation = {
  ...{ url: 'https://icp.acme.example/team.json', publicKey: KEY, teamKey: KEY },
  sites: ['crunchbase.example', 'news.example'],
};
const BARE: Invitation = { ...FULL, publicKey: null, teamKey: null, sites: [] };

const codeFor = (document: unknown) => `join=${toBase64url(bytesOf(JSON.stringify(document)))}`;

describe('join link', () => {
  test('what goes in comes out, with or without keys and sites', () => {
    for (const invitation of [FULL, BARE]) {
      expect(parseJoinLink(joinFragment(invitation))).toEqual(invitation);
    }
  });

  test('the link of any browser, the fragment and the code alone are understood', () => {
    const fragment = joinFragment(FULL);
    for (const text of [
      `chrome-extension://abcdefgh/studio.html#${fragment}`,
      `moz-extension://0f3b2a1c/studio.html#${fragment}`,
      `#${fragment}`,
      ` ${fragment.slice('join='.length)}\n`,
    ]) {
      expect(parseJoinLink(text)).toEqual(FULL);
    }
  });

  test.each([
    ['nothing', ''],
    ['another fragment', '#privacy'],
    ['a longer text than any link', `${'a'.repeat(MAX_LINK)}#${joinFragment(FULL)}`],
    ['no JSON', 'join=AAAA'],
    ['another version', codeFor({ v: 2, url: FULL.url })],
    ['something more', codeFor({ v: 1, url: FULL.url, icp: {} })],
    ['http', codeFor({ v: 1, url: 'http://icp.acme.example/' })],
    ['a private address', codeFor({ v: 1, url: 'https://192.168.0.1/' })],
    ['a key that is none', codeFor({ v: 1, url: FULL.url, key: 'AAAA' })],
    ['a site with a path', codeFor({ v: 1, url: FULL.url, sites: ['a.example/b'] })],
    ['too many sites', codeFor({ v: 1, url: FULL.url, sites: Array(MAX_SITES + 1).fill('a.example') })],
  ])('%s is no invitation', (_, text) => expect(parseJoinLink(text)).toBeNull());

  test('the largest invitation fits the limit; anything else is refused without a throw', () => {
    const url = `https://icp.acme.example/${'a'.repeat(1_900)}`;
    const sites = Array.from({ length: 10 }, (_, n) => `${`${n}`.repeat(60)}.example`);
    expect(joinFragment({ ...FULL, url, sites }).length).toBeLessThan(MAX_LINK);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => `join=${toBase64url(bytesOf(text))}`),
        ),
        (text) => {
          parseJoinLink(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
