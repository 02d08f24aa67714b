import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSourceAddress } from '#lib/icp/source-address.ts';

const codeOf = (text: string) => {
  const checked = checkSourceAddress(text);
  return checked.ok ? 'ok' : checked.code;
};

const byte = fc.integer({ min: 0, max: 255 });
/** An IPv4 address in each notation that the url parser knows. */
const notations = fc.tuple(byte, byte, byte, byte).chain(([a, b, c, d]) => {
  const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const octal = (part: number) => `0${part.toString(8)}`;
  const hex = (part: number) => `0x${part.toString(16)}`;
  return fc.constantFrom(
    `${a}.${b}.${c}.${d}`,
    `${a}.${b}.${c}.${d}.`,
    `${number}`,
    `0x${number.toString(16)}`,
    `0${number.toString(8)}`,
    [a, b, c, d].map(octal).join('.'),
    [a, b, c, d].map(hex).join('.'),
    `${a}.${((b << 16) | (c << 8) | d) >>> 0}`,
    `[::ffff:${a}.${b}.${c}.${d}]`,
    `${a}。${b}．${c}｡${d}`,
  );
});

describe('checkSourceAddress', () => {
  test.each([
    ['https://icp.acme.example/team.json', 'ok'],
    ['https://raw.host.example:8443/a/b?token=1#part', 'ok'],
    ['http://icp.acme.example/team.json', 'not-https'],
    ['ftp://icp.acme.example/', 'not-https'],
    ['file:///etc/hosts', 'not-https'],
    ['data:application/json,{}', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['chrome-extension://abc/icp.json', 'not-https'],
    ['', 'not-a-url'],
    ['icp.acme.example/team.json', 'not-a-url'],
    ['https://user:word@icp.acme.example/', 'user-info'],
    ['https://user@icp.acme.example/', 'user-info'],
    ['https://@icp.acme.example/', 'user-info'],
    ['https://localhost/', 'private-host'],
    ['https://LOCALHOST./', 'private-host'],
    ['https://a.localhost/', 'private-host'],
    ['https://intranet/', 'private-host'],
    ['https://files.corp/', 'private-host'],
    ['https://printer.local/', 'private-host'],
    ['https://nas.home.arpa/', 'private-host'],
    ['https://10.0.0.1/', 'ip-address'],
    ['https://169.254.169.254/latest/meta-data', 'ip-address'],
    ['https://127.1/', 'ip-address'],
    ['https://0/', 'ip-address'],
    ['https://[::1]/', 'ip-address'],
    ['https://[fc00::1]/', 'ip-address'],
    ['https://[fe80::1]/', 'ip-address'],
    [`https://acme.example/${'a'.repeat(3_000)}`, 'too-long'],
  ])('%s: %s', (text, code) => expect(codeOf(text)).toBe(code));

  test('no address in numbers passes, in whichever notation', () => {
    fc.assert(
      fc.property(notations, (host) => {
        expect(codeOf(`https://${host}/icp.json`)).not.toBe('ok');
      }),
      { numRuns: 3_000 },
    );
  });

  test('what passes is https, has a public name and no fragment', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true }), fc.string()), (text) => {
        const checked = checkSourceAddress(text);
        if (!checked.ok) return;
        expect(checked.url).toMatch(/^https:\/\/[^/@#]+\.[^/@#]+\//);
        expect(checked.url).not.toContain('#');
        expect(new URL(checked.url).origin).toBe(checked.origin);
      }),
      { numRuns: 3_000 },
    );
  });
});
