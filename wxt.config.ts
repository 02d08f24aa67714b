import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { popupChunks } from './entrypoints/popup/popup-chunks.ts';
import { packPlugin } from './lib/technographics/pack-plugin.ts';
import { wordsPlugin } from './lib/wording/language/words-plugin.ts';

/** Nothing is opened that the product does not use: no inline script, no frame, no
 *  network but https: the hosts of ICPs are the user's choice and cannot be named here. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const CATALOG = /^(_locales\/\w+\/)(messages|views|studio|names)\.json$/;

export default defineConfig({
  imports: false,
  hooks: {
    // A browser reads one file of words a language; here each page has its own, so that none loads what it does not say.
    'build:publicAssets': (_, files) => {
      const whole = new Map<string, object>();
      for (const file of files.filter(({ relativeDest }) => CATALOG.test(relativeDest))) {
        const dest = file.relativeDest.replace(CATALOG, '$1messages.json');
        const words: object = JSON.parse(readFileSync((file as { absoluteSrc: string }).absoluteSrc, 'utf8'));
        whole.set(dest, { ...whole.get(dest), ...words });
      }
      const others = files.filter(({ relativeDest }) => !CATALOG.test(relativeDest));
      const catalogs = [...whole].map(([relativeDest, words]) => ({
        relativeDest,
        contents: JSON.stringify(words),
      }));
      files.splice(0, files.length, ...others, ...catalogs);
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [tailwindcss(), packPlugin(), popupChunks(), wordsPlugin()],
    // Dexie's build for browsers of today: the other one carries what Chrome 137 and Firefox 140 can do themselves.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    // The sources are public and the bundles are small: a reviewer should be able to read what runs.
    build: {
      // Constants stay in one place: the public-suffix list has a text of 65 kB that stood in the bundle at each of its uses.
      rolldownOptions: { optimization: { inlineConst: false } },
      sourcemap: false,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      // Budgets in the tests say how large a bundle may be: the background carries the weights of the industries.
      chunkSizeWarningLimit: 1_000,
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'icp-lens@icp-lens.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed-schema.json' } }),
    options_ui: { page: 'studio.html', open_in_tab: true },
    // Alt+Shift+L: taken neither by Chrome nor by Firefox; the browser's own settings change it.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    action: {
      default_title: '__MSG_extensionName__',
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
  }),
  zip: { name: 'icp-lens', excludeSources: ['.output/**', '.wxt/**', '.ci/**'] },
});
