import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';

export type Mutation = { ok: true; original: string; text: string } | { ok: false; why: string };

/** The file with the bug in it; or why the entry says nothing any more, and what to do. */
export function mutate(root: string, { file, find, replace }: Mutant): Mutation {
  const path = join(root, file);
  if (!existsSync(path)) return rotten(`${file} is gone: name the file that holds this code now`);
  const original = readFileSync(path, 'utf8');
  const [before, ...after] = original.split(find);
  if (after.length !== 1) {
    const places = after.length === 0 ? 'nowhere' : `in ${after.length} places`;
    const remedy =
      after.length === 0 ? 'write what stands there now' : 'take more of the text around it into `find`';
    return rotten(`${JSON.stringify(find)} stands ${places} in ${file}: ${remedy}`);
  }
  const text = `${before}${replace}${after[0]}`;
  try {
    stripTypeScriptTypes(text);
  } catch {
    return rotten(`${file} is no code any more with ${JSON.stringify(replace)}: every test would catch that`);
  }
  return { ok: true, original, text };
}

function rotten(why: string): Mutation {
  return { ok: false, why };
}
