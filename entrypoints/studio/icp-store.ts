import { createStore } from 'zustand/vanilla';
import type { IcpOutcome, PendingIcp } from '#components/studio/icp/icp-props.ts';
import { MAX_DOWNLOAD_BYTES } from '#lib/icp/envelope/format.ts';
import { openFile } from '#lib/icp/envelope/open-envelope.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { toBase64url } from '#lib/parse/base64url.ts';
import { today } from '#lib/platform/clock.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { versionsOf } from '#lib/storage/icp-versions.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { compareIcps, lookAtText } from './compare-icps.ts';
import { db } from './database.ts';
import { loadIcpRows } from './load-icps.ts';
import { oneAtATime } from './one-at-a-time.ts';

interface IcpModel {
  /** The ICP that is shown; null = the first one in use. */
  shownId: string | null;
  /** The kept version that is compared with the one in use. */
  comparedWith: number | null;
  pending: PendingIcp | null;
  outcome: IcpOutcome | null;
  isBusy: boolean;
}

export const icpStore = createStore<IcpModel>(() => ({
  ...{ shownId: null, comparedWith: null, pending: null, outcome: null, isBusy: false },
}));

let brought: { bytes: Uint8Array<ArrayBuffer>; kind: 'file' | 'paste' } | null = null;

const busily = oneAtATime<IcpOutcome>(icpStore, (error) => ({
  ok: false,
  text: sourceFaultText('storage', [String(error)]),
}));

export function showIcp(shownId: string): void {
  icpStore.setState({ shownId, comparedWith: null, outcome: null });
}

export function compareWith(comparedWith: number | null): void {
  icpStore.setState({ comparedWith });
}

export function setActive(id: string, active: boolean): void {
  void busily(async () => {
    await askOrThrow('set-icp-active', { icpId: id, active });
    return null;
  });
}

/** Goes back to a kept version, on this machine. */
export function goBackTo(icpId: string, version: number): void {
  void busily(async () => {
    const { isUsed } = await askOrThrow('use-version', { icpId, version });
    if (!isUsed) return { ok: false, text: sourceFaultText('storage', []) };
    icpStore.setState({ comparedWith: null });
    return { ok: true, text: message('versionUsed', version) };
  });
}

/** Saves a kept version under the next number: a draft, to be published or imported. */
export function saveAsNext(icpId: string, version: number): void {
  void busily(async () => {
    const versions = await versionsOf(db, icpId);
    const kept = versions.find((row) => row.version === version);
    const parsed = kept && readIcpText(kept.text);
    if (!parsed?.ok) return { ok: false, text: sourceFaultText('storage', []) };
    const next = Math.max(...versions.map((row) => row.version)) + 1;
    const draft = { ...parsed.icp, version: next, changes: message('versionAgain', version) };
    saveFile(document, `${icpId}-v${next}.json`, `${JSON.stringify(draft, null, 2)}\n`);
    return { ok: true, text: message('versionSaved', version, next) };
  });
}

export function exportIcp(document_: unknown, id: string, version: number): void {
  saveFile(document, `${id}-v${version}.json`, `${JSON.stringify(document_, null, 2)}\n`);
}

export function chooseIcpFile(file: File): void {
  void busily(async () => {
    if (file.size > MAX_DOWNLOAD_BYTES) return { ok: false, text: sourceFaultText('too-large', []) };
    return look(new Uint8Array(await file.arrayBuffer()), 'file');
  });
}

export function pasteIcp(text: string): void {
  void busily(() => look(new TextEncoder().encode(text), 'paste'));
}

export function cancelIcp(): void {
  brought = null;
  icpStore.setState({ pending: null });
}

export function acceptIcp(): void {
  const arrival = brought;
  if (!arrival) return;
  void busily(async () => {
    const { bytes, kind } = arrival;
    const imported = await askOrThrow('import-icp', { file: toBase64url(bytes), kind });
    switch (imported.kind) {
      case 'locked':
        return { ok: false, text: message('bringLocked') };
      case 'refused':
        return { ok: false, text: sourceFaultText(imported.fault.code, imported.fault.params) };
      case 'unchanged':
        cancelIcp();
        return { ok: true, text: message('bringUnchanged', imported.name, imported.version) };
      case 'activated':
        cancelIcp();
        icpStore.setState({ shownId: imported.icpId, comparedWith: null });
        return { ok: true, text: message('bringUsed', imported.name, imported.version) };
    }
  });
}

/** Reads what was brought and shows what it is, before anything is changed. */
async function look(bytes: Uint8Array<ArrayBuffer>, kind: 'file' | 'paste'): Promise<IcpOutcome | null> {
  cancelIcp();
  const opened = await openFile(crypto, bytes, { publicKey: null, teamKey: null });
  if (!opened.ok) {
    const sealed = opened.code === 'no-team-key';
    return { ok: false, text: sealed ? message('bringSealed') : sourceFaultText(opened.code, []) };
  }
  const { pending, icp } = lookAtText(opened.text, today());
  const row = icp && (await loadIcpRows()).find(({ id }) => id === icp.id);
  const comparison = icp && row && !row.sample ? compareIcps(row.document, icp) : null;
  brought = { bytes, kind };
  icpStore.setState({ pending: { ...pending, comparison } });
  return null;
}
