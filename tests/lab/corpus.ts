import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One page of a corpus folder. */
export interface CorpusPage {
  id: string;
  /** The address at which the page is shown; where it is not known, the corpus made one up. */
  url: string;
  /** Path of the stored HTML (UTF-8). */
  path: string;
}

/**
 * The pages of a corpus folder in the order of its manifest.json (array of {id, url, file}).
 * @param only ids to keep; throws when one of them is not there
 */
export function loadCorpus(folder: string, only: readonly string[] = []): CorpusPage[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`${folder} holds no manifest.json: name a corpus folder.`);
  const entries: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${manifest} is not an array of {id, url, file}.`);
  const pages = entries.map((entry, index) => parseEntry(entry, index, folder));
  if (only.length === 0) return pages;
  const unknown = only.filter((id) => !pages.some((page) => page.id === id));
  if (unknown.length > 0) throw new Error(`${manifest} has no page ${unknown.join(', ')}.`);
  return pages.filter((page) => only.includes(page.id));
}

function parseEntry(entry: unknown, index: number, folder: string): CorpusPage {
  const { id, url, file } = (entry ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof url !== 'string' || !URL.canParse(url)) {
    throw new Error(`manifest.json, entry ${index + 1}: an id and a url are needed.`);
  }
  return { id, url, path: join(folder, typeof file === 'string' ? file : `pages/${id}.html`) };
}
