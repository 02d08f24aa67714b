import { applyChange } from '#lib/background/change-account/apply-change.ts';
import { judgeStored } from '#lib/background/read-tab/judge-read.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Change, ChangeReply } from '#lib/messages/change.ts';
import { identityOf } from '#lib/profile/identity.ts';
import { Database } from '#lib/storage/database.ts';
import { ensureStarterIcp } from '#lib/storage/icps.ts';
import { DAY } from '../../evidence-of.ts';
import { starter } from '../../qualify/starter.ts';

/** A database of its own with the starter ICP. */
export async function openKnown(): Promise<Database> {
  const db = new Database(`test-${crypto.randomUUID()}`);
  await ensureStarterIcp(db, starter);
  return db;
}

/** Reads a page of a company as the background does, and gives the dossier that comes of it. */
export async function readPage(db: Database, url: string, evidence: Evidence[], day = DAY): Promise<Dossier> {
  const judged = await judgeStored(db, {
    readId: crypto.randomUUID(),
    read: {
      v: 1,
      url,
      state: 'read',
      reason: '',
      page: { isCompanySite: true, kind: 'home', reason: '' },
      evidence: evidence.map((fact) => ({ ...fact, url, day })),
      links: {},
      partial: false,
      ms: 1,
    },
    identity: identityOf(url, evidence),
    day,
  });
  if (!judged || judged === 'no-icp') throw new Error(`${url} names no account`);
  return judged.dossier;
}

/** Asks for a change as the popup on the page at `url` does. */
export async function askChange(
  db: Database,
  account: string,
  change: Change,
  url: string | null = null,
): Promise<ChangeReply> {
  return applyChange(db, { account, change, url }, DAY);
}

/** The same where it must succeed. */
export async function changed(
  db: Database,
  account: string,
  change: Change,
  url: string | null = null,
): Promise<Dossier> {
  const reply = await askChange(db, account, change, url);
  if (!reply.ok || !reply.dossier) throw new Error(JSON.stringify(reply));
  return reply.dossier;
}
