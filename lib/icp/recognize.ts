import { ENVELOPE_SCHEMA } from './envelope/format.ts';
import type { Invitation } from './join-link.ts';
import { parseJoinLink } from './join-link.ts';
import { checkSourceAddress } from './source-address.ts';

/** What a person has brought, whichever way it was written. */
export type Brought =
  /** A join link, or the code of one. */
  | { kind: 'invitation'; written: 'link' | 'code'; invitation: Invitation }
  /** An ICP as its author wrote it, as it was published, or sealed for a team. */
  | { kind: 'icp' | 'published' | 'sealed' }
  /** The address of a file, without what a join link says besides. */
  | { kind: 'address'; url: string }
  /** A file of ICP Lens that has its place elsewhere. */
  | { kind: 'keys' | 'backup' | 'feedback' | 'card' }
  /** A link whose code is damaged, and JSON that is cut off. */
  | { kind: 'broken-link' | 'broken-file' }
  | { kind: 'nothing' | 'unknown' };

/** How the schemas of our other files begin; a test holds them against the files themselves. */
const ELSEWHERE = [
  ['icp-keys/', 'keys'],
  ['icp-lens-backup/', 'backup'],
  ['icp-feedback/', 'feedback'],
] as const;
const CARD_MARK = 'il1.';

/** Says what a text is: a join link or its code, an ICP in any of its forms, an address, or something else of ours. */
export function recognize(text: string): Brought {
  const written = text.replace(/^\uFEFF/, '').trim();
  if (written === '') return { kind: 'nothing' };
  if (written.startsWith('{') || written.startsWith('[')) return ofJson(written);
  const invitation = parseJoinLink(written);
  if (invitation) {
    return { kind: 'invitation', written: /\bjoin=/.test(written) ? 'link' : 'code', invitation };
  }
  if (/[#/]join=/.test(written)) return { kind: 'broken-link' };
  if (written.includes(CARD_MARK)) return { kind: 'card' };
  const address = checkSourceAddress(written);
  return address.ok ? { kind: 'address', url: address.url } : { kind: 'unknown' };
}

function ofJson(text: string): Brought {
  const document = parseJson(text);
  if (typeof document !== 'object' || document === null) return { kind: 'broken-file' };
  const schema = 'schema' in document ? String(document.schema) : '';
  const elsewhere = ELSEWHERE.find(([start]) => schema.startsWith(start));
  if (elsewhere) return { kind: elsewhere[1] };
  if (schema !== ENVELOPE_SCHEMA) return { kind: 'icp' };
  return { kind: 'sealed' in document ? 'sealed' : 'published' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
