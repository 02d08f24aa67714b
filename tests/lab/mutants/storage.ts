import { mutant } from './mutant.ts';

const BACKUP = 'lib/storage/backup/import-backup.ts';
const DECISIONS = 'lib/storage/identity-decisions.ts';
const FILE_READ = 'lib/storage/file-read.ts';
const ICPS = 'lib/storage/icps.ts';
const MERGE = 'lib/storage/backup/merge-rows.ts';
const OUTDATED = 'lib/storage/outdated-rows.ts';
const PRUNE = 'lib/storage/prune-history.ts';
const VERSIONS = 'lib/storage/icp-versions.ts';
const WORDS = 'lib/storage/user-records.ts';

/** What is kept on the disk. */
export const STORAGE = [
  mutant(
    'the newest history goes first',
    PRUNE,
    'a.lastSeen - b.lastSeen',
    'b.lastSeen - a.lastSeen',
    'storage/prune-history',
  ),
  mutant(
    'the account being read is removed',
    PRUNE,
    'key !== keep && !spoken.has(key)',
    '!spoken.has(key)',
    'storage/prune-history',
  ),
  mutant(
    'an account that people spoke about is removed',
    PRUNE,
    'key !== keep && !spoken.has(key)',
    'key !== keep',
    'storage/prune-history',
  ),
  mutant(
    'a full disk inside another error is not seen',
    PRUNE,
    'return causes.some((cause) => cause !== error && isFull(cause));',
    'return false;',
    'storage/prune-history',
  ),
  mutant(
    'a database of any version is opened',
    'lib/storage/gated-factory.ts',
    'if (version === undefined) throw new NewerDatabaseError();',
    '',
    'storage/gated-factory',
  ),
  mutant(
    'what was known already is told as new',
    FILE_READ,
    '.filter((attribute) => !known.has(attribute))',
    '',
    'storage/file-read',
  ),
  mutant(
    'the first day of an account is its last',
    FILE_READ,
    'firstSeen: Math.min(day',
    'firstSeen: Math.max(day',
    'storage/file-read',
  ),
  mutant(
    'an account of another domain is swallowed',
    FILE_READ,
    "!own.includes(row.key) && row.key.startsWith('li:')",
    '!own.includes(row.key)',
    'storage/file-read',
  ),
  mutant(
    'a division is filed under its group',
    FILE_READ,
    'return isApart ? { ...identity, domain: null } : identity;',
    'return identity;',
    'storage/file-read',
  ),
  mutant(
    'a partial reading removes what it does not say',
    OUTDATED,
    '!(reading.partial || isFleeting(row))',
    '!isFleeting(row)',
    'storage/outdated-rows',
  ),
  mutant(
    'a tool out of sight is gone',
    OUTDATED,
    '!(reading.partial || isFleeting(row))',
    '!reading.partial',
    'storage/outdated-rows',
  ),
  mutant(
    'numbers that grow lose their past',
    OUTDATED,
    'return ATTRIBUTES[attribute].counted === true && day < today;',
    'return false;',
    'storage/outdated-rows',
  ),
  mutant(
    'what people filed is outdated by a reading',
    OUTDATED,
    "row.source !== 'third-party' && samePage",
    'samePage',
    'storage/outdated-rows',
  ),
  mutant(
    'an account grows without end',
    OUTDATED,
    'if (surplus <= 0) return [];',
    'if (surplus <= MAX_ROWS_OF_ACCOUNT) return [];',
    'storage/outdated-rows',
  ),
  mutant(
    'a place on a page is another page',
    OUTDATED,
    'return filed === kept || (/[?#]/.test(filed) && keptUrl(filed) === kept);',
    'return filed === kept;',
    'storage/outdated-rows',
  ),
  mutant(
    'the same words are kept twice',
    WORDS,
    "if (await db.userRecords.where('id').equals(record.id).first()) return true;",
    '',
    'storage/user-records',
  ),
  mutant(
    'the words of an account are without end',
    WORDS,
    'if (rows.length - outdated.length >= MAX_RECORDS_OF_ACCOUNT) return false;',
    '',
    'storage/user-records',
  ),
  mutant(
    'the starter comes back beside the ICP of the team',
    ICPS,
    'if ((await db.icps.count()) > 0) return;',
    '',
    'storage/icp-versions',
  ),
  mutant(
    'an ICP that was switched off judges',
    ICPS,
    'row.active ? parseRow(row) : []',
    'parseRow(row)',
    'background/read-tab/judge-safely',
  ),
  mutant(
    "the sample stays beside the team's first ICP",
    VERSIONS,
    'await dropSamples(strict, id);',
    '',
    'storage/icp-versions',
  ),
  mutant(
    'the lowest version comes first',
    VERSIONS,
    'return rows.reverse();',
    'return rows;',
    'storage/icp-versions',
  ),
  mutant(
    'a removed ICP leaves its verdicts',
    VERSIONS,
    "await db.verdicts.where('icpId').equals(id).delete();",
    '',
    'storage/icp-versions',
  ),
  mutant(
    'a decision that is made twice counts twice',
    DECISIONS,
    'if (before.some(({ id }) => id === decision.id)) return [];',
    '',
    'background/change-account/identity-changes',
  ),
  mutant(
    'a verdict by facts that moved away stays',
    DECISIONS,
    "await db.verdicts.where('account').anyOf(keys).delete();",
    '',
    'storage/moved-verdicts',
  ),
  mutant(
    'a backup puts a lower version over a higher one',
    MERGE,
    'own.version >= row.version',
    'own.version < row.version',
    'storage/backup',
  ),
  mutant(
    'an ICP in use falls asleep by a backup',
    MERGE,
    'row.active || (own?.active ?? false)',
    'row.active',
    'storage/backup',
  ),
  mutant(
    'verdicts stay as they were before a backup came in',
    BACKUP,
    'await db.verdicts.clear();',
    '',
    'storage/backup',
  ),
  mutant(
    'a list that is brought again stands twice',
    'lib/storage/suppression-lists.ts',
    "await db.suppressions.where('list').equals(list).delete();",
    '',
    'storage/suppressions',
  ),
  mutant(
    'a safety copy that is damaged is believed',
    'lib/storage/last-good.ts',
    'return parsed.success ? parsed.data : null;',
    'return (parsed.data ?? stored) as LastGood;',
    'storage/last-good',
  ),
];
