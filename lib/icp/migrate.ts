import type { IcpProblem } from './problem.ts';
import { shown } from './problem.ts';
import { ICP_SCHEMA } from './vocabulary.ts';

type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/**
 * Ways up, by the version that they start from. A step is frozen with its release: it uses literals, never today's
 * constants. `icp/1` is the first version, so there is none yet.
 */
const STEPS: ReadonlyMap<string, Migration> = new Map();

export type Migrated = { ok: true; document: unknown } | { ok: false; problem: IcpProblem };

/** Brings a document of an earlier version of the format to the current one; a version that is not known is refused. */
export function migrateIcp(document: unknown, steps: ReadonlyMap<string, Migration> = STEPS): Migrated {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const message = 'This is not an ICP.';
    return {
      ok: false,
      problem: { path: '', value: shown(document), message, remedy: 'The file must hold one JSON object.' },
    };
  }
  let current: Record<string, unknown> = { ...document };
  // Each step names a version once, so there are no more steps than versions.
  for (let left = steps.size; left >= 0; left -= 1) {
    if (current.schema === ICP_SCHEMA) return { ok: true, document: current };
    const step = steps.get(String(current.schema));
    if (!step) break;
    current = step(current);
  }
  return {
    ok: false,
    problem: {
      path: 'schema',
      value: shown(current.schema),
      message: 'This version of the format is not known here.',
      remedy: `Write "${ICP_SCHEMA}", or update the extension.`,
    },
  };
}
