import { basename, dirname } from 'node:path';
import { commentsOf, importsOf, lineAt, type SourceFile, type SyntaxNode, visit } from './source.ts';

/** Longer than this a file holds more than one idea. */
export const MAX_LINES = 250;
/** Half of all files are no longer than this: what a reader takes in at a glance. */
export const MAX_MEDIAN_LINES = 80;

const isProduct = (path: string) => /^(lib|components|entrypoints)\//.test(path);

function lengthOf(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length;
}

/** Files longer than the limit that no reason excuses, and excuses that are no longer needed. */
export function findLongFiles(
  files: readonly SourceFile[],
  excused: Readonly<Record<string, string>>,
): string[] {
  const long = files.filter((file) => lengthOf(file) > MAX_LINES);
  return [
    ...long
      .filter((file) => !Object.hasOwn(excused, file.path))
      .map((file) => `${file.path} has ${lengthOf(file)} lines: split it by concept (limit ${MAX_LINES})`),
    ...Object.keys(excused)
      .filter((path) => !long.some((file) => file.path === path))
      .map((path) => `${path} is excused but not long: take it off the list`),
  ];
}

export function medianLines(files: readonly SourceFile[]): number {
  const lengths = files.map(lengthOf).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

const VAGUE = /^(utils?|helpers?|common|manager|misc|shared|stuff|base)$/;
/** Named by the vendors: a tag manager is called so. */
const NAMED_BY_OTHERS = /^lib\/technographics\/pack\//;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|e2e|d|config|chromium|firefox|isolated))*\.(tsx?|css|html)$/;

/** More than this in one folder of lib and nobody reads the list to its end. */
export const MAX_FILES_IN_FOLDER = 40;

/** Folders of lib with too many files directly inside. */
export function findFullFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths.filter((one) => one.startsWith('lib/'))) {
    const folder = dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MAX_FILES_IN_FOLDER)
    .map(
      ([folder, count]) =>
        `${folder} holds ${count} files: put them into folders by what they answer (limit ${MAX_FILES_IN_FOLDER})`,
    );
}

/** Folders and files whose names say nothing, or are written differently. */
export function findNameFaults(paths: readonly string[]): string[] {
  return paths
    .filter((path) => /^(lib|components|entrypoints|tests)\//.test(path) && /\.(tsx?|css|html)$/.test(path))
    .flatMap((path) => {
      const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
      const vague = parts.find((part) => VAGUE.test(part) || /-(utils?|helpers?|manager)$/.test(part));
      if (vague !== undefined && !NAMED_BY_OTHERS.test(path))
        return [`${path}: "${vague}" says nothing: name the concept`];
      const fixture = path.startsWith('tests/fixtures/');
      if (!fixture && !KEBAB.test(basename(path))) return [`${path}: write file names in kebab-case`];
      return [];
    });
}

function faultOf(node: SyntaxNode, path: string): string | null {
  if (node.type === 'TSAnyKeyword') return 'any: use unknown and narrow it';
  if (node.type === 'TSNonNullExpression') return '!: guard against the absent case';
  if (node.type === 'TSEnumDeclaration') return 'enum: use an `as const` array and a type from it';
  if (node.type === 'ExportDefaultDeclaration' && /^(lib|components)\//.test(path)) {
    return 'default export: export it by its name';
  }
  if (node.type === 'MemberExpression' && isProduct(path)) {
    const object = node.object as { type: string; name?: string };
    if (object.type === 'Identifier' && object.name === 'console')
      return 'console: return or store what is to be said';
  }
  return null;
}

/** Constructs that the style forbids. */
export function findForbiddenSyntax(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const faults: string[] = [];
    visit(file, (node) => {
      const fault = faultOf(node, file.path);
      if (fault !== null) faults.push(`${file.path}:${lineAt(file.text, node.start)} ${fault}`);
    });
    return faults;
  });
}

const MARK = /\b(TODO|FIXME|XXX|HACK)\b/;
const SUPPRESSION = /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable|istanbul ignore|v8 ignore/;

/** Comments that put work off or switch a check off. */
export function findCommentFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    commentsOf(file).flatMap(({ value, line }) => {
      if (MARK.test(value)) return [`${file.path}:${line} a mark for later: do it now or open an issue`];
      if (SUPPRESSION.test(value))
        return [`${file.path}:${line} switches a check off: write it so that the check passes`];
      return [];
    }),
  );
}

const SKIPPING = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails']);
const SUITES = new Set(['it', 'test', 'describe', 'bench']);

function rootOf(node: SyntaxNode): string {
  if (node.type === 'Identifier') return String(node.name);
  const below = (node.object ?? node.callee) as SyntaxNode | undefined;
  return below === undefined ? '' : rootOf(below);
}

/** Tests that do not run. */
export function findSkippedTests(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.(test|e2e)\.tsx?$/.test(path))
    .flatMap((file) => {
      const faults: string[] = [];
      visit(file, (node) => {
        if (node.type !== 'MemberExpression') return;
        const name = String((node.property as { name?: string }).name);
        if (!SKIPPING.has(name) || !SUITES.has(rootOf(node))) return;
        faults.push(`${file.path}:${lineAt(file.text, node.start)} .${name}: a test runs or is deleted`);
      });
      return faults;
    });
}

const SETS_THE_STAGE = /\bvi\.(?:hoisted|mock|stubGlobal)\(/;

/** Tests that put something in the place of a module or a global: in a process that other files use, it would stay. */
export function findSharedStages(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => /^tests\/unit\/.*\.test\.tsx?$/.test(path) && SETS_THE_STAGE.test(text))
    .filter(({ path }) => !path.includes('.isolated.'))
    .map(({ path }) => `${path} replaces what other tests use: name it .isolated.test.ts`);
}

const HOME = /(?:^|[\s"'`(=])\/(?:home|root|Users|work)\/[a-z]/;

/** Paths of one machine. */
export function findMachinePaths(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => HOME.test(file.text))
    .map(
      (file) =>
        `${file.path}:${lineAt(file.text, file.text.search(HOME))} names a folder of one machine: take it as an argument`,
    );
}

/** Product code that brings more than it declares: every package is pinned in package.json. */
export function findUndeclaredPackages(files: readonly SourceFile[], declared: readonly string[]): string[] {
  return files
    .filter(({ path }) => isProduct(path))
    .flatMap((file) =>
      importsOf(file).flatMap(({ from, line }) => {
        if (/^[.#]|^node:|^virtual:/.test(from)) return [];
        const name = from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/');
        return declared.includes(name) ? [] : [`${file.path}:${line} ${name} is not in package.json`];
      }),
    );
}
