import { checkConsistency } from './check-consistency.ts';
import type { Icp } from './format.ts';
import { icpSchema } from './format.ts';
import type { IcpProblem } from './problem.ts';
import { problemsOf, withCriteria } from './problem.ts';

export type ParsedIcp = { ok: true; icp: Icp } | { ok: false; problems: IcpProblem[] };

/**
 * An ICP from an untrusted document: the whole of it, or every problem at once, each with path, value and remedy. Never
 * throws.
 */
export function parseIcp(document: unknown): ParsedIcp {
  const parsed = icpSchema.safeParse(document);
  if (!parsed.success) {
    return { ok: false, problems: withCriteria(problemsOf(parsed.error.issues, document), document) };
  }
  const problems = withCriteria(checkConsistency(parsed.data), document);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, icp: parsed.data };
}
