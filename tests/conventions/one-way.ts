import { importsOf, resolveImport, type SourceFile } from './source.ts';

/** What only one file may do, so that no second way of doing it can differ. */
interface OneWay {
  file: string;
  /** Why, and what to do instead. */
  why: string;
  does(file: SourceFile): boolean;
}

const imports = (file: SourceFile, target: string) =>
  importsOf(file).some(({ from, typesOnly }) => !typesOnly && resolveImport(file, from) === target);

const PROFILES = ['lib/profile/build-profile.ts', 'lib/dossier/profile-of.ts'];

const ONE_WAYS: readonly OneWay[] = [
  {
    file: 'lib/dossier/judge.ts',
    why: 'a profile meets an ICP in one file only: call `judge`',
    does: (file) => PROFILES.some((path) => imports(file, path)) && imports(file, 'lib/qualify/qualify.ts'),
  },
  {
    file: 'lib/dossier/profile-of.ts',
    why: 'profiles are built by `profileOf` alone: what people said must not be left out',
    does: (file) => imports(file, 'lib/profile/build-profile.ts'),
  },
  {
    file: 'lib/storage/judge-account.ts',
    why: 'verdicts are written in one file only: call `judgeAccount` or `judgeStale`',
    does: ({ text }) => /\bverdicts\s*\.\s*(?:bulkPut|bulkAdd|put|add|update|upsert)\b/.test(text),
  },
];

/** Files that do by themselves what one file does for all. */
export function findSecondWays(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    ONE_WAYS.flatMap(({ file: one, why, does }) =>
      file.path === one || !does(file) ? [] : [`${file.path}: ${why} of ${one}`],
    ),
  );
}

/** What the extension's pages load from the rooms that write: reading, and what must work without a background. */
const PAGES_MAY_LOAD: Readonly<Record<string, string>> = {
  'lib/background/keep-storage/check-stores.ts': 'the way out where nothing else works',
  'lib/background/keep-storage/restore-backup.ts': 'larger than a message may be',
  'lib/storage/attendee-lists/database.ts': 'a connection to read by',
  'lib/storage/backup/export-backup.ts': 'reads',
  'lib/storage/backup/format.ts': 'limits',
  'lib/storage/backup/import-backup.ts': 'its preview reads',
  'lib/storage/backup/parse-backup.ts': 'reads a file',
  'lib/storage/database.ts': 'a connection to read by',
  'lib/storage/feedback.ts': 'what is offered to be saved, and its preview',
  'lib/storage/filed-domains.ts': 'reads',
  'lib/storage/find-account.ts': 'reads',
  'lib/storage/icp-versions.ts': 'its list of versions reads',
  'lib/storage/judged-accounts.ts': 'reads',
  'lib/storage/known-traces.ts': 'reads',
  'lib/storage/last-good.ts': 'reads the copy',
  'lib/storage/load-dossier.ts': 'reads',
  'lib/storage/measure-tables.ts': 'reads',
  'lib/storage/request-log.ts': 'reads',
  'lib/storage/said-since-backup.ts': 'reads',
  'lib/storage/suppression-lists.ts': 'its summaries read',
  'lib/storage/waiting-version.ts': 'reads',
};
/** Names by which those rooms write. */
const WRITERS =
  /\b(?:importBackup|importFeedback|takeFeedbackBack|keepRecord|takeRecordBack|activateIcpVersion|removeIcp|returnToVersion|setIcpActive|restoreLost|logRequest|replaceList|eraseAccount|eraseEverything|restoreSnapshot|keepSafetyCopy)\s*\(/;
const TABLE_WRITES =
  /\bdb\s*\.\s*\w+\s*\.\s*(?:put|add|bulkPut|bulkAdd|update|bulkUpdate|upsert|delete|bulkDelete|clear)\s*\(|\.modify\s*\(/;

/** Where a page of the extension writes by itself, instead of asking the background, which knows what follows from it. */
export function findSideDoors(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^entrypoints\/(?:popup|studio)\//.test(path))
    .flatMap((file) => {
      const loaded = importsOf(file).flatMap(({ from, typesOnly, line }) => {
        const target = resolveImport(file, from) ?? '';
        const isWriting = /^lib\/(?:storage|background)\//.test(target);
        if (typesOnly || !isWriting || target in PAGES_MAY_LOAD) return [];
        return [`${file.path}:${line} loads ${target}: ask the background by a row of lib/messages/table.ts`];
      });
      const writes = [WRITERS, TABLE_WRITES].flatMap((pattern) => pattern.exec(file.text)?.[0] ?? []);
      return [
        ...loaded,
        ...writes.map((call) => `${file.path} writes by itself (${call}): ask the background`),
      ];
    });
}
