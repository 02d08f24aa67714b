import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';

/** Makes `outDir` a copy of the built extension whose popup draws one line and does nothing. */
export async function buildEmptyPopup(extensionDir: string, outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(extensionDir, outDir, { recursive: true });
  const root = fileURLToPath(new URL('./empty-popup/', import.meta.url));
  await build({
    configFile: false,
    root,
    base: '/',
    logLevel: 'warn',
    plugins: [tailwindcss()],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'popup.html'), checks: { moduleLevelDirective: false } },
    },
  });
}
