import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../browser/ensure-build.ts';
import { findDeadReferences, findTopLevelFaults } from './documents.ts';
import { listFiles, readFiles } from './source.ts';

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'alarms', 'optional_host_permissions'];

/** Permissions without a paragraph of their own. */
function findUnexplained(text: string): string[] {
  return PERMISSIONS.filter((permission) => !text.includes(`## \`${permission}\``));
}

describe('the repository', () => {
  const paths = listFiles();
  const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);

  it('has documents that name what exists', () => {
    const documents = readFiles((path) => path.endsWith('.md'));
    expect(findDeadReferences(documents, { paths, scripts })).toEqual([]);
  });

  it('keeps its top level', () => {
    expect(findTopLevelFaults(paths)).toEqual([]);
  });

  it('explains every permission', () => {
    const text = readFileSync(join(ROOT, 'PERMISSIONS.md'), 'utf8');
    expect(findUnexplained(text)).toEqual([]);
    expect(findUnexplained(text.replace('## `alarms`', '## alerts'))).toEqual(['alarms']);
  });

  it('is caught with dead references and a new top-level entry', () => {
    const check = (text: string) =>
      findDeadReferences([{ path: 'README.md', text }], { paths: ['lib/read/a.ts'], scripts: ['demo'] });
    expect(check('see `lib/read/b.ts` and `NOTES.md`')).toHaveLength(2);
    expect(check('see [there](docs/a.md)')).toHaveLength(1);
    expect(check('run `npm run -s nothing`')).toHaveLength(1);
    expect(check('see `lib/read/a.ts`, `lib/read/*`, run `npm run demo`, `activeTab`')).toEqual([]);
    const beside = [{ path: 'lib/read/README.md', text: 'see `a.ts` and `b.ts`' }];
    expect(findDeadReferences(beside, { paths: ['lib/read/a.ts'], scripts: [] })).toHaveLength(1);
    expect(findTopLevelFaults([...paths, 'scripts/a.ts']).join()).toContain('no place');
    expect(findTopLevelFaults(paths.filter((path) => path !== 'LICENSE')).join()).toContain('missing');
  });
});
