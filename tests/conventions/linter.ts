import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../browser/ensure-build.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** What the linter prints. */
export interface LinterReport {
  errors: Finding[];
  warnings: Finding[];
}

/** Warnings that stay, each with its reason and how often it may come. */
const ALLOWED: Record<string, { most: number; reason: string }> = {
  UNSAFE_VAR_ASSIGNMENT: { most: 2, reason: 'react-dom assigns innerHTML; none of our code gives it markup' },
  ANDROID: {
    most: 1,
    reason: 'Firefox for Android before 142 ignores data_collection_permissions; it is not a target',
  },
};

function kindOf({ code, message }: Finding): string {
  return /android/i.test(message) ? 'ANDROID' : code;
}

/** Everything that the add-on store's linter says beyond what is allowed. */
export function findLinterFaults(report: LinterReport): string[] {
  const counts = new Map<string, number>();
  const tooMany = report.warnings.filter((warning) => {
    const kind = kindOf(warning);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count > (ALLOWED[kind]?.most ?? 0);
  });
  return [...report.errors, ...tooMany].map(
    ({ code, message, file }) => `${code} in ${file ?? '?'}: ${message}`,
  );
}

/** Runs the add-on store's linter over a built extension. */
export function lintAddon(folder: string): LinterReport {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const run = spawnSync(process.execPath, [linter, '--output', 'json', folder], {
    encoding: 'utf8',
    timeout: 100_000,
  });
  return JSON.parse(run.stdout);
}
