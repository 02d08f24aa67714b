import { qualify } from '#lib/qualify/qualify.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';
import { EXAMPLES_DAY, WORKED_EXAMPLES } from './worked-examples.ts';

const BEGIN = '<!-- worked examples: begin -->';
const END = '<!-- worked examples: end -->';
const LETTERS = { primary: 'P', secondary: 'S', none: 'N', negative: 'X' };
const HEAD = ['', 'evidence', 'low-high', 'coverage', 'verdict', 'possible'];

/** A README with the worked examples, as the engine scores them now, in place of those that it holds. */
export function withWorkedExamples(readme: string): string {
  const [before, rest] = readme.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error('the README has no place for the table');
  return `${before}${BEGIN}\n${workedExamplesTable()}\n${END}${after}`;
}

/** The table in Markdown, its columns padded to one width each. */
function workedExamplesTable(): string {
  const rows = [HEAD, ...WORKED_EXAMPLES.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const [head = [], ...body] = rows;
  return [head, rule, ...body].map((cells) => lineOf(cells, widths)).join('\n');
}

function cellsOf({ id, evidence, profile }: (typeof WORKED_EXAMPLES)[number]): string[] {
  const verdict = qualify(readProfile(profile, EXAMPLES_DAY).profile, starter, EXAMPLES_DAY);
  const timing = verdict.timing.level === 'none' ? null : verdict.timing.level;
  const words = [verdict.verdict, verdict.certainty, verdict.bound, verdict.direction, timing];
  return [
    id,
    evidence,
    `${verdict.low}-${verdict.high}`,
    String(verdict.coverage),
    words.filter((word) => word !== null).join(', '),
    verdict.possible.map((fit) => LETTERS[fit]).join(' '),
  ];
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
}
