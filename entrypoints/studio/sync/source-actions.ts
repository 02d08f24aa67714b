import { browser } from 'wxt/browser';
import type {
  ActionOutcome,
  SourceEntry,
  SourceView,
} from '#components/studio/publish-and-sync/page-props.ts';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import type { SourceFault } from '#lib/icp/source-fault.ts';
import { ask, askOrThrow } from '#lib/messages/ask.ts';
import { faultOfDraft } from '#lib/messages/fault-of-draft.ts';
import type { Draft, Imported } from '#lib/messages/icp-replies.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';

/** Text of a fault without values of its own. */
function fault(code: SourceFault): ActionOutcome {
  return { ok: false, text: sourceFaultText(code, []) };
}

/** Asks a source now; what came of it stands on its card. */
export async function syncNow(sourceId: string): Promise<ActionOutcome | null> {
  const answer = await ask('sync-now', { sourceId });
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
  const added = await askOrThrow('add-source', { sourceId: crypto.randomUUID(), draft });
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
  const asked = { sourceId: source.id, keys: Object.fromEntries(typed) };
  const { fault: wrong } = await askOrThrow('change-keys', asked);
  return wrong === null ? syncNow(source.id) : fault(wrong);
}

export async function dropSource(sourceId: string): Promise<void> {
  await askOrThrow('forget-source', { sourceId });
}

export async function dropIcp(icpId: string): Promise<void> {
  await askOrThrow('remove-icp', { icpId });
}

export async function overrideRefusal(refusalId: number): Promise<ActionOutcome> {
  return settle(await askOrThrow('accept-refused', { refusalId }));
}

function settle(imported: Imported): ActionOutcome {
  switch (imported.kind) {
    case 'locked':
      return fault('managed');
    case 'refused':
      return { ok: false, text: sourceFaultText(imported.fault.code, imported.fault.params) };
    case 'unchanged':
      return { ok: true, text: message('syncImportSame', imported.name, imported.version) };
    case 'activated':
      return { ok: true, text: message('syncImported', imported.name, imported.version) };
  }
}
