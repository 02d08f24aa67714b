import type { PendingIcp } from '#components/studio/bring/bring-props.ts';
import type { Comparison } from '#components/studio/icp/icp-props.ts';
import { diffIcps } from '#lib/icp/diff-icps.ts';
import type { Icp } from '#lib/icp/format.ts';
import { lintIcp } from '#lib/icp/lint/lint-icp.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { industryName } from '#lib/industry/industry-name.ts';
import { shownPoints } from '#lib/qualify/explain/shown-points.ts';
import { lintContext } from '#lib/qualify/lint-context.ts';
import { diffText } from '#lib/wording/diff-text.ts';
import { problemText } from '#lib/wording/icp-text.ts';
import { lintText } from '#lib/wording/lint-text.ts';

/** What differs from a stored document to another ICP, in words; null when the stored one cannot be read. */
export function compareIcps(document: unknown, after: Icp): Comparison | null {
  const parsed = parseIcp(document);
  if (!parsed.ok) return null;
  const before = parsed.icp;
  const points = { before: shownPoints(before), after: shownPoints(after) };
  const changes = diffIcps(before, after, points).map((change) =>
    diffText(change, { industry: industryName }),
  );
  return { from: before.version, to: after.version, changes };
}

/** What a text is and what could be better about it. `today` = UTC day. */
export function lookAtText(
  text: string,
  today: number,
): { pending: Omit<PendingIcp, 'comparison'>; icp: Icp | null } {
  const parsed = readIcpText(text);
  if (!parsed.ok) {
    return { pending: { icp: null, problems: parsed.problems.map(problemText), findings: [] }, icp: null };
  }
  const { icp } = parsed;
  const findings = lintIcp(icp, lintContext(today)).map((finding) => ({
    severity: finding.severity,
    ...lintText(finding),
  }));
  const { name, version, owner } = icp;
  return { pending: { icp: { name, version, owner }, problems: [], findings }, icp };
}
