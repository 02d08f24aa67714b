import { readFileSync, writeFileSync } from 'node:fs';
import { TECHNOLOGIES, type TechnologyDefinition } from '../../lib/technographics/catalog.ts';

// Writes lib/technographics/COVERAGE.md from the pack: what can be seen of each tool, and how well its rules are sourced.

const PACK = new URL('../../lib/technographics/pack/', import.meta.url);
export const COVERAGE_FILE = new URL('../../lib/technographics/COVERAGE.md', import.meta.url);

function sourceOf({ id, categories }: TechnologyDefinition): { url: string; isRead: boolean } {
  const text = readFileSync(new URL(`${categories[0]}/${id}.ts`, PACK), 'utf8');
  const [, url = '', how] = /\/\/ source: (\S+) \((read|recalled)\)/.exec(text) ?? [];
  return { url, isRead: how === 'read' };
}

function stateOf({ rules, jobs }: TechnologyDefinition): string {
  if (rules.length > 0) return rules.every(({ on }) => on === 'link') ? 'by its link' : 'on pages';
  return jobs === 'never' ? 'cannot be seen' : 'in job ads only';
}

export function coverageText(): string {
  const rows = TECHNOLOGIES.map((tool) => ({ tool, state: stateOf(tool), ...sourceOf(tool) }));
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  const rulesOf = (isRead: boolean) =>
    rows.filter((row) => row.isRead === isRead).reduce((sum, { tool }) => sum + tool.rules.length, 0);
  const categories = new Set(TECHNOLOGIES.flatMap((tool) => tool.categories));
  return `# What can be seen of which tool

Written by \`npx node tests/lab/technology-coverage.ts\` from the pack; a test holds it true. The list was worked from the
names that sellers use when they qualify, category by category.

- ${TECHNOLOGIES.length} tools in ${categories.size} categories: ${count('on pages')} seen on pages, ${count('by its link')} by a link to the company's own place,
  ${count('in job ads only')} in job ads only, ${count('cannot be seen')} cannot be seen.
- Rules: ${rulesOf(true)} written with the vendor's documentation open (read), ${rulesOf(false)} from memory of it (recalled).
- A tool with a name that is no other word is read in job ads as well.

| tool | also called | categories | seen | rules | source |
|---|---|---|---|---|---|
${rows
  .map(
    ({ tool, state, url, isRead }) =>
      `| ${tool.name} | ${tool.aliases?.join(', ') ?? ''} | ${tool.categories.join(', ')} | ${state} | ${tool.rules.length} | ${isRead ? 'read' : 'recalled'}: ${url} |`,
  )
  .join('\n')}
`;
}

if (import.meta.main) writeFileSync(COVERAGE_FILE, coverageText());
