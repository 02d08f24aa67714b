import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isolated, withoutOverrides } from '#lib/wording/isolated.ts';
import { message } from '#lib/wording/message.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { pageKindText } from '#lib/wording/page-kind-text.ts';

const ARABIC = 'شركة البرمجيات';

describe('a name in the middle of a sentence', () => {
  it('stays as it is when it runs as the sentence does', () => {
    expect(isolated('Kestrel Analytics (DACH) · 51–200')).toBe('Kestrel Analytics (DACH) · 51–200');
  });

  it('ends its own direction where it ends', () => {
    expect(isolated(ARABIC)).toBe(`\u2068${ARABIC}\u2069`);
    expect(message('joinedDot', ARABIC, 'imprint')).toBe(`\u2068${ARABIC}\u2069 · imprint`);
  });

  it('turns nothing by an override, an embedding or an isolate that it leaves open', () => {
    expect(isolated('\u202eemca\u202c')).toBe('emca');
    expect(isolated('a\u2067b')).toBe('ab');
    expect(isolated('a\u2069b\u2068')).toBe('ab');
    expect(message('joinedDot', '\u202eAcme', 'imprint')).toBe('Acme · imprint');
  });

  it('is isolated from its neighbors in a list too', () => {
    const one = `\u2068${ARABIC}\u2069`;
    expect(nameSome([ARABIC, 'Acme', ARABIC], 3, ', ')).toBe(`${one}, Acme, ${one}`);
    expect(pageKindText('news', [ARABIC, 'Acme'])).toBe(`A news article about \u2068${one}, Acme\u2069`);
  });
});

test('whatever a name holds, what stands behind it keeps its place', () => {
  const piece = fc.constantFrom(
    'a',
    'ש',
    ' ',
    '1',
    '\u202e',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const shown = isolated(pieces.join(''));
      expect(shown).not.toMatch(/[\u202a-\u202e]/);
      let depth = 0;
      for (const mark of shown) {
        if (/[\u2066-\u2068]/.test(mark)) depth += 1;
        if (mark === '\u2069') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
        if (mark === 'ש') expect(depth).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
      expect(withoutOverrides(shown)).toBe(shown);
    }),
  );
});
