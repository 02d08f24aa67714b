import type { Invitation } from '#lib/icp/join-link.ts';
import type { DraftFault, ReceiveFault } from '#lib/icp/source-fault.ts';
import type { Fault } from '#lib/storage/database.ts';

/** A source as a person enters it or a join link carries it. */
export type Draft = Invitation & { bearer: string | null };

export type Added = { ok: true; id: string } | { ok: false; code: DraftFault };

/** An ICP, in what people need to know of it. */
interface Named {
  icpId: string;
  name: string;
  version: number;
}

/** What came of a file. */
export type Received =
  | ({ kind: 'activated' } & Named)
  | ({ kind: 'unchanged' } & Named)
  | { kind: 'refused'; fault: Fault & { code: ReceiveFault }; canOverride: boolean };

/** What came of a file that a person brought; `locked` = the administrator's policy decides. */
export type Imported = Received | { kind: 'locked' };

/** What came of asking a source. */
export type Synced =
  | Received
  | { kind: 'not-modified' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'gone' };

/** What came of a wish to sync; `wait` = too soon, in milliseconds. */
export type SyncAnswer = Synced | { kind: 'wait'; ms: number };
