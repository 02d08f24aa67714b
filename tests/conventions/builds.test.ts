import { describe, expect, it } from 'vitest';
import words from '../../public/_locales/en/messages.json' with { type: 'json' };
import studio from '../../public/_locales/en/studio.json' with { type: 'json' };
import views from '../../public/_locales/en/views.json' with { type: 'json' };
import { ensureBuild } from '../browser/ensure-build.ts';
import { type Build, loadBuildFrom, textOf } from './build-output.ts';
import { findBundleFaults, findInlineCode } from './bundles.ts';
import { findLinterFaults, lintAddon } from './linter.ts';
import { findManifestFaults } from './manifest.ts';

/** Long enough to be nobody else's, and of letters that no build writes in another way. */
const TELLING = /^[\w ,.:;()-]{30,}$/;

describe.each(['chromium', 'firefox'] as const)('the build for %s', (browser) => {
  const build = loadBuildFrom(ensureBuild(browser));

  it('asks for no more than the design allows', () => {
    expect(findManifestFaults(build.manifest, browser)).toEqual([]);
  });

  it('keeps its bundles small and clean', () => {
    expect(findBundleFaults(build)).toEqual([]);
  });

  it('leaves its words to the browser, English ones too; only the worker of lists has no browser to ask', () => {
    // Not `names.json`: industries and regions are called so in the taxonomy too.
    const sentences = [words, views, studio].flatMap((catalog) =>
      Object.values(catalog).flatMap(({ message }) => (TELLING.test(message) ? [message] : [])),
    );
    expect(sentences.length).toBeGreaterThan(100);
    const browserWords = textOf(build, '_locales/en/messages.json');
    expect(sentences.filter((sentence) => !browserWords.includes(sentence))).toEqual([]);
    const scripts = [...build.files.keys()].filter((path) => path.endsWith('.js'));
    const inScript = (sentence: string) =>
      scripts.filter((path) => path !== 'list-worker.js' && textOf(build, path).includes(sentence));
    expect(sentences.flatMap(inScript)).toEqual([]);
  });

  it('has no inline code', () => {
    expect(findInlineCode(build)).toEqual([]);
  });

  it.each([
    [{ permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'tabs'] }, 'permissions are'],
    [{ host_permissions: ['https://*/*'] }, 'host_permissions'],
    [{ content_scripts: [] }, 'content_scripts'],
    [{ web_accessible_resources: [] }, 'web_accessible_resources'],
    [{ externally_connectable: {} }, 'externally_connectable'],
    [{ optional_permissions: ['tabs'] }, 'optional_permissions'],
    [{ optional_host_permissions: ['<all_urls>'] }, 'optional_host_permissions are'],
    [{ side_panel: {} }, 'side_panel is new'],
    [
      { content_security_policy: { extension_pages: "default-src 'none'; script-src 'self' 'unsafe-eval'" } },
      'unsafe-eval',
    ],
    [
      { content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" } },
      'lacks "form-action',
    ],
    [{ content_security_policy: undefined }, 'no content_security_policy'],
    [{ minimum_chrome_version: '120', browser_specific_settings: {} }, ' is not 1'],
  ])('is caught with %j', (change, why) => {
    const manifest = { ...build.manifest, ...change };
    expect(findManifestFaults(manifest, browser).join('; ')).toContain(why);
  });

  it.each([
    ['read-website.js', 'throw new ZodError()', 'zod'],
    [
      'read-website.js',
      'document.dispatchEvent(new CustomEvent("x:content:wxt:content-script-started"))',
      'announces',
    ],
    ['read-linkedin.js', 'const a = Symbol.for("react.transitional.element")', 'React'],
    ['background.js', 'new Function("return 1")', 'text as code'],
    ['background.js', 'import("https://cdn.example/a.js")', 'from elsewhere'],
    ['background.js', `const [a, b] = ["${'long '.repeat(500)}", "${'long '.repeat(500)}"]`, 'twice'],
    ['popup.js.map', '{}', 'not for users'],
  ])('is caught with %s holding %s', (path, text, why) => {
    expect(findBundleFaults(withFile(build, path, text)).join('; ')).toContain(why);
  });

  it('is caught when it is too big', () => {
    const noise = Array.from({ length: 60_000 }, (_, index) =>
      Math.imul(index + 1, 2_654_435_761).toString(36),
    ).join('');
    expect(findBundleFaults(withFile(build, 'read-website.js', noise)).join()).toContain('at most 45');
  });

  it('is caught with a worker that is compiled at each start, and a popup in too many files', () => {
    const module = { ...build, manifest: { ...build.manifest, background: { type: 'module' } } };
    expect(findBundleFaults(module).join()).toContain('the background is a module');
    const files = Array.from({ length: 6 }, (_, index) => `import "./${index}.js";`).join('');
    const cut = Array.from({ length: 6 }, (_, index) => index).reduce(
      (known, index) => withFile(known, `chunks/${index}.js`, ''),
      withFile(build, 'chunks/first.js', files),
    );
    const html = '<script type="module" src="/chunks/first.js"></script>';
    expect(findBundleFaults(withFile(cut, 'popup.html', html)).join()).toContain('drawn by 7 scripts');
  });

  it('is caught with inline code', () => {
    const html = '<script>alert(1)</script><p style="color:red" onclick="a()">';
    expect(findInlineCode(withFile(build, 'popup.html', html))).toHaveLength(3);
  });
});

describe("the add-on store's linter", () => {
  it('finds nothing beyond what is allowed', () => {
    expect(findLinterFaults(lintAddon(ensureBuild('firefox')))).toEqual([]);
  });

  it('is heard with an error, a new warning and one too many of an old one', () => {
    const warning = {
      code: 'UNSAFE_VAR_ASSIGNMENT',
      message: 'Unsafe assignment to innerHTML',
      file: 'a.js',
    };
    const old = [warning, warning];
    const report = {
      errors: [{ code: 'MANIFEST', message: 'bad' }],
      warnings: [...old, warning, { ...warning, code: 'DANGEROUS_EVAL' }],
    };
    expect(findLinterFaults(report)).toHaveLength(3);
    expect(findLinterFaults({ errors: [], warnings: old })).toEqual([]);
  });
});

function withFile(build: Build, path: string, text: string): Build {
  return { ...build, files: new Map([...build.files, [path, Buffer.from(text)]]) };
}
