import { readFileSync, writeFileSync } from 'node:fs';
import { TECHNOLOGIES, type TechnologyDefinition } from '../../lib/technographics/catalog.ts';
import { visibilityOf } from '../../lib/technographics/visibility.ts';

// Writes lib/technographics/COVERAGE.md from the pack: what can be seen of each tool, and how well its rules are sourced.

const PACK = new URL('../../lib/technographics/pack/', import.meta.url);
export const COVERAGE_FILE = new URL('../../lib/technographics/COVERAGE.md', import.meta.url);

/** Its documentation, whether it was open, and how many of its rules stand there. */
function sourceOf({ id, categories, rules }: TechnologyDefinition): {
  url: string;
  how: string;
  read: number;
} {
  const text = readFileSync(new URL(`${categories[0]}/${id}.ts`, PACK), 'utf8');
  const [, url = '', how = ''] = /\/\/ source: (\S+) \((read|read in part|recalled)\)/.exec(text) ?? [];
  const marked = text.match(/\}, \/\/ read$/gm)?.length ?? 0;
  return { url, how, read: how === 'read' ? rules.length : marked };
}

const STATES = { page: 'on pages', link: 'by its link', jobs: 'in job ads only', never: 'cannot be seen' };

export function coverageText(): string {
  const rows = TECHNOLOGIES.map((tool) => ({ tool, state: STATES[visibilityOf(tool)], ...sourceOf(tool) }));
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  const rules = rows.reduce((sum, { tool }) => sum + tool.rules.length, 0);
  const read = rows.reduce((sum, row) => sum + row.read, 0);
  const opened = rows.filter((row) => row.how !== 'recalled').length;
  const categories = new Set(TECHNOLOGIES.flatMap((tool) => tool.categories));
  return `# What can be seen of which tool

Written by \`npx node tests/lab/technology-coverage.ts\` from the pack; a test holds it true. The list was worked from the
names that sellers use when they qualify, category by category.

- ${TECHNOLOGIES.length} tools in ${categories.size} categories: ${count('on pages')} seen on pages, ${count('by its link')} by a link to the company's own place,
  ${count('in job ads only')} in job ads only, ${count('cannot be seen')} cannot be seen.
- Rules: ${read} stand in the vendor's documentation as it was read (of ${opened} tools), ${rules - read} are from memory of it
  (recalled). "Read in part": the rules marked so in the tool's file stand there, the others do not.
- A tool with a name that is no other word is read in job ads as well.

| tool | also called | categories | seen | rules | source |
|---|---|---|---|---|---|
${rows
  .map(
    ({ tool, state, url, how }) =>
      `| ${tool.name} | ${tool.aliases?.join(', ') ?? ''} | ${tool.categories.join(', ')} | ${state} | ${tool.rules.length} | ${how}: ${url} |`,
  )
  .join('\n')}
`;
}

if (import.meta.main) writeFileSync(COVERAGE_FILE, coverageText());
