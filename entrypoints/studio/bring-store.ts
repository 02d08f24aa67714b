import { createStore } from 'zustand/vanilla';
import type { BringProps, JoinOffer, Looked } from '#components/studio/bring/bring-props.ts';
import { MAX_DOWNLOAD_BYTES } from '#lib/icp/envelope/format.ts';
import { openFile } from '#lib/icp/envelope/open-envelope.ts';
import type { Invitation } from '#lib/icp/join-link.ts';
import { recognize } from '#lib/icp/recognize.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { toBase64url } from '#lib/parse/base64url.ts';
import { today } from '#lib/platform/clock.ts';
import { bringFaultText, broughtText } from '#lib/wording/bring/brought-text.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { compareIcps, lookAtText } from './compare-icps.ts';
import { icpStore } from './icp-store.ts';
import { loadIcpRows } from './load-icps.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { addAndSync } from './sync/source-actions.ts';

type Outcome = NonNullable<BringProps['outcome']>;

/** What stands in the box for a join link, a code or an ICP: one for all pages that show it. */
export const bringStore = createStore<Pick<BringProps, 'looked' | 'outcome' | 'isBusy'>>(() => ({
  ...{ looked: null, outcome: null, isBusy: false },
}));

interface Arrival {
  bytes: Uint8Array<ArrayBuffer>;
  kind: 'file' | 'paste';
}

let brought: Arrival | null = null;
let invited: Invitation | null = null;

const busily = oneAtATime<Outcome>(bringStore, (error) => ({
  ok: false,
  text: sourceFaultText('storage', [String(error)]),
}));

export function lookAtBrought(text: string): void {
  void busily(() => look({ bytes: new TextEncoder().encode(text), kind: 'paste' }));
}

export function lookAtFile(file: File): void {
  void busily(async () => {
    if (file.size > MAX_DOWNLOAD_BYTES) return refuse('too-large');
    return look({ bytes: new Uint8Array(await file.arrayBuffer()), kind: 'file' });
  });
}

export function putBroughtAway(): void {
  show(null);
}

/** Joins by the link that was brought. The browser asks for access in the click itself: nothing is waited for before. */
export function joinBrought(): void {
  const invitation = invited;
  if (!invitation) return;
  const joining = addAndSync({ ...invitation, bearer: null });
  void busily(async () => {
    const outcome = await joining;
    if (outcome && !outcome.ok) return outcome;
    show(null);
    return { ok: true, text: message('bringJoined', new URL(invitation.url).host) };
  });
}

export function useBrought(): void {
  const arrival = brought;
  if (arrival) void busily(() => importIcp(arrival));
}

async function importIcp({ bytes, kind }: Arrival): Promise<Outcome> {
  const imported = await askOrThrow('import-icp', { file: toBase64url(bytes), kind });
  if (imported.kind === 'locked') return refuse('managed');
  if (imported.kind === 'refused') return refuse(imported.fault.code, imported.fault.params);
  show(null);
  if (imported.kind === 'activated') icpStore.setState({ shownId: imported.icpId, comparedWith: null });
  const said = imported.kind === 'activated' ? 'bringUsed' : 'bringUnchanged';
  return { ok: true, text: message(said, imported.name, imported.version) };
}

/** Says what was brought and shows what using it would do, before anything is changed. */
async function look(arrival: Arrival): Promise<Outcome | null> {
  show(null);
  const { bytes } = arrival;
  const found = recognize(new TextDecoder().decode(bytes));
  const what = broughtText(found);
  switch (found.kind) {
    case 'invitation':
      return offerJoin(what, found.invitation);
    case 'address':
      return offerJoin(what, { url: found.url, publicKey: null, teamKey: null, sites: [] });
    case 'icp':
    case 'published':
      return lookAtIcp(what, arrival);
    case 'sealed':
      // Opened by the background, with the key of the team that it belongs to.
      return importIcp(arrival);
    default:
      return { ok: false, text: what };
  }
}

async function lookAtIcp(what: string, arrival: Arrival): Promise<Outcome | null> {
  const opened = await openFile(crypto, arrival.bytes, { publicKey: null, teamKey: null });
  if (!opened.ok) return refuse(opened.code);
  const { pending, icp } = lookAtText(opened.text, today());
  const row = icp && (await loadIcpRows()).find(({ id }) => id === icp.id);
  const comparison = icp && row && !row.sample ? compareIcps(row.document, icp) : null;
  show({ what, pending: { ...pending, comparison }, offer: null });
  brought = arrival;
  return null;
}

async function offerJoin(what: string, invitation: Invitation): Promise<null> {
  const hasSample = (await loadIcpRows()).some(({ sample }) => sample);
  const { url, publicKey, teamKey, sites } = invitation;
  const offer: JoinOffer = {
    url,
    publicKey,
    sites,
    hasSample,
    host: new URL(url).host,
    isSealed: teamKey !== null,
  };
  show({ what, pending: null, offer });
  invited = invitation;
  return null;
}

function show(looked: Looked | null): void {
  brought = null;
  invited = null;
  bringStore.setState({ looked });
}

function refuse(code: string, params: readonly (string | number)[] = []): Outcome {
  return { ok: false, text: bringFaultText(code, params) };
}
