import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '#lib/directory/spool.ts';

/** Records of millions of companies wait on disk, a file a part. */
export function spoolOnDisk(): Spool & { clear(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-directory-'));
  return {
    append: async (part, bytes) => appendFileSync(join(folder, part), bytes),
    read: async (part) => {
      const file = join(folder, part);
      return existsSync(file) ? Uint8Array.from(readFileSync(file)) : new Uint8Array();
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
