import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Arrival } from '#lib/background/sync-icp/receive-icp.ts';
import { receiveIcp } from '#lib/background/sync-icp/receive-icp.ts';
import { makeKeys } from '#lib/icp/envelope/keys.ts';
import type { ReaderKeys } from '#lib/icp/envelope/open-envelope.ts';
import { fromBase64url, toBase64url } from '#lib/parse/base64url.ts';
import type { IcpSourceRow } from '#lib/storage/database.ts';
import { Database } from '#lib/storage/database.ts';
import { newSource } from '#lib/storage/icp-sources.ts';
import { versionsOf } from '#lib/storage/icp-versions.ts';
import { ensureStarterIcp } from '#lib/storage/icps.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import starter from '../../../../public/icps/mid-market-b2b-saas.json' with { type: 'json' };
import { bytesOf, NO_KEYS, publishedFile, teamIcp } from '../../icp/published-icp.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const SOURCE = newSource({ id: 's', kind: 'url', url: 'https://icp.acme.example/', publicKey: null });

async function receive(
  file: Uint8Array<ArrayBuffer>,
  keys: ReaderKeys = NO_KEYS,
  more: Partial<Arrival> = {},
) {
  const source = (await db.icpSources.get('s')) ?? SOURCE;
  const origin = { kind: 'source', sourceId: 's', signed: false } as const;
  return receiveIcp(db, { file, keys, origin, now: 5, source, ...more });
}

const inUse = async () => (await db.icps.toArray()).map(({ id, version }) => `${id} ${version}`);

describe('receiveIcp', () => {
  test('takes over the first and every higher version, each with where it came from', async () => {
    await ensureStarterIcp(db, starter);
    const { publicKey, privateKey } = await makeKeys(crypto);
    expect(await receive(bytesOf(teamIcp(7)))).toMatchObject({ kind: 'activated', version: 7 });
    const signed = await publishedFile(teamIcp(8), { privateKey });
    await receive(signed, { publicKey, teamKey: null });
    expect(await inUse()).toEqual(['team 8']);
    expect((await versionsOf(db, 'team')).map((row) => [row.version, row.origin.signed])).toEqual([
      [8, true],
      [7, false],
    ]);
    expect((await db.icpSources.get('s'))?.icpId).toBe('team');
  });

  test('the same again changes nothing', async () => {
    await receive(bytesOf(teamIcp(7)));
    expect(await receive(bytesOf(teamIcp(7)), NO_KEYS, { now: 9 })).toMatchObject({ kind: 'unchanged' });
    expect((await versionsOf(db, 'team')).map((row) => row.receivedAt)).toEqual([5]);
  });

  const tooMany = Array.from({ length: 10_001 }, () => starter.criteria[0]);
  const broken = (more: object) => bytesOf(JSON.stringify({ ...JSON.parse(teamIcp(9)), ...more }));
  test.each([
    ['rollback', bytesOf(teamIcp(6))],
    ['other-content', bytesOf(`${teamIcp(7)}\n`)],
    ['version-leap', bytesOf(teamIcp(900_000))],
    ['expired', bytesOf(teamIcp(8, { effectiveFrom: '2019-01-01', validUntil: '2020-01-01' }))],
    ['other-icp', bytesOf(teamIcp(8, { id: 'another' }))],
    ['not-json', bytesOf(teamIcp(8).slice(0, -5))],
    ['bad-icp', broken({ version: Number.MAX_SAFE_INTEGER })],
    ['bad-icp', broken({ criteria: tooMany })],
    ['bad-icp', broken({ criteria: [{ ...starter.criteria[0], weight: -1 }] })],
    ['bad-icp', broken({ criteria: [{ ...starter.criteria[0], weight: 1e308 }] })],
    ['bad-icp', broken({ criteria: [...starter.criteria, starter.criteria[0]] })],
    ['bad-icp', broken({ criteria: [{ ...starter.criteria[0], test: { op: 'regex', pattern: '(a+)+' } }] })],
    ['bad-icp', broken({ expression: 'headcount > 50' })],
    ['bad-icp', bytesOf('{"schema":"icp/99"}')],
    ['not-icp', bytesOf('{"id":"team"}')],
  ])('%s: the ICP in use stays, the reason is kept in words', async (code, file) => {
    await receive(bytesOf(teamIcp(7)));
    const before = await db.icps.toArray();
    expect(await receive(file, NO_KEYS, { now: 8 })).toMatchObject({ kind: 'refused', fault: { code } });
    expect(await db.icps.toArray()).toEqual(before);
    const [refusal] = await db.refusals.toArray();
    expect(refusal).toMatchObject({ code, time: 8, source: 's' });
    const text = sourceFaultText(code, refusal?.params ?? []);
    expect(text).toMatch(/^[A-Z].+\.$/);
    expect(text).not.toMatch(/\$\d|undefined/);
  });

  test.each([1_000, 3_000, 9_000, 100_000])(
    'nested %i levels deep it is refused in words',
    async (levels) => {
      const { publicKey, privateKey } = await makeKeys(crypto);
      const profiles = `${'['.repeat(levels)}${']'.repeat(levels)}`;
      const text = teamIcp(8).replace(/\}$/, `, "profiles": ${profiles}, "criteria": ${profiles} }`);
      // The door of publishing refuses it too: signed by hand.
      const pkcs8 = fromBase64url(privateKey) ?? new Uint8Array();
      const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
      const signature = toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytesOf(text))));
      const envelope = { schema: 'icp-envelope/1', icp: toBase64url(bytesOf(text)), signature };
      const received = await receive(bytesOf(JSON.stringify(envelope)), { publicKey, teamKey: null });
      expect(received.kind).toBe('refused');
      const [refusal] = await db.refusals.toArray();
      expect(sourceFaultText(refusal?.code ?? '', refusal?.params ?? [])).toMatch(/^[A-Z].+\.$/);
    },
  );

  test('what the user insists on is used; what nobody can judge is not', async () => {
    await receive(bytesOf(teamIcp(7)));
    const override = { override: true };
    expect(await receive(bytesOf(teamIcp(6)), NO_KEYS, override)).toMatchObject({ kind: 'activated' });
    expect(await inUse()).toEqual(['team 6']);
    expect(await receive(broken({ criteria: [] }), NO_KEYS, override)).toMatchObject({ kind: 'refused' });
    const { publicKey } = await makeKeys(crypto);
    const pinned = { publicKey, teamKey: null };
    expect(await receive(bytesOf(teamIcp(8)), pinned, override)).toMatchObject({ kind: 'refused' });
    expect(await inUse()).toEqual(['team 6']);
  });

  test('of two that arrive at once the higher one is in use, in whichever order they end', async () => {
    const files = [9, 8, 12, 11, 10].map((version) => bytesOf(teamIcp(version)));
    const received = await Promise.all(files.map((file) => receive(file, NO_KEYS, { source: SOURCE })));
    expect(received.map(({ kind }) => kind)).toEqual([
      'activated',
      'refused',
      'activated',
      'refused',
      'refused',
    ]);
    expect(await inUse()).toEqual(['team 12']);
  });

  test('going back to an earlier version lasts until a newer one is published', async () => {
    for (const version of [7, 8]) await receive(bytesOf(teamIcp(version)));
    await db.icps.update('team', { version: 7 });
    expect(await receive(bytesOf(teamIcp(8)))).toMatchObject({ kind: 'unchanged' });
    expect(await inUse()).toEqual(['team 7']);
    expect(await receive(bytesOf(teamIcp(9)))).toMatchObject({ kind: 'activated' });
  });

  test('one ICP has one source; a policy goes before what a user added', async () => {
    await receive(bytesOf(teamIcp(7)));
    const other = { ...SOURCE, id: 't', url: 'https://other.example/' };
    const origin = { kind: 'source', sourceId: 't', signed: false } as const;
    expect(await receive(bytesOf(teamIcp(8)), NO_KEYS, { source: other, origin })).toMatchObject({
      fault: { code: 'elsewhere' },
    });
    const insisted = { source: other, origin, override: true };
    expect(await receive(bytesOf(teamIcp(8)), NO_KEYS, insisted)).toMatchObject({ kind: 'refused' });
    const managed: IcpSourceRow = { ...other, kind: 'managed' };
    expect(await receive(bytesOf(teamIcp(8)), NO_KEYS, { source: managed, origin })).toMatchObject({
      kind: 'activated',
    });
  });
});
