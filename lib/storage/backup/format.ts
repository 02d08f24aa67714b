import * as z from 'zod/mini';
import type {
  AccountRow,
  EvidenceRow,
  IcpRow,
  IcpSourceRow,
  IcpVersionRow,
  IdentityDecisionRow,
  PageRow,
  SuppressionRow,
  UserRecordRow,
} from '../database.ts';

export const BACKUP_SCHEMA = 'icp-lens-backup/1';

/** A year of a busy seller takes some 100 MB; a larger file would not fit into the memory of a tab beside its rows. */
export const MAX_BACKUP_BYTES = 300_000_000;

/** What a backup brings back. Verdicts are not among it: they are computed again, by the ICPs that are in use then. */
export interface BackupTables {
  accounts: AccountRow[];
  evidence: EvidenceRow[];
  pages: PageRow[];
  userRecords: UserRecordRow[];
  identityDecisions: IdentityDecisionRow[];
  icps: IcpRow[];
  icpVersions: IcpVersionRow[];
  icpSources: IcpSourceRow[];
  /** Absent in a backup that was made before there were lists: then those that are here stay. */
  suppressions?: SuppressionRow[];
}
export type BackupTable = keyof BackupTables;

export const BACKUP_TABLES: readonly BackupTable[] = [
  'accounts',
  'evidence',
  'pages',
  'userRecords',
  'identityDecisions',
  'icps',
  'icpVersions',
  'icpSources',
  'suppressions',
];

/** The extension's data as one JSON document, the same for every browser. */
export interface Backup {
  schema: typeof BACKUP_SCHEMA;
  /** ISO time. */
  exportedAt: string;
  tables: BackupTables;
  /** Team keys, signing keys and access tokens by their place in the settings; absent unless they were asked for. */
  keys: Record<string, unknown> | null;
}

export const backupEnvelope = z.object({
  schema: z.literal(BACKUP_SCHEMA),
  exportedAt: z.string().check(z.maxLength(40)),
  tables: z.partialRecord(z.string(), z.array(z.unknown())),
  keys: z.optional(z.nullable(z.record(z.string().check(z.maxLength(300)), z.unknown()))),
});
