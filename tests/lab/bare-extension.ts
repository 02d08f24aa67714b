import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes `outDir` a copy of the built extension whose readers are the smallest that can be; its popup says that it could not read. */
export function copyWithBareReaders(extensionDir: string, outDir: string): void {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(extensionDir, outDir, { recursive: true });
  const bare = fileURLToPath(new URL('./bare-reader.js', import.meta.url));
  for (const reader of ['read-website.js', 'read-linkedin.js']) cpSync(bare, join(outDir, reader));
}
