import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../browser/ensure-build.ts';
import type { BrowserName } from '../browser/find-browser.ts';

/** A built extension: its manifest and its files by path. */
export interface Build {
  manifest: Record<string, unknown>;
  files: Map<string, Buffer>;
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** Reads a built extension from its folder. */
export function loadBuildFrom(folder: string): Build {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not built: run npm run build`);
  const files = new Map(
    walk(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
  return { manifest: JSON.parse(String(files.get('manifest.json'))), files };
}

/** The build in .output. */
export function loadBuild(browser: BrowserName): Build {
  return loadBuildFrom(buildFolder(browser));
}

/** The text of a built file; throws when it is not there. */
export function textOf(build: Build, path: string): string {
  const bytes = build.files.get(path.replace(/^\//, ''));
  if (bytes === undefined) throw new Error(`the build has no ${path}`);
  return bytes.toString('utf8');
}

const SCRIPT_IN_HTML = /(?:src|href)="([^"]+\.(?:js|css))"/g;
const IMPORT_IN_SCRIPT = /(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']+\.js)["']/g;

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** `app.tsx` of a page: what draws it, fetched by its first script as soon as that has asked its question. */
const DRAWN_WITH = /\bimport\(\s*[`"'](\.{0,2}\/(?:chunks\/)?app-[^`"'/]+\.js)[`"']\s*\)/g;

/**
 * Every script and style sheet that a page of the extension loads before anything is drawn, itself included.
 */
export function loadedBy(build: Build, page: string): string[] {
  const seen = new Set<string>();
  const go = (path: string, isFirst: boolean) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    const text = textOf(build, path);
    const loaded = [...matches(text, IMPORT_IN_SCRIPT), ...(isFirst ? matches(text, DRAWN_WITH) : [])];
    for (const next of loaded) go(next.startsWith('/') ? next.slice(1) : join(path, '..', next), false);
  };
  seen.add(page);
  for (const path of matches(textOf(build, page), SCRIPT_IN_HTML)) go(path.replace(/^\//, ''), true);
  return [...seen];
}

/** Size of files as they are shipped, each compressed by itself, in kB (1,000 bytes). */
export function gzippedKb(build: Build, paths: readonly string[]): number {
  const bytes = paths.reduce((sum, path) => sum + gzipSync(textOf(build, path), { level: 9 }).length, 0);
  return Math.round(bytes / 100) / 10;
}
