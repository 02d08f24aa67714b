import { type Build, gzippedKb, loadedBy, textOf } from './build-output.ts';

/** kB gzipped. A reader runs in somebody's page; the popup must paint before the glance is over. */
/** LinkedIn's has the names of countries in 21 languages. */
const READER_KB = 45;
const POPUP_KB = 152;
/** Each script of a page takes the browser 10 to 20 ms, more than what stands in it takes to run. */
const POPUP_SCRIPTS = 5;
/** It judges by itself: the taxonomy, countries in all languages and every public suffix are in it. */
const LIST_WORKER_KB = 320;
/** A text as long as this is data: a bundler that writes a constant where it is used writes it again at each use. */
const LONG_TEXT = /["'`]([^"'`]{2000,})["'`]/g;

/** Words that only stand in a bundle when the library does. */
const READER_MARKS: Record<string, string> = {
  ZodError: 'zod',
  invalid_type: 'zod',
  'react.transitional.element': 'React',
  'react.element': 'React',
  DexieError: 'Dexie',
  'wxt:content-script-started': 'a content script that announces itself',
  webextension: 'a browser polyfill',
  'runtime.getURL': 'an address of the extension',
  'chrome-extension://': 'an address of the extension',
};
/** Ways to run text as code, which the policy forbids and a reviewer looks for. */
const EVAL = /\beval\s*\(|new Function\b|\bFunction\s*\(\s*["'`]/;
/** Code or data that would come from elsewhere. */
const REMOTE_CODE = /import\s*\(\s*["'`]https?:|importScripts\s*\(/;

function scripts(build: Build): string[] {
  return [...build.files.keys()].filter((path) => path.endsWith('.js'));
}

export function readersOf(build: Build): string[] {
  return scripts(build).filter((path) => /^read-[a-z]+\.js$/.test(path));
}

/** Long texts that stand more than once in a file. */
function findRepeatedTexts(build: Build, path: string): string[] {
  const seen = new Set<string>();
  return [...textOf(build, path).matchAll(LONG_TEXT)].flatMap(([, text = '']) => {
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [`${path} holds "${text.slice(0, 30)}..." (${text.length} letters) twice`];
  });
}

/** What is wrong with the bundles of a build. */
export function findBundleFaults(build: Build): string[] {
  const faults: string[] = [];
  const readers = readersOf(build);
  for (const wanted of ['read-website.js', 'read-linkedin.js']) {
    if (!readers.includes(wanted)) faults.push(`${wanted} is missing`);
  }
  for (const reader of readers) {
    const kb = gzippedKb(build, [reader]);
    if (kb > READER_KB) faults.push(`${reader} has ${kb} kB gzipped: at most ${READER_KB}`);
    const text = textOf(build, reader);
    for (const [mark, what] of Object.entries(READER_MARKS)) {
      if (text.includes(mark)) faults.push(`${reader} holds ${what} ("${mark}"): do that in the background`);
    }
  }
  const drawn = loadedBy(build, 'popup.html');
  const drawnBy = drawn.filter((path) => path.endsWith('.js')).length;
  if (drawnBy > POPUP_SCRIPTS)
    faults.push(
      `the popup is drawn by ${drawnBy} scripts: at most ${POPUP_SCRIPTS} (entrypoints/popup/popup-chunks.ts)`,
    );
  const popup = gzippedKb(build, drawn);
  if (popup > POPUP_KB) faults.push(`the popup has ${popup} kB gzipped: at most ${POPUP_KB}`);
  const worker = gzippedKb(build, ['list-worker.js']);
  if (worker > LIST_WORKER_KB)
    faults.push(`the worker of lists has ${worker} kB gzipped: at most ${LIST_WORKER_KB}`);
  // A classic worker is kept compiled by Chrome; a module is compiled anew, .3 s, whenever a click wakes it up.
  if ((build.manifest.background as { type?: unknown } | undefined)?.type === 'module')
    faults.push('the background is a module: leave its type out');
  for (const path of scripts(build)) {
    const text = textOf(build, path);
    const run = text.match(EVAL)?.[0];
    if (run !== undefined)
      faults.push(`${path} runs text as code ("${run}"): the extension's policy forbids it`);
    if (REMOTE_CODE.test(text)) faults.push(`${path} loads code from elsewhere`);
    faults.push(...findRepeatedTexts(build, path));
  }
  for (const path of build.files.keys()) {
    if (/\.map$|\.test\.|^tests\//.test(path))
      faults.push(`${path} is not for users: keep it out of the build`);
  }
  return faults;
}

/** Inline scripts and styles in the extension's pages, which its policy would block. */
export function findInlineCode(build: Build): string[] {
  return [...build.files.keys()]
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const html = textOf(build, path);
      const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|<style\b|\son[a-z]+=|\sstyle=/gi)];
      return inline.map((match) => `${path} holds "${match[0].trim()}": move it into a file`);
    });
}
