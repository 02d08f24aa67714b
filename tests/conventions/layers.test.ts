import { describe, expect, it } from 'vitest';
import { findImportStyleFaults, findLayerFaults, findUnknownFolders } from './layers.ts';
import { listFiles, productCode } from './source.ts';

describe('import directions', () => {
  const files = productCode();

  it('follow the layers', () => {
    expect(findLayerFaults(files)).toEqual([]);
  });

  it('are written alike', () => {
    expect(findImportStyleFaults(files)).toEqual([]);
  });

  it('know every folder of lib', () => {
    expect(findUnknownFolders(listFiles())).toEqual([]);
  });

  it.each([
    ['lib/parse/a.ts', "import { x } from '#lib/read/b.ts';", 'is not below'],
    ['lib/read/a.ts', "import { x } from '#lib/industry/b.ts';", 'is not below'],
    ['lib/read/a.ts', "export { x } from '#lib/triggers/b.ts';", 'is not below'],
    ['lib/qualify/a.ts', "import { x } from '#lib/storage/b.ts';", 'load it at the edge'],
    ['lib/qualify/a.ts', "import { x } from '#lib/wording/b.ts';", 'return a code'],
    ['lib/qualify/engine/a.ts', "import type { X } from '../explain/b.ts';", 'the engine decides'],
    ['lib/qualify/engine/a.ts', "import { x } from '#lib/qualify/stamp/b.ts';", 'the engine decides'],
    ['entrypoints/list-worker/a.ts', "import { x } from '#lib/wording/b.ts';", 'language'],
    ['lib/wording/a.ts', "import { x } from '#lib/qualify/b.ts';", 'not values'],
    ['lib/parse/a.ts', "import { x } from '#lib/evidence/attributes.ts';", 'is not below'],
    ['lib/values/a.ts', "import { x } from '#lib/evidence/b.ts';", 'is not below'],
    ['lib/qualify/a.ts', "import { browser } from 'wxt/browser';", 'no browser'],
    ['lib/icp/a.ts', "const x = await import('dexie');", 'no browser'],
    ['lib/dossier/a.ts', "import { x } from '#lib/lists/b.ts';", 'is not below'],
    ['lib/storage/a.ts', "import { x } from '#lib/platform/b.ts';", 'stands above'],
    ['lib/platform/a.ts', "import { x } from '#lib/background/b.ts';", 'stands above'],
    ['lib/read/a.ts', "import { x } from '#components/ui/b.tsx';", 'draws nothing'],
    ['components/popup/a.tsx', "import { x } from '#lib/storage/b.ts';", 'props and callbacks'],
    ['components/popup/a.tsx', "import { browser } from 'wxt/browser';", 'props and callbacks'],
    ['entrypoints/popup/a.ts', "import { x } from '../background/b.ts';", 'no other'],
    ['lib/read/a.ts', "import { x } from '../../tests/unit/b.ts';", 'nothing imports tests'],
  ])('catch %s: %s', (path, text, why) => {
    expect(findLayerFaults([{ path, text }]).join()).toContain(why);
  });

  it('let good imports pass', () => {
    const text = `import type { V } from '#lib/qualify/b.ts'; import { x } from './x.ts';`;
    expect(findLayerFaults([{ path: 'lib/wording/a.ts', text }])).toEqual([]);
    const decision = `import { decide } from '../engine/decide.ts';`;
    expect(findLayerFaults([{ path: 'lib/qualify/explain/a.ts', text: decision }])).toEqual([]);
    const table =
      "import { x } from '#lib/evidence/attributes.ts'; import type { V } from '#lib/values/v.ts';";
    expect(findLayerFaults([{ path: 'lib/wording/a.ts', text: table }])).toEqual([]);
    expect(
      findLayerFaults([{ path: 'lib/parse/a.ts', text: "import type { V } from '#lib/values/v.ts';" }]),
    ).toEqual([]);
    expect(findLayerFaults([{ path: 'lib/read/website/a.ts', text: "import '#lib/parse/b.ts';" }])).toEqual(
      [],
    );
  });

  it('catch an import that is written differently', () => {
    const style = (text: string) => findImportStyleFaults([{ path: 'lib/read/a.ts', text }]).join();
    expect(style("import { x } from './b';")).toContain('write the extension');
    expect(style("import { x } from '../parse/b.ts';")).toContain('write #lib');
    expect(style("import { x } from './b.ts'; import y from '../../public/c.json';")).toBe('');
  });

  it('catch a folder without a place', () => {
    expect(findUnknownFolders(['lib/helpers/a.ts'])).toHaveLength(1);
  });
});
