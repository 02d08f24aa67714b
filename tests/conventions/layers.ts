import { importsOf, resolveImport, type SourceFile } from './source.ts';

/** Pure folders of lib by layer: a folder imports from layers below its own, never from its own. */
const LAYERS: readonly (readonly string[])[] = [
  ['account', 'parse'],
  ['values'],
  ['evidence'],
  ['read', 'technographics', 'industry', 'triggers'],
  ['profile'],
  ['icp'],
  ['qualify'],
  ['dossier'],
  ['lists', 'compile', 'exchange'],
  ['directory', 'calibrate'],
];
export const PURE_FOLDERS = [...LAYERS.flat(), 'wording'];
/** From the lowest to the highest: each may import those before it. */
const EDGES = ['storage', 'platform', 'messages', 'background'];
/** Rooms inside a folder of lib: the first may import none of the others. */
const ROOMS: readonly { from: string; not: readonly string[]; but?: string; why: string }[] = [
  {
    from: 'lib/qualify/engine/',
    not: ['lib/qualify/explain/', 'lib/qualify/stamp/'],
    why: 'the engine decides; explanations and stamps are made of what it decided',
  },
  {
    from: 'entrypoints/list-worker/',
    not: ['lib/wording/'],
    // Files are written in English whatever the browser speaks: other programs read them.
    but: 'lib/wording/list-output-text.ts',
    why: 'a worker does not know the language of the browser: answer with facts, the page says them',
  },
];
/** Its types are what a parser returns; as types they cross the layer for everybody. */
const VALUES = 'lib/values/';
/** Words are by attribute and by shape: wording reads the one list of them. */
const ATTRIBUTES = 'lib/evidence/attributes.ts';

/** Packages that tie code to a browser, a database or a view. */
const IMPURE_PACKAGES = [
  'wxt',
  'webextension-polyfill',
  'dexie',
  'dexie-react-hooks',
  'react',
  'react-dom',
  'zustand',
];
const BROWSER_PACKAGES = ['wxt', 'webextension-polyfill', 'dexie', 'dexie-react-hooks'];

interface Place {
  top: string;
  folder: string;
}

function placeOf(path: string): Place {
  const [top = '', folder = ''] = path.split('/');
  return { top, folder };
}

function packageOf(from: string): string {
  const [scope = '', name = ''] = from.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

/** Why code at `own` may not import from `other`; null when it may. */
function whyNotFolder(own: Place, other: Place, typesOnly: boolean): string | null {
  if (other.top === 'tests') return 'nothing imports tests: move what is shared into lib';
  if (own.top === 'entrypoints') {
    const another = other.top === 'entrypoints' && other.folder !== own.folder;
    return another ? 'an entrypoint imports no other: move what they share into lib' : null;
  }
  if (other.top === 'entrypoints') return 'only the browser loads entrypoints: move what is shared into lib';
  if (own.top === 'components') {
    return EDGES.includes(other.folder) && other.top === 'lib'
      ? 'components get props and callbacks: let the entrypoint do it and pass it in'
      : null;
  }
  if (other.top === 'components') return 'lib draws nothing: return data and let a component show it';
  if (own.folder === other.folder) return null;
  if (EDGES.includes(other.folder)) {
    const isBelow = EDGES.indexOf(other.folder) < EDGES.indexOf(own.folder);
    if (isBelow) return null;
    return EDGES.includes(own.folder)
      ? `lib/${other.folder} stands above lib/${own.folder}: let the background compose them`
      : 'pure code takes data as arguments: load it at the edge and pass it in';
  }
  if (EDGES.includes(own.folder) && own.folder !== 'storage') return null;
  if (own.folder === 'storage') return null;
  if (own.folder === 'wording') {
    return typesOnly ? null : 'wording takes types from pure folders, not values: pass the value in';
  }
  if (other.folder === 'wording') return 'return a code and parameters; the edge turns them into words';
  if (layerOf(other.folder) < layerOf(own.folder)) return null;
  return `lib/${other.folder} is not below lib/${own.folder}: compose the two in a higher folder or an entrypoint`;
}

function isForAll(own: Place, target: string, typesOnly: boolean): boolean {
  if (target.startsWith('public/')) return true;
  return target.startsWith(VALUES) ? typesOnly : target === ATTRIBUTES && own.folder === 'wording';
}

function whyNotPackage(own: Place, name: string): string | null {
  if (own.top === 'lib' && !EDGES.includes(own.folder) && IMPURE_PACKAGES.includes(name)) {
    return 'pure folders know no browser, storage or view: take what is needed as an argument';
  }
  if (own.top === 'components' && BROWSER_PACKAGES.includes(name)) {
    return 'components get props and callbacks: let the entrypoint do it';
  }
  return null;
}

/** Why a room of a folder may not import from another; null when it may. Types count too. */
function whyNotRoom(path: string, target: string): string | null {
  const room = ROOMS.find(
    ({ from, not, but }) =>
      path.startsWith(from) && target !== but && not.some((one) => target.startsWith(one)),
  );
  return room?.why ?? null;
}

/** Imports that go against the layers of the design. */
export function findLayerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const own = placeOf(file.path);
    if (!['lib', 'components', 'entrypoints'].includes(own.top)) return [];
    return importsOf(file).flatMap(({ from, typesOnly, line }) => {
      const target = resolveImport(file, from);
      const why =
        target === null
          ? whyNotPackage(own, packageOf(from))
          : isForAll(own, target, typesOnly)
            ? null
            : (whyNotRoom(file.path, target) ?? whyNotFolder(own, placeOf(target), typesOnly));
      return why === null ? [] : [`${file.path}:${line} imports ${from}: ${why}`];
    });
  });
}

/** Folders of lib that have no layer: a new one must be given its place first. */
export function findUnknownFolders(paths: readonly string[]): string[] {
  const folders = new Set(
    paths.filter((path) => path.startsWith('lib/')).map((path) => placeOf(path).folder),
  );
  return [...folders]
    .filter((folder) => !PURE_FOLDERS.includes(folder) && !EDGES.includes(folder))
    .map(
      (folder) => `lib/${folder} has no layer: use an existing folder or give it a place in the design first`,
    );
}

/** Imports that are not written as the others are. */
export function findImportStyleFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (!/^(lib|components)\//.test(file.path)) return [];
    return importsOf(file).flatMap(({ from, line }) => {
      if (!from.startsWith('.') && !from.startsWith('#')) return [];
      if (!/\.(tsx?|json|css)(\?\w+)?$/.test(from))
        return [`${file.path}:${line} ${from}: write the extension`];
      const target = resolveImport(file, from) ?? '';
      const near = target.split('/').slice(0, 2).join('/') === file.path.split('/').slice(0, 2).join('/');
      if (from.startsWith('../') && !near && !target.startsWith('public/')) {
        return [`${file.path}:${line} ${from}: write #lib/... or #components/... for another folder`];
      }
      return [];
    });
  });
}
