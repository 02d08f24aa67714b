import * as z from 'zod/mini';
import { fromBase64url } from '#lib/parse/base64url.ts';

export const ENVELOPE_SCHEMA = 'icp-envelope/1';

/** What a source may send at most; an ICP in an envelope is a third longer, and in a sealed one by three quarters. */
export const MAX_DOWNLOAD_BYTES = 1_048_576;

const bytes = (length?: number) =>
  z.string().check(
    z.refine((text) => {
      const decoded = fromBase64url(text);
      return decoded !== null && (length === undefined || decoded.length === length);
    }),
  );

/** `icp` = the raw bytes of the ICP as its author wrote them; `signature` = Ed25519 over exactly these bytes. */
const open = z.strictObject({
  schema: z.literal(ENVELOPE_SCHEMA),
  icp: bytes(),
  signature: z.optional(bytes(64)),
});

/** The open form as UTF-8 JSON, sealed with AES-256-GCM under the team key: signed first, then encrypted. */
const sealed = z.strictObject({
  schema: z.literal(ENVELOPE_SCHEMA),
  sealed: z.strictObject({ iv: bytes(12), data: bytes() }),
});

export const openEnvelope = open;
export const anyEnvelope = z.union([open, sealed]);
export type OpenEnvelope = z.infer<typeof open>;
export type SealedEnvelope = z.infer<typeof sealed>;
