import type { PolicyView } from '#components/studio/publish-and-sync/page-props.ts';
import { managedSecrets, readPolicy } from '#lib/platform/icp-sync/managed-policy.ts';
import { type Publishing, readPublishing } from '#lib/platform/icp-sync/publishing-keys.ts';
import { secretsOf } from '#lib/platform/icp-sync/source-secrets.ts';
import type { IcpSourceRow } from '#lib/storage/database.ts';
import { masked } from '#lib/wording/masked.ts';

/** What the page shows of `storage.local` and `storage.managed`. */
export interface Settings {
  policy: PolicyView;
  publishing: Publishing;
  /** By source; masked already, so that the page never holds a secret that it does not need. */
  secrets: Record<string, { teamKey: string | null; bearer: string | null }>;
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
    policy: policy.kind === 'policy' ? { kind: 'policy' } : policy,
    publishing: await readPublishing(),
    secrets: Object.fromEntries(secrets),
  };
}
