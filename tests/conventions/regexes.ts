import { check } from 'recheck';
import { cpuMs } from '../cpu-time.ts';
import { lineAt, type SourceFile, type SyntaxNode, visit } from './source.ts';

/** No regular expression of ours is run on more than this many characters. */
const LONGEST_INPUT = 10_000;
const MAX_MS = 5;
const TRIES = 8;
/** Analysis of one expression: twenty times what the slowest of ours takes. */
const PROOF_MS = 60_000;

export interface RegexLiteral {
  pattern: string;
  flags: string;
  /** path:line */
  place: string;
}

/** Every regular expression of the files: literals, and those put together from constants of the same file. */
export function regexesOf(files: readonly SourceFile[]): RegexLiteral[] {
  return files.flatMap((file) => {
    const constants = constantsOf(file);
    const found: RegexLiteral[] = [];
    visit(file, (node) => {
      const place = `${file.path}:${lineAt(file.text, node.start)}`;
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && regex !== undefined) found.push({ ...regex, place });
      const built = isRegExpCall(node) ? builtFrom(node, constants) : null;
      if (built !== null) found.push({ ...built, place });
    });
    return found;
  });
}

/** Expressions put together from what is only known at run time, which no test can check. */
export function findDynamicRegexes(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const constants = constantsOf(file);
    const faults: string[] = [];
    visit(file, (node) => {
      if (!isRegExpCall(node) || builtFrom(node, constants) !== null) return;
      const place = `${file.path}:${lineAt(file.text, node.start)}`;
      faults.push(`${place} RegExp(...) of a value: write a literal, or compare with string methods`);
    });
    return faults;
  });
}

function isRegExpCall(node: SyntaxNode): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const callee = node.callee as SyntaxNode;
  return callee.type === 'Identifier' && callee.name === 'RegExp';
}

function builtFrom(
  call: SyntaxNode,
  constants: ReadonlyMap<string, SyntaxNode>,
): { pattern: string; flags: string } | null {
  const [pattern, flags] = call.arguments as SyntaxNode[];
  const text = pattern === undefined ? null : constantText(pattern, constants);
  const letters = flags === undefined ? '' : constantText(flags, constants);
  return text === null || letters === null ? null : { pattern: text, flags: letters };
}

/** The module's own constants with their initial values. */
function constantsOf(file: SourceFile): Map<string, SyntaxNode> {
  const constants = new Map<string, SyntaxNode>();
  visit(file, (node, above) => {
    const list = above.at(-1);
    if (node.type !== 'VariableDeclarator' || list?.kind !== 'const') return;
    const top = above.at(-2)?.type;
    if (top !== 'Program' && top !== 'ExportNamedDeclaration') return;
    const id = node.id as SyntaxNode;
    if (id.type === 'Identifier' && node.init) constants.set(String(id.name), node.init as SyntaxNode);
  });
  return constants;
}

/** The text of an expression of constants; null when it needs anything else. */
function constantText(node: SyntaxNode, constants: ReadonlyMap<string, SyntaxNode>): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'Identifier') {
    const value = constants.get(String(node.name));
    return value === undefined ? null : constantText(value, constants);
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const left = constantText(node.left as SyntaxNode, constants);
    const right = constantText(node.right as SyntaxNode, constants);
    return left === null || right === null ? null : left + right;
  }
  if (node.type === 'MemberExpression' && (node.property as SyntaxNode).name === 'source') {
    const regex = constants.get(String((node.object as SyntaxNode).name))?.regex;
    return (regex as { pattern: string } | undefined)?.pattern ?? null;
  }
  const raw = node.type === 'TaggedTemplateExpression';
  const template = raw ? (node.quasi as SyntaxNode) : node;
  if (template.type !== 'TemplateLiteral') return null;
  const values = (template.expressions as SyntaxNode[]).map((part) => constantText(part, constants));
  if (values.includes(null)) return null;
  return (template.quasis as { value: { raw: string; cooked: string } }[])
    .map((part, index) => (raw ? part.value.raw : part.value.cooked) + (values[index] ?? ''))
    .join('');
}

/**
 * Expressions that recheck's automaton does not prove safe. It needs some three seconds for the worst of ours, so that
 * the limit is reached by an expression, never by a busy machine; what it cannot decide counts as unsafe.
 */
export async function findUnsafeRegexes(regexes: readonly RegexLiteral[]): Promise<string[]> {
  const faults: string[] = [];
  const known = new Map<string, string | null>();
  for (const { pattern, flags, place } of regexes) {
    const written = `/${pattern}/${flags}`;
    const fault = known.get(written) ?? (await faultOf(pattern, flags));
    known.set(written, fault);
    if (fault !== null) faults.push(`${place} ${written} is ${fault}: write {0,40} for * and {1,40} for +`);
  }
  return faults;
}

async function faultOf(pattern: string, flags: string): Promise<string | null> {
  const result = await check(pattern, flags, { checker: 'automaton', timeout: PROOF_MS });
  if (result.status === 'safe') return null;
  if (result.status === 'unknown') return `not proven safe (${result.error.kind})`;
  return `vulnerable (${result.complexity.summary}, e.g. ${result.attack.pattern})`;
}

/** Inputs that make backtracking engines work: runs of everything that the expression names, and near misses. */
function worstInputs(pattern: string): string[] {
  const named = [...new Set(pattern.replace(/\\[a-zA-Z]|[\\^$.*+?()[\]{}|]/g, ''))].slice(0, 30);
  const words = [...new Set(pattern.match(/[\p{L}\p{N} ]{2,}/gu) ?? [])].slice(0, 10);
  const seeds = [
    ' ',
    'a',
    'A',
    '0',
    '\t',
    '\n',
    'é',
    '0,',
    'a ',
    '1 ',
    'a.',
    'a-',
    '<a',
    '0-0',
    ...named,
    ...words,
  ];
  return seeds.map(
    (seed) => `${seed.repeat(Math.ceil(LONGEST_INPUT / seed.length)).slice(0, LONGEST_INPUT - 1)}\u0000`,
  );
}

function timeOf(regex: RegExp, input: string): number {
  return cpuMs(() => {
    // As the product uses them: search, and for global ones every match.
    if (regex.global) for (const _ of input.matchAll(regex));
    else regex.test(input);
  });
}

/** Expressions that take too long on an input of the greatest length. */
export function findSlowRegexes(regexes: readonly RegexLiteral[]): string[] {
  return regexes.flatMap(({ pattern, flags, place }) => {
    const regex = new RegExp(pattern, flags);
    const slow = worstInputs(pattern).find((input) => {
      // The best of several: another process may take the time of some.
      return Array.from({ length: TRIES }).every(() => timeOf(regex, input) > MAX_MS);
    });
    if (slow === undefined) return [];
    const ms = timeOf(regex, slow).toFixed(1);
    return [
      `${place} /${pattern}/${flags} takes ${ms} ms on ${JSON.stringify(slow.slice(0, 12))}...: at most ${MAX_MS}`,
    ];
  });
}
