import { readFileSync } from 'node:fs';
import type { Icp } from '#lib/icp/format.ts';
import { askedTools } from '#lib/icp/lint/asked-tools.ts';
import { lintIcp } from '#lib/icp/lint/lint-icp.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import { lintContext } from '#lib/qualify/lint-context.ts';
import { problemText } from '#lib/wording/icp-text.ts';
import { lintText } from '#lib/wording/lint-text.ts';
import { sightLines } from '#lib/wording/sight-text.ts';
import { message } from '#lib/wording/studio-message.ts';

// Everything that is wrong with an ICP, one finding a line. 0 = no error (warnings may be), 1 = an error, 2 = arguments.

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error('usage: npm run -s lint-icp -- FILE');
  process.exit(2);
}
process.exitCode = lintFile(file);

function lintFile(path: string): number {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    return 1;
  }
  const parsed = readIcpText(text);
  if (!parsed.ok) {
    for (const problem of parsed.problems) console.log(`${message('lintError')}: ${problemText(problem)}`);
    return 1;
  }
  const asOf = fromIsoDay(new Date().toISOString().slice(0, 10));
  const findings = lintIcp(parsed.icp, lintContext(asOf));
  for (const finding of findings) {
    const { problem, remedy } = lintText(finding);
    const severity = message(finding.severity === 'error' ? 'lintError' : 'lintWarning');
    console.log(message('lintLine', severity, problem, remedy, finding.path));
    if (finding.witness === undefined) continue;
    const facts = Object.entries(finding.witness).map(
      ([attribute, { value }]) => `${attribute} ${JSON.stringify(value)}`,
    );
    console.log(`   ${message('lintWitness', facts.join(', '))}`);
  }
  if (findings.length === 0) console.log(message('lintClean', parsed.icp.name));
  printSight(parsed.icp);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** For each tool that is named, whether a page can ever show it. */
function printSight(icp: Icp): void {
  const lines = icp.criteria.flatMap(({ label, test }) =>
    sightLines(askedTools(test)).map((line) => message('sightCriterion', label, line)),
  );
  if (lines.length === 0) return;
  console.log(message('sightTitle'));
  for (const line of lines) console.log(`   ${line}`);
}
