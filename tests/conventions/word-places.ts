import { baseOf, literalsOf } from './locale.ts';
import { resolvedImports, type SourceFile } from './source.ts';

/** The keys of each file under `public/_locales/en`. */
export interface Catalogues {
  messages: readonly string[];
  views: readonly string[];
  studio: readonly string[];
}

/** What is loaded before the popup shows its first verdict, and by the badge. */
const FIRST = [
  'entrypoints/popup/app.tsx',
  'entrypoints/background/index.ts',
  'entrypoints/read-website.ts',
  'entrypoints/read-linkedin.ts',
];
const POPUP = 'entrypoints/popup/app.tsx';
const VIEW_WORDS = 'lib/wording/view-message.ts';
const STUDIO_WORDS = 'lib/wording/studio-message.ts';

/** The files that these load; those loaded later, on demand, only when `later`. */
function loadedFrom(entries: readonly string[], files: readonly SourceFile[], later: boolean): Set<string> {
  const known = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const go = (path: string) => {
    const file = known.get(path);
    if (file === undefined || loaded.has(path)) return;
    loaded.add(path);
    for (const { target, onDemand } of resolvedImports(file)) if (later || !onDemand) go(target);
  };
  for (const entry of entries) go(entry);
  return loaded;
}

/**
 * Words in the wrong catalogue: every glance at the popup loads `messages.json`, so what only a page behind the card or
 * the studio says has a file of its own.
 */
export function findMisplacedWords(files: readonly SourceFile[], keys: Catalogues): string[] {
  const first = loadedFrom(FIRST, files, false);
  const popup = loadedFrom([POPUP], files, true);
  const faults: string[] = [];
  if (first.has(VIEW_WORDS)) faults.push(`the first glance loads ${VIEW_WORDS}: load what imports it later`);
  if (first.has(STUDIO_WORDS) || popup.has(STUDIO_WORDS))
    faults.push(`the popup or the background loads ${STUDIO_WORDS}: import message.ts or view-message.ts`);
  const spoken = (paths: Set<string>) => literalsOf(files.filter(({ path }) => paths.has(path)));
  const sooner = spoken(first);
  const behind = spoken(popup);
  const says = ({ words, patterns }: ReturnType<typeof literalsOf>, key: string) =>
    words.has(key) || patterns.some((pattern) => pattern.test(key));
  for (const key of keys.messages) {
    if (key.startsWith('extension') || says(sooner, baseOf(key))) continue;
    faults.push(`"${key}" is not said at first: move it to ${says(behind, key) ? 'views' : 'studio'}.json`);
  }
  for (const key of keys.views) {
    if (!says(behind, baseOf(key))) faults.push(`"${key}" is not said by the popup: move it to studio.json`);
  }
  const seen = [...keys.messages, ...keys.views, ...keys.studio];
  const twice = seen.filter((key, index) => seen.indexOf(key) !== index);
  return [...faults, ...twice.map((key) => `"${key}" is in two catalogues: keep one`)];
}
