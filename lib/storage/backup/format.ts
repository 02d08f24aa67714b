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

/** A year of a busy seller takes some 100 MB; what is put in place has to fit into the memory of a tab as text. */
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
