import { spawnSync } from 'node:child_process';
import { dirname, relative, resolve } from 'node:path';

/** Where git would pick a file up. */
export interface Exposure {
  /** Top folder of the work tree. */
  root: string;
  /** The file's path inside it, as .gitignore writes it. */
  inside: string;
}

/** The work tree that a file lies in without being ignored; null where git leaves it alone, or is not there. */
export function gitExposure(file: string): Exposure | null {
  const path = resolve(file);
  const git = (...args: string[]) => spawnSync('git', ['-C', dirname(path), ...args], { encoding: 'utf8' });
  const root = git('rev-parse', '--show-toplevel');
  // 1 = not ignored, which a file that git tracks already never is; 0 = ignored; anything else = git cannot say.
  if (root.status !== 0 || git('check-ignore', '--quiet', '--', path).status !== 1) return null;
  const top = root.stdout.trim();
  const prefix = git('rev-parse', '--show-prefix').stdout.trim();
  return { root: top, inside: `/${prefix}${relative(dirname(path), path)}` };
}
