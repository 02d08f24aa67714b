import type { SourceFile } from './source.ts';

const CODE_SPAN = /`([^`\n]+)`/g;
const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)/g;
const SOURCE = /<img [^>]*src="(?!https?:)([^"]+)"/g;
const FENCE = /^```\w*\n([\s\S]*?)^```/gm;
/** `npm run -s NAME` and what npm runs by its own name. */
const RUN_SCRIPT = /\bnpm (?:run (?:-s |--silent )?([a-z][\w:-]*)|(test|start)\b)/g;
const RUN_BENCH = /\bbench -- ([a-z][\w-]*)/g;
/** A folder or file of ours that a command or a sentence in code names. */
const PATH_WITHIN = /(?<![\w./-])((?:lib|components|entrypoints|tests|public|\.github)\/[\w./*-]*)/g;
const BENCHES = 'tests/lab/bench/';
/** A code span that can only be a path of ours. */
const PATH = /^(?:(?:lib|components|entrypoints|tests|public)\/[\w./*-]*|[\w-]+\.(?:md|ts|json))$/;

interface Repository {
  paths: readonly string[];
  scripts: readonly string[];
}

function exists(path: string, paths: readonly string[]): boolean {
  const clean = path.replace(/^\.\//, '').replace(/\/$/, '');
  if (clean.includes('*')) {
    const [start = ''] = clean.split('*');
    return paths.some((known) => known.startsWith(start));
  }
  return paths.some((known) => known === clean || known.startsWith(`${clean}/`));
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** Paths in code: spans that are one, and those inside commands. */
function pathsInCode(text: string): string[] {
  const fences = all(text, FENCE);
  const spans = all(text.replace(FENCE, ''), CODE_SPAN);
  const within = [...spans, ...fences].flatMap((code) => all(code, PATH_WITHIN));
  return [...new Set([...spans.filter((span) => PATH.test(span)), ...within])];
}

/** Paths, scripts and benchmarks that documents name and the repository does not have. */
export function findDeadReferences(documents: readonly SourceFile[], repository: Repository): string[] {
  return documents.flatMap(({ path, text }) => {
    const named = [...pathsInCode(text), ...all(text, LINK), ...all(text, SOURCE)];
    const beside = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const dead = named.filter(
      (name) => !exists(name, repository.paths) && !exists(beside + name, repository.paths),
    );
    const scripts = all(text, RUN_SCRIPT).filter((name) => !repository.scripts.includes(name));
    const benches = all(text, RUN_BENCH).filter((name) => !repository.paths.includes(`${BENCHES}${name}.ts`));
    return [
      ...dead.map((name) => `${path} names ${name}, which is not there: correct or delete it`),
      ...scripts.map((name) => `${path} names npm run ${name}, which is no script: correct or delete it`),
      ...benches.map(
        (name) => `${path} names bench ${name}, which is not in ${BENCHES}: correct or delete it`,
      ),
    ];
  });
}

/** What stands at the top of the repository; a new entry is a decision of the design. */
const TOP_LEVEL = new Set([
  ...['entrypoints', 'components', 'lib', 'public', 'tests'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', 'PERMISSIONS.md'],
]);

/** Entries at the top level that have no place there, and those that are missing. */
export function findTopLevelFaults(paths: readonly string[]): string[] {
  const top = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [
    ...[...top]
      .filter((name) => !TOP_LEVEL.has(name) && !name.startsWith('.'))
      .map((name) => `${name} has no place at the top level: put it into one of the folders`),
    ...[...TOP_LEVEL].filter((name) => !top.has(name)).map((name) => `${name} is missing`),
  ];
}

/** Folders directly in lib that no row of the README's table names. */
export function findUnnamedFolders(readme: string, paths: readonly string[]): string[] {
  const rows = readme.split('\n').filter((line) => line.startsWith('|'));
  const named = new Set(rows.flatMap((row) => all(row.split('|')[1] ?? '', CODE_SPAN)));
  const folders = new Set(paths.flatMap((path) => path.match(/^lib\/[^/]+(?=\/)/) ?? []));
  return [...folders]
    .filter((folder) => !named.has(folder))
    .map((folder) => `${folder} is in no row of the README's table "How it works": say what it is for`);
}

/** More boxes than this are not taken in at a glance. */
const MAX_BOXES = 12;

/** What is wrong with the README's picture of a click. */
export function findPictureFaults(readme: string): string[] {
  const [picture, ...more] = [...readme.matchAll(/^```mermaid\n([\s\S]*?)^```/gm)].map(
    (match) => match[1] ?? '',
  );
  if (picture === undefined || more.length > 0) return ['the README has one picture, of the flow of a click'];
  const boxes = new Set([...picture.matchAll(/(\w+)(?=[[({])/g)].map((match) => match[1]));
  return boxes.size > 0 && boxes.size <= MAX_BOXES
    ? []
    : [`the picture has ${boxes.size} boxes: at most ${MAX_BOXES}`];
}
