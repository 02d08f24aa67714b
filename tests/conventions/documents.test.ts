import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../browser/ensure-build.ts';
import {
  findDeadReferences,
  findPictureFaults,
  findTopLevelFaults,
  findUnnamedFolders,
} from './documents.ts';
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

  it('says in its README what every folder of lib is for, and draws the flow of a click', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(findUnnamedFolders(readme, paths)).toEqual([]);
    expect(findPictureFaults(readme)).toEqual([]);
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
    expect(check('a folder: `lib/write/`, a command: `node tests/lab/nothing.ts --all`')).toHaveLength(2);
    expect(check('```sh\nnode tests/lab/nothing.ts\n```')).toHaveLength(1);
    expect(check('run `npm test` and `npm run -s demo -- read`')).toHaveLength(1);
    expect(check('run `npm run -s demo`, then `bench -- nothing`')).toHaveLength(1);
    expect(check('<img src=".github/nothing.png" alt="">')).toHaveLength(1);
    const beside = [{ path: 'lib/read/README.md', text: 'see `a.ts` and `b.ts`' }];
    expect(findDeadReferences(beside, { paths: ['lib/read/a.ts'], scripts: [] })).toHaveLength(1);
    expect(findTopLevelFaults([...paths, 'scripts/a.ts']).join()).toContain('no place');
    expect(findTopLevelFaults(paths.filter((path) => path !== 'LICENSE')).join()).toContain('missing');
  });

  it('is caught with a folder of lib that the table leaves out, and with a picture of too much', () => {
    const table = '| where | what |\n| `lib/read`, `lib/icp` | pages |\n\nand `lib/parse`';
    expect(findUnnamedFolders(table, ['lib/read/a.ts', 'lib/icp/b/c.ts'])).toEqual([]);
    expect(findUnnamedFolders(table, ['lib/parse/a.ts']).join()).toContain('lib/parse is in no row');
    const draw = (count: number) =>
      `\`\`\`mermaid\nflowchart LR\n${Array.from({ length: count }, (_, i) => `  a${i}[step] --> a${i + 1}[next]`).join('\n')}\n\`\`\`\n`;
    expect(findPictureFaults(draw(11))).toEqual([]);
    expect(findPictureFaults(draw(12)).join()).toContain('13 boxes');
    expect(findPictureFaults('no picture')).toHaveLength(1);
  });
});
