import { browser } from 'wxt/browser';
import type {
  ActionOutcome,
  SourceEntry,
  SourceView,
  SyncProps,
} from '#components/studio/publish-and-sync/page-props.ts';
import {
  addSource,
  changeKeys,
  type Draft,
  faultOfDraft,
  forgetSource,
} from '#lib/background/sync-icp/change-sources.ts';
import { acceptRefused, type Imported, importIcp } from '#lib/background/sync-icp/import-icp.ts';
import { announceIcps, requestSync } from '#lib/background/sync-icp/request-sync.ts';
import { MAX_DOWNLOAD_BYTES } from '#lib/icp/envelope/format.ts';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import type { SourceFault } from '#lib/icp/source-fault.ts';
import { keepSafetyCopy } from '#lib/platform/safety-copy.ts';
import { removeIcp } from '#lib/storage/icp-versions.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from '../database.ts';

/** Text of a fault without values of its own. */
function fault(code: SourceFault): ActionOutcome {
  return { ok: false, text: sourceFaultText(code, []) };
}

/** Asks a source now; what came of it stands on its card. */
export async function syncNow(sourceId: string): Promise<ActionOutcome | null> {
  const answer = await requestSync(sourceId);
  if (answer === null) return { ok: false, text: message('syncNoAnswer') };
  if (answer.kind === 'wait') return { ok: true, text: message('syncWait', Math.ceil(answer.ms / 1_000)) };
  // What could not be stored may not stand on the card either.
  if (answer.kind !== 'failed' || answer.fault.code !== 'storage') return null;
  return { ok: false, text: sourceFaultText('storage', answer.fault.params) };
}

/** Asks the browser for access to a source's host, in the click itself, then syncs. */
export async function allowAccess({ id, url }: SourceView): Promise<ActionOutcome | null> {
  const address = checkSourceAddress(url ?? '');
  if (!address.ok) return fault(address.code);
  const granted = await browser.permissions.request({ origins: [`${address.origin}/*`] });
  return granted ? syncNow(id) : { ok: false, text: message('syncNotAllowed', address.origin) };
}

/**
 * Saves a source and syncs it. The browser asks for access to its host first: that only works in the click itself, before
 * anything is waited for.
 */
export async function addAndSync(draft: Draft): Promise<ActionOutcome | null> {
  const wrong = faultOfDraft(draft);
  const address = checkSourceAddress(draft.url);
  if (wrong !== null || !address.ok) return fault(wrong ?? 'not-a-url');
  const granted = await browser.permissions.request({ origins: [`${address.origin}/*`] });
  if (!granted) return { ok: false, text: message('syncNotAllowed', address.origin) };
  const added = await addSource(db, draft);
  return added.ok ? syncNow(added.id) : fault(added.code);
}

/** What a person typed, as a draft. */
export function draftOf({ url, publicKey, teamKey, bearer }: SourceEntry): Draft {
  const filled = (text: string) => text.trim() || null;
  return {
    url: url.trim(),
    publicKey: filled(publicKey),
    teamKey: filled(teamKey),
    bearer: filled(bearer.replace(/^Bearer /i, '')),
    sites: [],
  };
}

export async function saveKeys(source: SourceView, entry: SourceEntry): Promise<ActionOutcome | null> {
  const typed = Object.entries(draftOf(entry)).filter(
    ([key, value]) => ['publicKey', 'teamKey', 'bearer'].includes(key) && value !== null,
  );
  const wrong = await changeKeys(db, source.id, Object.fromEntries(typed));
  return wrong === null ? syncNow(source.id) : fault(wrong);
}

export async function dropSource(sourceId: string): Promise<void> {
  await forgetSource(db, sourceId);
  await announceIcps();
}

export async function dropIcp(icpId: string): Promise<void> {
  // The copy first: whoever is killed in between must not find the ICP lost and put it back.
  await keepSafetyCopy(db, icpId);
  await removeIcp(db, icpId);
  await announceIcps();
}

export async function overrideRefusal(refusalId: number): Promise<ActionOutcome> {
  return settle(await acceptRefused(db, refusalId));
}

/** Takes an ICP from a file or from pasted text. */
export async function bringIcp(input: Parameters<SyncProps['onImport']>[0]): Promise<ActionOutcome> {
  const size = input.kind === 'file' ? input.file.size : input.text.length;
  if (size > MAX_DOWNLOAD_BYTES) return fault('too-large');
  const bytes =
    input.kind === 'file'
      ? new Uint8Array(await input.file.arrayBuffer())
      : new TextEncoder().encode(input.text);
  return settle(await importIcp(db, bytes, input.kind));
}

async function settle(imported: Imported): Promise<ActionOutcome> {
  switch (imported.kind) {
    case 'locked':
      return fault('managed');
    case 'refused':
      return { ok: false, text: sourceFaultText(imported.fault.code, imported.fault.params) };
    case 'unchanged':
      return { ok: true, text: message('syncImportSame', imported.name, imported.version) };
    case 'activated':
      await announceIcps();
      return { ok: true, text: message('syncImported', imported.name, imported.version) };
  }
}
