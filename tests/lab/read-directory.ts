import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Directory } from '#lib/directory/look-up.ts';
import { type ManifestProblem, readManifest } from '#lib/directory/manifest-schema.ts';

const WORDS: Record<ManifestProblem, string> = {
  'no-directory': 'its manifest.json is no company directory',
  'other-version': 'it was written by another version; build it again',
  'wrong-counts': 'its manifest.json does not agree with itself; build it again',
};

/** A pack on disk. Throws in words where there is none. */
export function openDirectory(folder: string): Directory {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`there is no company directory in ${folder} (no manifest.json)`);
  const read = readManifest(parsed(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${folder}: ${WORDS[read.problem]}`);
  return new Directory(read.manifest, async (row) => {
    const shard = join(folder, row.file);
    return existsSync(shard) ? Uint8Array.from(readFileSync(shard)) : null;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
