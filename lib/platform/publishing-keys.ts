import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { publishingKeysSchema } from '#lib/icp/envelope/keys-file.ts';

const STORED = 'publishing';

const publishingSchema = z.object({
  keys: z.nullable(publishingKeysSchema),
  /** The address that was used last. */
  url: z.string(),
  /** The last version that was made, whether or not anybody has seen it yet. */
  made: z.nullable(z.object({ icpId: z.string(), version: z.int(), time: z.number() })),
});

/** What a publisher's browser keeps: in `storage.local` alone, and in no export but that of the keys. */
export type Publishing = z.infer<typeof publishingSchema>;

const NOTHING: Publishing = { keys: null, url: '', made: null };

export async function readPublishing(): Promise<Publishing> {
  const parsed = publishingSchema.safeParse((await browser.storage.local.get(STORED))[STORED]);
  return parsed.success ? parsed.data : NOTHING;
}

export async function keepPublishing(change: Partial<Publishing>): Promise<void> {
  await browser.storage.local.set({ [STORED]: { ...(await readPublishing()), ...change } });
}
