import * as z from 'zod/mini';
import { publishingKeysSchema } from '#lib/icp/envelope/keys-file.ts';
import { publishing } from './settings.ts';

const publishingSchema = z.object({
  keys: z.nullable(publishingKeysSchema),
  /** The address that was used last. */
  url: z.string(),
  /** The last version that was made, whether or not anybody has seen it yet. */
  made: z.nullable(z.object({ icpId: z.string(), version: z.int(), time: z.number() })),
});

/** What a publisher's browser keeps: outside the database, and in no export but that of the keys. */
export type Publishing = z.infer<typeof publishingSchema>;

const NOTHING: Publishing = { keys: null, url: '', made: null };

export async function readPublishing(): Promise<Publishing> {
  const parsed = publishingSchema.safeParse(await publishing.get());
  return parsed.success ? parsed.data : NOTHING;
}

/** Throws where it cannot be kept: keys that nobody has are worse than none. */
export async function keepPublishing(change: Partial<Publishing>): Promise<void> {
  if (!(await publishing.set({ ...(await readPublishing()), ...change })))
    throw new Error('the browser keeps no settings');
}
