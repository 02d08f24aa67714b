import { createStore } from 'zustand/vanilla';
import type { IcpOutcome } from '#components/studio/icp/icp-props.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { versionsOf } from '#lib/storage/icp-versions.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';

interface IcpModel {
  /** The ICP that is shown; null = the first one in use. */
  shownId: string | null;
  /** The kept version that is compared with the one in use. */
  comparedWith: number | null;
  outcome: IcpOutcome | null;
  isBusy: boolean;
}

export const icpStore = createStore<IcpModel>(() => ({
  ...{ shownId: null, comparedWith: null, outcome: null, isBusy: false },
}));

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
