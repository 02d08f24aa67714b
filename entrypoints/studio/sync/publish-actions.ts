import { browser } from 'wxt/browser';
import type {
  ActionOutcome,
  PublishEntry,
  PublishedView,
} from '#components/studio/publish-and-sync/page-props.ts';
import { makeKeys } from '#lib/icp/envelope/keys.ts';
import { keysFile, parseKeysFile } from '#lib/icp/envelope/keys-file.ts';
import { joinFragment, MAX_SITES } from '#lib/icp/join-link.ts';
import { joinPageAddress, joinPageHtml } from '#lib/icp/join-page.ts';
import { publish } from '#lib/icp/publish.ts';
import { checkSourceAddress } from '#lib/icp/source-address.ts';
import { keepPublishing, readPublishing } from '#lib/platform/publishing-keys.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { joinPageWords } from '#lib/wording/bring/join-page-text.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from '../database.ts';

/** What was made: what the page shows of it, and the file itself. */
export interface Made {
  view: PublishedView;
  file: string;
  /** The page that a join link in a mail leads to. */
  page: string;
}

export type MadeOrNot = { ok: true; made: Made } | Extract<ActionOutcome, { ok: false }>;

export async function makeTeamKeys(): Promise<void> {
  // Keys that are there are never made anew: the team trusts them.
  if ((await readPublishing()).keys === null) await keepPublishing({ keys: await makeKeys(crypto) });
}

export async function exportKeys(): Promise<void> {
  const { keys } = await readPublishing();
  if (keys) saveFile(document, 'icp-lens-keys.json', keysFile(keys));
}

export async function importKeys(file: File): Promise<ActionOutcome | null> {
  const keys = parseKeysFile(await file.text());
  if (!keys) return { ok: false, text: message('publishKeysBad') };
  await keepPublishing({ keys });
  return null;
}

/** The next version of an ICP, signed and sealed, and the link for the team. */
export async function makeVersion(entry: PublishEntry): Promise<MadeOrNot> {
  const { keys, made } = await readPublishing();
  if (!keys) return { ok: false, text: message('publishNoKeys') };
  const address = checkSourceAddress(entry.url.trim());
  if (!address.ok) return { ok: false, text: sourceFaultText(address.code, []) };
  const document = await documentOf(entry.from);
  if (!document) return { ok: false, text: sourceFaultText('not-json', []) };
  const version = await versionFor(document, made);
  const changes = entry.changes.trim();
  const text = JSON.stringify({ ...document, version, ...(changes === '' ? {} : { changes }) }, null, 2);
  const teamKey = entry.seal ? keys.teamKey : null;
  const published = await publish(crypto, { text: `${text}\n`, privateKey: keys.privateKey, teamKey });
  if (!published.ok) return { ok: false, text: faultText(published) };
  const { icp, file } = published;
  await keepPublishing({ url: address.url, made: { icpId: icp.id, version: icp.version, time: Date.now() } });
  const invitation = { url: address.url, publicKey: keys.publicKey, teamKey, sites: sitesOf(entry.sites) };
  const fragment = joinFragment(invitation);
  const joinLink = `${browser.runtime.getURL('/studio.html')}#/sync/${fragment}`;
  const { url: pageUrl } = joinPageAddress(address.url);
  const links = { pageUrl, mailLink: `${pageUrl}#${fragment}`, joinLink };
  return {
    ok: true,
    made: {
      file,
      page: joinPageHtml(joinPageWords()),
      view: { name: icp.name, version: icp.version, url: address.url, ...links },
    },
  };
}

async function documentOf(from: PublishEntry['from']): Promise<Record<string, unknown> | null> {
  try {
    const document: unknown =
      from.kind === 'icp' ? (await db.icps.get(from.id))?.document : JSON.parse(await from.file.text());
    return typeof document === 'object' && document !== null ? { ...document } : null;
  } catch {
    return null;
  }
}

/** The number that a draft gets when it is published: one more than any version that anybody may have seen. */
export function nextVersion(...seen: (number | undefined)[]): number {
  return Math.max(0, ...seen.map((version) => version ?? 0)) + 1;
}

/** Of a document that nobody has seen any version of, its own number. */
async function versionFor(
  document: Record<string, unknown>,
  made: { icpId: string; version: number } | null,
): Promise<unknown> {
  const id = String(document.id);
  const received = (await db.icpVersions.where('icpId').equals(id).toArray()).map((row) => row.version);
  const inUse = (await db.icps.get(id))?.version;
  const next = nextVersion(inUse, made?.icpId === id ? made.version : 0, ...received);
  return next === 1 ? document.version : next;
}

function faultText(published: Extract<Awaited<ReturnType<typeof publish>>, { ok: false }>): string {
  switch (published.code) {
    case 'bad-icp': {
      const [first] = published.problems;
      const params = [
        first?.place ?? first?.path ?? '',
        first?.message ?? '',
        first?.remedy ?? '',
        published.problems.length,
      ];
      return sourceFaultText('bad-icp', params);
    }
    case 'too-large':
      return message('publishTooLarge');
    default:
      return message('publishBadKey');
  }
}

/** Host names from lines of addresses or names. */
function sitesOf(text: string): string[] {
  const hosts = text.split(/[\s,]+/).flatMap((word) => {
    const url = word.includes('://') ? word : `https://${word}`;
    return word !== '' && URL.canParse(url) ? [new URL(url).hostname] : [];
  });
  return [...new Set(hosts)].filter((host) => host.includes('.')).slice(0, MAX_SITES);
}
