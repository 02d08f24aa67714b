import { type MessageKey, message } from './studio-message.ts';

/** What a table of the database holds, in words: "Accounts", "Facts read". Its own name for one that is not known here. */
export function tableText(table: string): string {
  const key = TABLES[table];
  return key ? message(key) : table;
}

const TABLES: Readonly<Record<string, MessageKey>> = {
  accounts: 'tableAccounts',
  evidence: 'tableEvidence',
  pages: 'tablePages',
  verdicts: 'tableVerdicts',
  userRecords: 'tableUserRecords',
  identityDecisions: 'tableIdentityDecisions',
  suppressions: 'tableSuppressions',
  icps: 'tableIcps',
  icpVersions: 'tableIcpVersions',
  icpSources: 'tableIcpSources',
  refusals: 'tableRefusals',
  requests: 'tableRequests',
  lists: 'tableLists',
  rowChunks: 'tableRowChunks',
  accountChunks: 'tableAccountChunks',
  mappings: 'tableMappings',
};
