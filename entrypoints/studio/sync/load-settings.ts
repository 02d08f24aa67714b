import type { PolicyView } from '#components/studio/publish-and-sync/page-props.ts';
import { managedSecrets, type PolicyState, readPolicy } from '#lib/platform/managed-policy.ts';
import { type Publishing, readPublishing } from '#lib/platform/publishing-keys.ts';
import { secretsOf } from '#lib/platform/source-secrets.ts';
import type { IcpSourceRow } from '#lib/storage/database.ts';
import { masked } from '#lib/wording/masked.ts';

/** What the page shows of `storage.local` and `storage.managed`. */
export interface Settings {
  policy: PolicyView;
  publishing: Publishing;
  /** By source; masked already, so that the page never holds a secret that it does not need. */
  secrets: Record<string, { teamKey: string | null; bearer: string | null }>;
}

/**
 * A policy that was taken away locks the page until the background has taken its sources away too: the page must not
 * offer to change what it says the organization sets.
 */
export function policyView(policy: PolicyState, sources: readonly Pick<IcpSourceRow, 'kind'>[]): PolicyView {
  if (policy.kind === 'bad') return policy;
  const isSet = policy.kind === 'policy' || sources.some(({ kind }) => kind === 'managed');
  return { kind: isSet ? 'policy' : 'none' };
}

export async function loadSettings(sources: readonly IcpSourceRow[]): Promise<Settings> {
  const policy = await readPolicy();
  const secrets = await Promise.all(
    sources.map(async (source) => {
      const { teamKey, bearer } = await (source.kind === 'managed'
        ? managedSecrets(source)
        : secretsOf(source.id));
      return [source.id, { teamKey: teamKey && masked(teamKey), bearer: bearer && masked(bearer) }] as const;
    }),
  );
  return {
    policy: policyView(policy, sources),
    publishing: await readPublishing(),
    secrets: Object.fromEntries(secrets),
  };
}
