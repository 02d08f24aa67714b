import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublishingKeys } from '#lib/icp/envelope/keys.ts';
import { makeKeys } from '#lib/icp/envelope/keys.ts';
import { openFile } from '#lib/icp/envelope/open-envelope.ts';
import { publish } from '#lib/icp/publish.ts';
import { fromBase64url, toBase64url } from '#lib/parse/base64url.ts';
import { bytesOf, NO_KEYS, publishedFile, teamIcp } from './published-icp.ts';

const TEXT = teamIcp(7);
let keys: PublishingKeys;
let others: PublishingKeys;
beforeAll(async () => {
  [keys, others] = await Promise.all([makeKeys(crypto), makeKeys(crypto)]);
});

const codeOf = async (...args: Parameters<typeof openFile>) => {
  const opened = await openFile(...args);
  return opened.ok ? 'ok' : opened.code;
};

describe('base64url', () => {
  test('is what RFC 4648 says, in both directions', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(bytes);
      }),
    );
  });

  test('whatever is not base64url is refused; no two texts mean the same bytes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const bytes = fromBase64url(text);
        if (bytes) expect(toBase64url(bytes)).toBe(text.replace(/={1,2}$/, ''));
      }),
      { numRuns: 2_000 },
    );
    for (const text of ['A', 'AB+/', 'AAAAA', 'AB', 'é', '===='])
      expect([text, fromBase64url(text)]).toEqual([text, null]);
  });
});

describe('a file', () => {
  test('bare, in an envelope, signed, sealed, or both: the same bytes come out', async () => {
    const { publicKey, privateKey, teamKey } = keys;
    const ways = [
      { file: bytesOf(TEXT), reader: NO_KEYS, signed: false },
      { file: await publishedFile(TEXT), reader: NO_KEYS, signed: false },
      { file: await publishedFile(TEXT, { privateKey }), reader: NO_KEYS, signed: false },
      { file: await publishedFile(TEXT, { privateKey }), reader: { publicKey, teamKey: null }, signed: true },
      { file: await publishedFile(TEXT, { teamKey }), reader: { publicKey: null, teamKey }, signed: false },
      {
        file: await publishedFile(TEXT, { privateKey, teamKey }),
        reader: { publicKey, teamKey },
        signed: true,
      },
    ];
    for (const { file, reader, signed } of ways) {
      expect(await openFile(crypto, file, reader)).toEqual({
        ...{ ok: true, bytes: bytesOf(TEXT), text: TEXT, signed },
      });
    }
  });

  test('a sealed one shows nothing of its content', async () => {
    const file = new TextDecoder().decode(await publishedFile(TEXT, keys));
    const shown =
      file + Buffer.from(file.match(/"data":"([^"]+)/)?.[1] ?? '', 'base64url').toString('latin1');
    for (const word of ['Team', 'criteria', 'headcount', 'signature']) expect(shown).not.toContain(word);
    expect(await publishedFile(TEXT, keys)).not.toEqual(await publishedFile(TEXT, keys));
  });

  test('what is refused, and why', async () => {
    const { publicKey, privateKey, teamKey } = keys;
    const pinned = { publicKey, teamKey: null };
    const signed = await publishedFile(TEXT, { privateKey });
    const reprinted = bytesOf(JSON.stringify(JSON.parse(TEXT)));
    const reserialised = { ...JSON.parse(new TextDecoder().decode(signed)), icp: toBase64url(reprinted) };
    const nested = await publishedFile(TEXT);
    const cases: [string, Uint8Array<ArrayBuffer>, typeof pinned | typeof NO_KEYS | PublishingKeys][] = [
      ['unsigned', bytesOf(TEXT), pinned],
      ['unsigned', await publishedFile(TEXT), pinned],
      ['bad-signature', await publishedFile(TEXT, { privateKey: others.privateKey }), pinned],
      ['bad-signature', bytesOf(JSON.stringify(reserialised)), pinned],
      ['bad-public-key', signed, { publicKey: 'AAAA', teamKey: null }],
      ['no-team-key', await publishedFile(TEXT, { teamKey }), NO_KEYS],
      ['wrong-team-key', await publishedFile(TEXT, keys), others],
      ['wrong-team-key', await publishedFile(TEXT, keys), { publicKey, teamKey: 'AAAA' }],
      ['bad-signature', await publishedFile(TEXT, { privateKey: others.privateKey, teamKey }), keys],
      ['unsealed', await publishedFile(TEXT), { publicKey: null, teamKey }],
      ['unsealed', bytesOf(TEXT), { publicKey: null, teamKey }],
      ['not-utf8', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), NO_KEYS],
      ['not-utf8', new Uint8Array([0x7b, 0xc3]), NO_KEYS],
      ['not-json', bytesOf(TEXT.slice(0, 300)), NO_KEYS],
      ['not-json', bytesOf('<!doctype html>'), NO_KEYS],
      ['not-icp', bytesOf('[1]'), NO_KEYS],
      ['not-icp', bytesOf('null'), NO_KEYS],
      ['bad-envelope', bytesOf('{"schema":"icp-envelope/1"}'), NO_KEYS],
      [
        'bad-envelope',
        bytesOf(JSON.stringify({ schema: 'icp-envelope/1', icp: toBase64url(nested) })),
        NO_KEYS,
      ],
      ['bad-envelope', bytesOf(JSON.stringify({ ...reserialised, more: 1 })), NO_KEYS],
    ];
    for (const [code, file, reader] of cases) {
      expect([
        code,
        await codeOf(crypto, file, { publicKey: reader.publicKey, teamKey: reader.teamKey }),
      ]).toEqual([code, code]);
    }
  });

  test('a byte order mark before a bare ICP is part of its bytes, not of its JSON', async () => {
    const opened = await openFile(crypto, bytesOf(`\uFEFF${TEXT}`), NO_KEYS);
    expect(opened.ok && opened.bytes.length).toBe(bytesOf(TEXT).length + 3);
  });

  test('no byte of a signed and sealed file can be altered', async () => {
    const { publicKey, teamKey } = keys;
    const file = await publishedFile(TEXT, keys);
    const place = fc.integer({ min: 0, max: file.length - 2 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const altered = file.slice();
        altered[at] = (altered[at] ?? 0) ^ flip;
        const opened = await openFile(crypto, altered, { publicKey, teamKey });
        // White space at the end of the file is the only byte that means nothing.
        expect(opened.ok && opened.text !== TEXT).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('anything at all is opened or refused, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), async (file) => {
        await openFile(crypto, new Uint8Array(file), { publicKey: keys.publicKey, teamKey: keys.teamKey });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('publish', () => {
  test('refuses an ICP that readers would refuse, and keys that are none', async () => {
    const ways = { text: TEXT, privateKey: null, teamKey: null };
    expect(await publish(crypto, { ...ways, text: '{}' })).toMatchObject({ ok: false, code: 'bad-icp' });
    expect(await publish(crypto, { ...ways, privateKey: 'AAAA' })).toEqual({
      ok: false,
      code: 'bad-private-key',
    });
    expect(await publish(crypto, { ...ways, teamKey: 'AAAA' })).toEqual({ ok: false, code: 'bad-team-key' });
  });

  test('refuses what no reader would download', async () => {
    const padded = `${TEXT}${' '.repeat(900_000)}`;
    expect(await publish(crypto, { text: padded, ...keys })).toEqual({ ok: false, code: 'too-large' });
  });
});
