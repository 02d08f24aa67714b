import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isKey } from '#lib/icp/envelope/keys.ts';
import { MAX_ICP_BYTES } from '#lib/icp/limits.ts';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import type { IcpSourceRow } from '#lib/storage/database.ts';
import { isBearer, type SourceSecrets } from './source-secrets.ts';

/** More product lines than a team has. */
const MAX_ENTRIES = 20;
const key = z.optional(z.string().check(z.refine(isKey)));

/** What an administrator may set; public/managed-schema.json says the same to Chrome. */
const policySchema = z.object({
  sources: z._default(
    z
      .array(
        z.object({
          url: z.string().check(z.refine((text) => checkSourceAddress(text).ok)),
          publicKey: key,
          teamKey: key,
          bearer: z.optional(z.string().check(z.refine(isBearer))),
        }),
      )
      .check(z.maxLength(MAX_ENTRIES)),
    [],
  ),
  /** ICPs that stand in the policy itself, each as the text of its file. */
  icps: z._default(z.array(z.string().check(z.maxLength(MAX_ICP_BYTES))).check(z.maxLength(MAX_ENTRIES)), []),
});

export type Policy = z.infer<typeof policySchema>;

/** What the administrator has set: nothing, something usable, or something that cannot be used. */
export type PolicyState =
  | { kind: 'none' }
  | { kind: 'policy'; policy: Policy }
  | { kind: 'bad'; path: string };

/** The policy as it is now. Chrome follows changes; Firefox reads it when it starts and rejects when there is none. */
export async function readPolicy(): Promise<PolicyState> {
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  return parsePolicy(stored);
}

/** A policy from what the browser hands over. */
export function parsePolicy(stored: unknown): PolicyState {
  if (typeof stored !== 'object' || stored === null || Object.keys(stored).length === 0)
    return { kind: 'none' };
  const parsed = policySchema.safeParse(stored);
  if (!parsed.success) return { kind: 'bad', path: parsed.error.issues[0]?.path.join('.') ?? '' };
  const { sources, icps } = parsed.data;
  return sources.length + icps.length === 0 ? { kind: 'none' } : { kind: 'policy', policy: parsed.data };
}

/** The id of a managed source: by its address, so that what is known of it outlives a change of the others. */
export function managedId(url: string): string {
  return `managed:${url}`;
}

/** The secrets of a managed source. They are never copied out of the policy. */
export async function managedSecrets({ url }: Pick<IcpSourceRow, 'url'>): Promise<SourceSecrets> {
  const state = await readPolicy();
  const entry =
    state.kind === 'policy' ? state.policy.sources.find((source) => source.url === url) : undefined;
  return { teamKey: entry?.teamKey ?? null, bearer: entry?.bearer ?? null };
}
