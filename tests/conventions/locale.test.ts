import { describe, expect, it } from 'vitest';
import catalog from '../../public/_locales/en/messages.json' with { type: 'json' };
import { findMessageFaults, findMissingKeys, findUnusedKeys } from './locale.ts';
import { allCode, productCode, readFiles } from './source.ts';

describe('user-facing words', () => {
  const code = productCode();
  const commands = allCode().filter(({ path }) => path.startsWith('tests/lab/'));
  const manifest = readFiles((path) => path === 'wxt.config.ts')
    .map(({ text }) => text)
    .join('');

  it('exist for every key that is asked for', () => {
    expect(findMissingKeys(code, catalog)).toEqual([]);
  });

  it('are all used', () => {
    expect(findUnusedKeys([...code, ...commands], manifest, catalog)).toEqual([]);
  });

  it('are well formed', () => {
    expect(findMessageFaults(catalog)).toEqual([]);
  });

  it('are caught when they are missing, unused or badly formed', () => {
    const asks = (text: string) =>
      findMissingKeys([{ path: 'lib/wording/a.ts', text }], { yes: { message: 'Yes' } });
    expect(asks("message('no');")).toHaveLength(1);
    expect(asks("message(kind === 'x' ? 'yes' : 'no');")).toHaveLength(1);
    expect(asks("message('yes');")).toEqual([]);
    const unused = (text: string) =>
      findUnusedKeys([{ path: 'lib/wording/a.ts', text }], '', { kindHome: { message: 'a' } });
    expect(unused("message('other');")).toHaveLength(1);
    expect(unused(['message(`kind$', '{name}`);'].join(''))).toEqual([]);
    expect(
      findMessageFaults({
        a: { message: ' a' },
        b: { message: 'a  b' },
        c: { message: '<b>a</b>' },
      }),
    ).toHaveLength(3);
  });
});
