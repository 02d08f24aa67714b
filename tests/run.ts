import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser/find-browser.ts';

/** A step of `npm test`: a command that passes or fails as a whole, or projects of vitest that count their tests. */
type Step = { title: string; command: string[] } | { title: string; projects: string[] };

const STEPS: Step[] = [
  { title: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { title: 'types', command: ['tsc', '-p', '.'] },
  { title: 'Chrome build', command: ['wxt', 'build', '-b', 'chrome'] },
  { title: 'Firefox build', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { title: 'units and properties', projects: ['unit', 'isolated'] },
  { title: 'conventions', projects: ['conventions'] },
  { title: 'end to end', projects: ['e2e'] },
];

const reports = mkdtempSync(join(tmpdir(), 'icp-lens-tests-'));
let passed = 0;
let failed = 0;

await ensureBrowser('chromium');
await ensureBrowser('firefox');
for (const step of STEPS) {
  const start = performance.now();
  const result = 'projects' in step ? runProjects(step.projects) : runCommand(step.command);
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${result.failed === 0 ? 'ok' : 'FAILED'}  ${step.title}: ${result.passed} passed (${seconds} s)`,
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

interface Count {
  passed: number;
  failed: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: Suite[];
}

interface Suite {
  name: string;
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
}

function printFailures({ name, message, assertionResults }: Suite): void {
  if (message) console.log(`${name}\n${message}`);
  for (const { fullName, status, failureMessages } of assertionResults) {
    if (status === 'failed') console.log(`${name} > ${fullName}\n${failureMessages.join('\n')}`);
  }
}

function runCommand(command: string[]): Count {
  const ok = spawn(command, true) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function runProjects(projects: string[]): Count {
  const file = join(reports, `${projects.join('-')}.json`);
  const status = spawn(
    [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    false,
  );
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    for (const suite of report.testResults) printFailures(suite);
    // A suite that breaks before its first test fails without a failed test.
    const failedTests = report.numFailedTests || (status === 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed: failedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs a command of the project's own; quiet ones speak only when they fail. */
function spawn([command, ...args]: string[], quiet: boolean): number {
  const result = spawnSync(command ?? '', args, {
    stdio: quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
  });
  if (quiet && result.status !== 0) process.stdout.write(`${result.stdout}${result.stderr}`);
  return result.status ?? 1;
}
