import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import names from '../../public/_locales/en/names.json' with { type: 'json' };
import studio from '../../public/_locales/en/studio.json' with { type: 'json' };
import views from '../../public/_locales/en/views.json' with { type: 'json' };
import { findMessageFaults, findMissingKeys, findUnusedKeys } from './locale.ts';
import { allCode, productCode, readFiles } from './source.ts';
import { findMisplacedWords } from './word-places.ts';

describe('user-facing words', () => {
  const catalog = { ...messages, ...views, ...studio, ...names };
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

  it('are loaded by no page that does not say them', () => {
    const keys = {
      messages: Object.keys(messages),
      views: Object.keys(views),
      studio: Object.keys(studio),
    };
    expect(findMisplacedWords(code, keys)).toEqual([]);
  });

  it('are caught in the wrong catalogue', () => {
    const popup = (text: string) => [
      { path: 'entrypoints/popup/app.tsx', text },
      { path: 'entrypoints/popup/later.ts', text: "message('viewBack');" },
      { path: 'lib/wording/studio-message.ts', text: '' },
    ];
    const keys = { messages: [], views: [], studio: [] };
    const later = "message('hello'); import('./later.ts');";
    expect(findMisplacedWords(popup(later), { ...keys, messages: ['hello'], views: ['viewBack'] })).toEqual(
      [],
    );
    expect(findMisplacedWords(popup(later), { ...keys, messages: ['viewBack'] }).join()).toContain(
      'views.json',
    );
    expect(findMisplacedWords(popup(later), { ...keys, messages: ['erase'] }).join()).toContain(
      'studio.json',
    );
    expect(findMisplacedWords(popup(later), { ...keys, views: ['erase'] }).join()).toContain('studio.json');
    expect(findMisplacedWords(popup(later), { ...keys, studio: ['a', 'a'] }).join()).toContain('in two');
    const strays = popup("import { message } from '../../lib/wording/studio-message.ts';");
    expect(findMisplacedWords(strays, keys).join()).toContain('loads lib/wording/studio-message.ts');
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
