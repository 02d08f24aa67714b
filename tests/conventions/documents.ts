import type { SourceFile } from './source.ts';

const CODE_SPAN = /`([^`\n]+)`/g;
const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)/g;
const RUN_SCRIPT = /\bnpm (?:run (?:-s |--silent )?)([a-z][\w:-]*)/g;
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
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Paths and scripts that documents name and the repository does not have. */
export function findDeadReferences(documents: readonly SourceFile[], repository: Repository): string[] {
  return documents.flatMap(({ path, text }) => {
    const named = [...all(text, CODE_SPAN).filter((span) => PATH.test(span)), ...all(text, LINK)];
    const beside = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const dead = named.filter(
      (name) => !exists(name, repository.paths) && !exists(beside + name, repository.paths),
    );
    const scripts = all(text, RUN_SCRIPT).filter((name) => !repository.scripts.includes(name));
    return [
      ...dead.map((name) => `${path} names ${name}, which is not there: correct or delete it`),
      ...scripts.map((name) => `${path} names npm run ${name}, which is no script: correct or delete it`),
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
