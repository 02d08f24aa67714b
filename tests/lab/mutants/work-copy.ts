import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';
import { isProperty } from './mutant.ts';
import { mutate } from './mutate.ts';

const PARTS = ['lib', 'components', 'entrypoints', 'public', 'tests', 'package.json', 'tsconfig.json'];
const RUNS_OF_A_PROPERTY = '3000';
/** Tests that hang on a bug have found it. */
const PATIENCE_MS = 120_000;

/** How a mutant fared; `why` says what is wrong with the entry or how the test failed without it. */
export type Outcome = { kind: 'caught' | 'survived' } | { kind: 'rotten'; why: string };

/** What the tests said. A suite that could not even start has found nothing. */
export type Answer = 'holds' | 'fails' | 'broken';

/** A copy of the tree in which bugs are seeded, one at a time. */
export interface WorkCopy {
  ask(by: string): Promise<Answer>;
  prove(mutant: Mutant): Promise<Outcome>;
  remove(): void;
}

export function copyTree(root: string): WorkCopy {
  const work = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const part of PARTS) cpSync(join(root, part), join(work, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  const ask = (by: string) => (isProperty(by) ? askProperty(work, by) : askTests(work, by));
  return {
    ask,
    async prove(mutant) {
      const mutation = mutate(work, mutant);
      if (!mutation.ok) return { kind: 'rotten', why: mutation.why };
      const path = join(work, mutant.file);
      writeFileSync(path, mutation.text);
      try {
        const answer = await ask(mutant.by);
        if (answer === 'broken') return { kind: 'rotten', why: `with it ${mutant.by} does not even start` };
        return { kind: answer === 'fails' ? 'caught' : 'survived' };
      } finally {
        writeFileSync(path, mutation.original);
      }
    },
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}

async function askProperty(work: string, property: string): Promise<Answer> {
  const code = await run(work, ['tests/unit/qualify/run-property.ts', property, RUNS_OF_A_PROPERTY]);
  return code === 0 ? 'holds' : 'fails';
}

/** The answer of one file of tests, up to its first failure. */
async function askTests(work: string, by: string): Promise<Answer> {
  const report = join(work, 'report.json');
  rmSync(report, { force: true });
  const code = await run(work, [
    'node_modules/vitest/vitest.mjs',
    ...['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--bail', '1', '--no-cache'],
    ...['--reporter=json', `--outputFile.json=${report}`, `tests/unit/${by}.test.ts`],
  ]);
  if (code === 0) return 'holds';
  if (code === null) return 'fails';
  try {
    const { numFailedTests }: { numFailedTests: number } = JSON.parse(readFileSync(report, 'utf8'));
    return numFailedTests > 0 ? 'fails' : 'broken';
  } catch {
    return 'broken';
  }
}

/** The exit code; null when it took too long. */
function run(work: string, command: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: work,
      stdio: 'ignore',
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
