import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the gallery page into `outDir`, with the popup's own style sheet and components. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'warn',
    plugins: [tailwindcss()],
    build: {
      // React's ecosystem marks modules for servers; a bundle for one page has no use for the marks.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  });
}
