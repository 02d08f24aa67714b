import { expect, test } from 'vitest';
import { toBase64url } from '#lib/parse/base64url.ts';
import { parsePolicy } from '#lib/platform/managed-policy.ts';
import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };

const KEY = toBase64url(new Uint8Array(32));
const URL = 'https://icp.acme.example/team.json';

test('no policy, an empty one, and one that sets nothing are none', () => {
  for (const stored of [undefined, null, {}, { sources: [] }, { sources: [], icps: [] }]) {
    expect(parsePolicy(stored)).toEqual({ kind: 'none' });
  }
});

test('what an administrator may set is what the schema for Chrome describes', () => {
  const full = { url: URL, publicKey: KEY, teamKey: KEY, bearer: 'abc' };
  expect(parsePolicy({ sources: [full], icps: ['{}'] })).toMatchObject({ kind: 'policy' });
  expect(Object.keys(full)).toEqual(Object.keys(managedSchema.properties.sources.items.properties));
  expect(Object.keys(managedSchema.properties)).toEqual(['sources', 'icps']);
});

test.each([
  [{ sources: [{ url: 'http://icp.acme.example/' }] }, 'sources.0.url'],
  [{ sources: [{ url: 'https://10.0.0.1/' }] }, 'sources.0.url'],
  [{ sources: [{ url: URL }, { url: URL, publicKey: 'short' }] }, 'sources.1.publicKey'],
  [{ sources: [{ url: URL, bearer: 'two words' }] }, 'sources.0.bearer'],
  [{ sources: 'https://icp.acme.example/' }, 'sources'],
  [{ icps: [{}] }, 'icps.0'],
])('a policy that cannot be used names the place: %j', (stored, path) => {
  expect(parsePolicy(stored)).toEqual({ kind: 'bad', path });
});
