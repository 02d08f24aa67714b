import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Mutant } from './mutant.ts';
import { isProperty } from './mutant.ts';
import { mutate } from './mutate.ts';

const PARTS = ['lib', 'components', 'entrypoints', 'public', 'tests', 'package.json', 'tsconfig.json'];
const RUNS_OF_A_PROPERTY = '3000';
/** Tests that hang on a bug have found it. */
const PATIENCE_MS = 180_000;
/** All named tests together, on a slow machine. */
const PATIENCE_WITH_ALL_MS = 1_200_000;

/** How a mutant fared; `why` says what is wrong with its entry. */
export type Outcome = { kind: 'caught' | 'survived' } | { kind: 'rotten'; why: string };

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  numFailedTests: number;
  testResults: { name: string; status: string }[];
}

/** A copy of the tree in which bugs are seeded, one at a time. */
export interface WorkCopy {
  /** Of these properties and tests the ones that are there and hold without any bug. */
  holding(asked: readonly string[]): Promise<Set<string>>;
  prove(mutant: Mutant): Promise<Outcome>;
  remove(): void;
}

export function copyTree(root: string): WorkCopy {
  const work = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const part of PARTS) cpSync(join(root, part), join(work, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  return {
    async holding(asked) {
      const held = await passingTests(
        work,
        asked.filter((by) => !isProperty(by)),
      );
      for (const by of asked.filter(isProperty)) if ((await runProperty(work, by)) === 0) held.add(by);
      return held;
    },
    async prove(mutant) {
      const mutation = mutate(work, mutant);
      if (!mutation.ok) return { kind: 'rotten', why: mutation.why };
      const path = join(work, mutant.file);
      writeFileSync(path, mutation.text);
      try {
        const isCaught = isProperty(mutant.by)
          ? (await runProperty(work, mutant.by)) !== 0
          : await failsIn(work, mutant.by);
        if (isCaught === null) return { kind: 'rotten', why: `with it ${mutant.by} does not even start` };
        return { kind: isCaught ? 'caught' : 'survived' };
      } finally {
        writeFileSync(path, mutation.original);
      }
    },
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}

function runProperty(work: string, property: string): Promise<number | null> {
  const script = 'tests/unit/qualify/run-property.ts';
  return run(work, [script, property, RUNS_OF_A_PROPERTY], PATIENCE_MS);
}

async function passingTests(work: string, asked: readonly string[]): Promise<Set<string>> {
  if (asked.length === 0) return new Set();
  await runTests(work, asked, ['--maxWorkers', '2'], PATIENCE_WITH_ALL_MS);
  const passed = readReport(work)?.testResults.filter(({ status }) => status === 'passed') ?? [];
  const names = new Set(passed.map(({ name }) => relative(join(work, 'tests/unit'), name)));
  const held = new Set(asked.filter((by) => names.has(`${by}.test.ts`)));
  // Tests that measure time fail beside others on a busy machine; alone they get a second chance.
  for (const by of asked) if (!held.has(by) && (await failsIn(work, by)) === false) held.add(by);
  return held;
}

/** Whether a test of the file fails; null when the file as a whole broke: it has found nothing then. */
async function failsIn(work: string, by: string): Promise<boolean | null> {
  const code = await runTests(work, [by], ['--bail', '1'], PATIENCE_MS);
  if (code === 0) return false;
  if (code === null) return true;
  return (readReport(work)?.numFailedTests ?? 0) > 0 ? true : null;
}

function runTests(
  work: string,
  asked: readonly string[],
  options: readonly string[],
  patience: number,
): Promise<number | null> {
  const report = join(work, 'report.json');
  rmSync(report, { force: true });
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
  const projects = ['--project', 'unit', '--project', 'isolated'];
  const output = [...projects, '--no-cache', '--reporter=json', `--outputFile.json=${report}`];
  const files = asked.map((by) => `tests/unit/${by}.test.ts`);
  return run(work, [...command, ...output, ...options, ...files], patience);
}

function readReport(work: string): Report | null {
  try {
    return JSON.parse(readFileSync(join(work, 'report.json'), 'utf8'));
  } catch {
    return null;
  }
}

/** The exit code; null when it took too long. */
function run(work: string, command: readonly string[], patience: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: work,
      stdio: 'ignore',
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
