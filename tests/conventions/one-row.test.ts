import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const ROOT = new URL('../..', import.meta.url).pathname;
const TABLE = 'lib/evidence/attributes.ts';
const COPIED = [
  'lib',
  'components',
  'entrypoints',
  'public',
  '.wxt',
  'tests/conventions/judge-made-up-attribute.ts',
  'package.json',
  'tsconfig.json',
];

/** The tree with one more row in the table of attributes, and no other change. */
describe('an attribute of a known shape is one row', { timeout: 110_000 }, () => {
  const tree = mkdtempSync(join(tmpdir(), 'icp-lens-'));

  beforeAll(() => {
    for (const path of COPIED) cpSync(join(ROOT, path), join(tree, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    const table = readFileSync(join(tree, TABLE), 'utf8');
    const row = "  followers: { shape: 'integer'";
    const added = table.replace(row, `  openPositions: { shape: 'integer', places: [['careers']] },\n${row}`);
    expect(added).not.toBe(table);
    writeFileSync(join(tree, TABLE), added);
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it('for the compiler', async () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', tree], { cwd: tree }).catch((error) => error);
    expect(stdout).toBe('');
  });

  it('from evidence to the words of a verdict', async () => {
    const script = join(tree, 'tests/conventions/judge-made-up-attribute.ts');
    const { stdout } = await run(process.execPath, [script], { cwd: tree });
    expect(JSON.parse(stdout)).toEqual({
      label: 'Open positions',
      refused: null,
      typed: { ok: true, value: 12 },
      accepted: 'Type a whole number, such as 1,200 or 21K.',
      verdict: { kind: 'MATCH', found: '12', words: 'Open positions: 12, inside 5+', points: true },
      unknown: { kind: 'NOT_SEEN', next: ['careers'] },
      usedBy: true,
    });
  });
});
