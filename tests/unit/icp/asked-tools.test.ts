import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IcpTest } from '#lib/icp/format.ts';
import { askedTools, meantTool } from '#lib/icp/lint/asked-tools.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { TECHNOLOGIES, TECHNOLOGY_CATEGORIES } from '#lib/technographics/catalog.ts';
import { sightLines } from '#lib/wording/sight-text.ts';

const has = (values: string[], categories?: string[]): IcpTest => ({
  op: 'hasAny',
  attribute: 'technologies',
  values,
  ...(categories ? { categories } : {}),
});

test('each tool that is named is said to be seen on pages, by a link, in job ads alone, nowhere, or to be none', () => {
  expect(
    sightLines(askedTools(has(['hubspot', 'avature', 'snowflake', 'make', 'hubspott', 'zzzzzzzz']))),
  ).toEqual([
    'Not a tool known here: hubspott. Did you mean hubspot?',
    'Not a tool known here: zzzzzzzz',
    'Seen on pages: HubSpot',
    "Seen by a link to the company's own page at the vendor: Avature",
    'Told by job ads alone: Snowflake',
    'Cannot be seen anywhere: Make',
  ]);
});

test.each([
  ['GA4', 'google-analytics'],
  ['SFDC', 'salesforce'],
  ['Sales force', 'salesforce'],
  ['Hub Spot', 'hubspot'],
  ['marketto', 'marketo'],
  ['Urban Airship', 'airship'],
])('%s may mean %s', (word, id) => {
  expect(meantTool(word)).toBe(id);
});

test('every name and alias leads to its tool', () => {
  for (const { id, name, aliases = [] } of TECHNOLOGIES) {
    for (const word of [id, name]) expect([word, meantTool(word)]).toEqual([word, id]);
    for (const word of aliases) expect([word, meantTool(word)]).not.toEqual([word, '']);
  }
});

test('kinds of tools say how many of them pages show', () => {
  const none = askedTools({ op: 'hasAny', attribute: 'technologies', categories: ['abacus'] });
  expect(sightLines(none)).toEqual(['Not a kind of tool known here: abacus']);
  for (const category of TECHNOLOGY_CATEGORIES) {
    const { categories } = askedTools({ op: 'hasNone', attribute: 'technologies', categories: [category] });
    expect(categories[0]?.tools).toBeGreaterThan(0);
  }
  expect(sightLines(askedTools(has([], ['data-warehouse'])))).toEqual([
    expect.stringContaining('told by job ads alone'),
  ]);
});

test('"any marketing automation but HubSpot" is two tests of one criterion, and each is looked at', () => {
  const but: IcpTest = {
    op: 'all',
    tests: [
      { op: 'hasAny', attribute: 'technologies', categories: ['marketing-automation'] },
      { op: 'hasNone', attribute: 'technologies', values: ['hubspot'] },
    ],
  };
  expect(askedTools(but)).toMatchObject({
    tools: [{ id: 'hubspot', sight: 'page' }],
    categories: [{ id: 'marketing-automation' }],
  });
});

const folder = new URL('../../../public/icps/', import.meta.url);

test.each(readdirSync(folder))('%s asks for no tool that nothing can answer', (file) => {
  const parsed = readIcpText(readFileSync(new URL(file, folder), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  for (const { test: own } of parsed.icp.criteria) {
    const { tools, categories } = askedTools(own);
    for (const tool of tools) expect(['page', 'link', 'jobs']).toContain(tool.sight);
    for (const category of categories) expect(category.tools).toBeGreaterThan(0);
  }
});
