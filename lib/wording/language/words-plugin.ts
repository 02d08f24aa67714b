import { readFileSync } from 'node:fs';

const ENGLISH = /\/public\/_locales\/en\/\w+\.json$/;
/** Runs in a worker of the studio, where the browser gives no words. */
const WORDLESS = 'list-worker';
/** `wordsOf` asks the catalogue itself whether a key has words for one. */
const COUNTED = /_\d?one$/;

/**
 * For the build: the English words stand in `_locales/en` already, where the browser finds them as it finds every other
 * language's. A bundle that carried them too would be larger by 8 to 30 kB, compressed.
 */
export function wordsPlugin(): {
  name: string;
  enforce: 'pre';
  buildStart(options: { input: unknown }): void;
  load(id: string): string | null;
} {
  let hasBrowser = true;
  return {
    name: 'words-of-the-browser',
    enforce: 'pre',
    buildStart({ input }) {
      hasBrowser = !JSON.stringify(input).includes(WORDLESS);
    },
    load: (id) => (hasBrowser && ENGLISH.test(id.replaceAll('\\', '/')) ? bareCatalog(id) : null),
  };
}

function bareCatalog(file: string): string {
  const catalog: object = JSON.parse(readFileSync(file, 'utf8'));
  const counted = Object.keys(catalog).filter((key) => COUNTED.test(key));
  return JSON.stringify(Object.fromEntries(counted.map((key) => [key, { message: '' }])));
}
