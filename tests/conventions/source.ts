import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from '../browser/ensure-build.ts';

/** A file of the repository, its path relative to the root with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A node of the syntax tree (ESTree with TypeScript nodes). */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface ImportOf {
  /** As written. */
  from: string;
  /** True when every name of it is a type. */
  typesOnly: boolean;
  /** True for `import()`. */
  onDemand: boolean;
  line: number;
}

/** Paths of all files that git knows or would take, sorted. */
export function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 16_000_000,
  });
  return [...new Set(listed.split('\n'))]
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
    .sort();
}

/** The files whose path matches, with their text. */
export function readFiles(matches: (path: string) => boolean): SourceFile[] {
  return listFiles()
    .filter(matches)
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const CODE = /\.tsx?$/;

/** What is shipped: lib, components and entrypoints. */
export function productCode(): SourceFile[] {
  return readFiles((path) => CODE.test(path) && /^(lib|components|entrypoints)\//.test(path));
}

/** All TypeScript of the repository. */
export function allCode(): SourceFile[] {
  return readFiles((path) => CODE.test(path));
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const parsed = new WeakMap<SourceFile, ReturnType<typeof parseSync>>();

function parse(file: SourceFile): ReturnType<typeof parseSync> {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const result = parseSync(file.path, file.text, { sourceType: 'module' });
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${file.path} does not parse: ${error.message}`);
  parsed.set(file, result);
  return result;
}

/** Static imports, re-exports and dynamic imports of a file. */
export function importsOf(file: SourceFile): ImportOf[] {
  const { module } = parse(file);
  const fixed = module.staticImports.map((one) => ({
    from: one.moduleRequest.value,
    typesOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    onDemand: false,
    line: lineAt(file.text, one.start),
  }));
  const passedOn = module.staticExports.flatMap((one) =>
    one.entries.flatMap((entry) =>
      entry.moduleRequest === null
        ? []
        : [
            {
              from: entry.moduleRequest.value,
              typesOnly: entry.isType,
              onDemand: false,
              line: lineAt(file.text, one.start),
            },
          ],
    ),
  );
  const dynamic = module.dynamicImports.map((one) => ({
    from: file.text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typesOnly: false,
    onDemand: true,
    line: lineAt(file.text, one.start),
  }));
  return [...fixed, ...passedOn, ...dynamic];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Visits every node, parents before children; `above` is the way from the root to the node. */
export function visit(file: SourceFile, see: (node: SyntaxNode, above: readonly SyntaxNode[]) => void): void {
  const above: SyntaxNode[] = [];
  const go = (node: SyntaxNode) => {
    see(node, above);
    above.push(node);
    for (const child of childrenOf(node)) go(child);
    above.pop();
  };
  go(parse(file).program as unknown as SyntaxNode);
}

/** All nodes below and including this one. */
export function nodesIn(node: SyntaxNode): SyntaxNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

/** Comments of a file. */
export function commentsOf(file: SourceFile): { value: string; line: number }[] {
  return parse(file).comments.map((one) => ({ value: one.value, line: lineAt(file.text, one.start) }));
}

/** The repository path that an import of ours leads to; null for a package or a file that is not there. */
export function resolveImport(file: SourceFile, from: string): string | null {
  if (from.startsWith('#')) return from.slice(1);
  if (!from.startsWith('.')) return null;
  return join(file.path, '..', from);
}

/** The files of ours that a file loads when it runs: types are left out. */
export function resolvedImports(file: SourceFile): { target: string; onDemand: boolean }[] {
  return importsOf(file).flatMap(({ from, typesOnly, onDemand }) => {
    const target = typesOnly ? null : resolveImport(file, from);
    return target === null ? [] : [{ target, onDemand }];
  });
}
