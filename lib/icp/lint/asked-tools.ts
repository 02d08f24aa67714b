import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { type Visibility, visibilityOf } from '#lib/technographics/visibility.ts';
import { type Candidate, findNamed, suggest } from '#lib/values/typed/suggest.ts';
import type { IcpTest, SimpleTest } from '../test-format.ts';

/** A tool that a criterion names, and whether anything that is read can ever show it. */
export interface AskedTool {
  id: string;
  sight: Visibility | 'unknown';
  /** The id that was probably meant; empty when the tool is known or nothing is like it. */
  meant: string;
}

/** A kind of tool that a criterion asks for: how many are looked for, and how many of them pages show. */
export interface AskedCategory {
  id: string;
  tools: number;
  onPages: number;
}

export interface AskedTools {
  tools: AskedTool[];
  categories: AskedCategory[];
}

/** The id comes first: it is what an ICP writes. */
const CANDIDATES: readonly Candidate<string>[] = TECHNOLOGIES.map(({ id, name, aliases = [] }) => ({
  value: id,
  names: [id, name, ...aliases],
}));

/** The tools and kinds of tools that a criterion asks for, each once. */
export function askedTools(test: IcpTest): AskedTools {
  const tests = test.op === 'all' || test.op === 'any' ? test.tests : [test];
  const ids = new Set(tests.flatMap(namedTools));
  const categories = new Set(tests.flatMap((one) => (asksForTools(one) ? (one.categories ?? []) : [])));
  return { tools: [...ids].map(askedTool), categories: [...categories].map(askedCategory) };
}

/** The id of the tool that a word which is none may mean: "GA4", "hubspott"; empty when nothing is like it. */
export function meantTool(word: string): string {
  return findNamed(word, CANDIDATES) ?? suggest(word, CANDIDATES)[0]?.text ?? '';
}

function namedTools(test: SimpleTest): readonly string[] {
  if (asksForTools(test)) return test.values ?? [];
  if (test.op !== 'trigger') return [];
  return (test.about ?? []).filter((topic) => TECHNOLOGIES.some(({ id }) => id === topic));
}

function asksForTools(
  test: SimpleTest,
): test is Extract<SimpleTest, { op: 'hasAny' | 'hasAll' | 'hasNone' | 'count' }> {
  const asks = test.op === 'hasAny' || test.op === 'hasAll' || test.op === 'hasNone' || test.op === 'count';
  return asks && test.attribute === 'technologies';
}

function askedTool(id: string): AskedTool {
  const tool = TECHNOLOGIES.find((one) => one.id === id);
  return tool ? { id, sight: visibilityOf(tool), meant: '' } : { id, sight: 'unknown', meant: meantTool(id) };
}

function askedCategory(category: string): AskedCategory {
  const own = TECHNOLOGIES.filter(({ categories }) => categories.some((one) => one === category));
  const shown = own.filter((tool) => visibilityOf(tool) === 'page' || visibilityOf(tool) === 'link');
  return { id: category, tools: own.length, onPages: shown.length };
}
