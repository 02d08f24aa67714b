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

const ONE_WAYS: readonly OneWay[] = [
  {
    file: 'lib/dossier/judge.ts',
    why: 'a profile meets an ICP in one file only: call `judge`',
    does: (file) => imports(file, 'lib/profile/build-profile.ts') && imports(file, 'lib/qualify/qualify.ts'),
  },
  {
    file: 'lib/dossier/judge.ts',
    why: 'profiles are built by `judge` and `profileOf` alone: what people said must not be left out',
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
