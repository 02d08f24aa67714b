import { admitCandidate } from '#lib/icp/admit-candidate.ts';
import type { Opened, ReaderKeys } from '#lib/icp/envelope/open-envelope.ts';
import { openFile } from '#lib/icp/envelope/open-envelope.ts';
import type { Icp } from '#lib/icp/format.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import type { ReceiveFault } from '#lib/icp/source-fault.ts';
import type { Received } from '#lib/messages/icp-replies.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import { today } from '#lib/platform/clock.ts';
import type { Database, Fault, IcpOrigin, IcpSourceRow } from '#lib/storage/database.ts';
import { activateIcpVersion, versionsOf } from '#lib/storage/icp-versions.ts';
import { dropCandidates, keepRefusal } from '#lib/storage/refusals.ts';

/** A file that may become the ICP in use. */
export interface Arrival {
  file: Uint8Array<ArrayBuffer>;
  keys: ReaderKeys;
  origin: IcpOrigin;
  /** Milliseconds since the epoch. */
  now: number;
  /** The source's row as it is to be when the file was taken over; null for what comes by hand. */
  source: IcpSourceRow | null;
  /** The user has seen the refusal and wants it all the same. */
  override?: boolean;
}

/**
 * Opens a file, checks it and puts it in use, or keeps the reason why not. Whatever is wrong with it, the ICP in use stays
 * untouched. One at a time over all pages of the extension: two that arrive at once must not both be measured by the
 * version before them, and the lower one land last.
 */
export function receiveIcp(db: Database, arrival: Arrival): Promise<Received> {
  return navigator.locks.request('receive-icp', () => receiveNext(db, arrival));
}

async function receiveNext(db: Database, arrival: Arrival): Promise<Received> {
  const opened = await openFile(crypto, arrival.file, arrival.keys);
  if (!opened.ok) return refuse(db, arrival, { code: opened.code, params: [] }, null);
  const sha256 = await digest(opened.bytes);
  const parsed = readIcpText(opened.text);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    const params = [
      first?.place ?? first?.path ?? '',
      first?.message ?? '',
      first?.remedy ?? '',
      parsed.problems.length,
    ];
    return refuse(db, arrival, { code: 'bad-icp', params }, { text: opened.text, sha256, kept: false });
  }
  const { icp } = parsed;
  const decision = admitCandidate({ icp, sha256 }, await knownOf(db, icp, arrival.source));
  const named = { icpId: icp.id, name: icp.name, version: icp.version };
  if (decision.kind === 'unchanged') {
    // A version that was waiting for its day has been withdrawn.
    await dropCandidates(db, sourceOf(arrival));
    return { kind: 'unchanged', ...named };
  }
  if (decision.kind === 'refuse' && !(arrival.override && decision.canOverride)) {
    const { code, params, canOverride } = decision;
    return refuse(db, arrival, { code, params }, { text: opened.text, sha256, kept: canOverride });
  }
  await activateIcpVersion(db, {
    ...{ icp, document: icp, text: opened.text, sha256 },
    ...{ origin: signedAs(arrival.origin, opened), receivedAt: arrival.now },
    ...(arrival.source ? { source: { ...arrival.source, icpId: icp.id } } : {}),
  });
  await dropCandidates(db, sourceOf(arrival));
  return { kind: 'activated', ...named };
}

async function knownOf(db: Database, icp: Icp, source: IcpSourceRow | null) {
  const [highest] = await versionsOf(db, icp.id);
  // What an administrator sets goes before what a user has added.
  const rivals = await db.icpSources
    .filter((row) => row.id !== source?.id && (source?.kind !== 'managed' || row.kind === 'managed'))
    .toArray();
  return {
    expected: source?.icpId ?? null,
    elsewhere: source === null ? [] : rivals.flatMap((row) => row.icpId ?? []),
    highest: highest ? { version: highest.version, sha256: highest.sha256 } : null,
    today: toIsoDay(today()),
    waits: source !== null,
  };
}

async function refuse(
  db: Database,
  arrival: Arrival,
  fault: Fault & { code: ReceiveFault },
  candidate: { text: string; sha256: string; kept: boolean } | null,
): Promise<Received> {
  const canOverride = candidate?.kept ?? false;
  await keepRefusal(db, {
    ...{ time: arrival.now, source: sourceOf(arrival), ...fault },
    ...{ candidate: canOverride ? (candidate?.text ?? null) : null, sha256: candidate?.sha256 ?? null },
  });
  return { kind: 'refused', fault, canOverride };
}

function sourceOf({ origin }: Arrival): string {
  return 'sourceId' in origin ? origin.sourceId : origin.kind;
}

function signedAs(origin: IcpOrigin, { signed }: Extract<Opened, { ok: true }>): IcpOrigin {
  return { ...origin, signed: origin.signed || signed };
}

/** SHA-256, hex. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
