import { expect, it } from 'vitest';
import type { PolicyState } from '#lib/platform/managed-policy.ts';
import { policyView } from '../../../entrypoints/studio/sync/load-settings.ts';

const NONE = { kind: 'none' } as const;
const SET: PolicyState = { kind: 'policy', policy: { sources: [], icps: [] } };
const BAD = { kind: 'bad', path: 'sources.0.url' } as const;
const URL_SOURCE = { kind: 'url' } as const;
const MANAGED = { kind: 'managed' } as const;

it.each([
  ['nothing set', NONE, [URL_SOURCE], 'none'],
  ['set, its sources not there yet', SET, [], 'policy'],
  ['taken away, its sources still there', NONE, [URL_SOURCE, MANAGED], 'policy'],
  ['one that cannot be used', BAD, [MANAGED], 'bad'],
] as const)('a policy with %s', (_, policy, sources, kind) => {
  expect(policyView(policy, sources).kind).toBe(kind);
});
