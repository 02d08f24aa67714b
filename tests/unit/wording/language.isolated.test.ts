import { afterEach, describe, expect, it } from 'vitest';
import { countryText, headcountText } from '#lib/wording/added-text.ts';
import { ageText } from '#lib/wording/age-text.ts';
import { dateText } from '#lib/wording/found-text.ts';
import { speak } from '#lib/wording/language/language.ts';
import { message } from '#lib/wording/message.ts';
import { sinceText } from '#lib/wording/moment-text.ts';
import messages from '../../../public/_locales/de/messages.json' with { type: 'json' };

const GERMAN: Readonly<Record<string, { message: string }>> = messages;

describe('the language in use', () => {
  afterEach(() => speak({ tag: 'en', words: () => '' }));

  it('chooses words for one by the rule of plurals', () => {
    expect(message('popupPagesRead', 1)).toBe('1 page read');
    expect(message('popupPagesRead', '1')).toBe('1 page read');
    expect(message('popupPagesRead', 0)).toBe('0 pages read');
    expect(message('tallyOneFor', 1, 8)).toBe('1 of 8 checks answered, in favour');
    expect(message('tallyOneFor', 1, 1)).toBe('The one check is in favour');
  });

  it('gives words, numbers, dates and countries of one and the same language', () => {
    speak({ tag: 'de', words: (key) => GERMAN[key]?.message ?? '' });
    expect(message('popupPagesRead', 1)).toBe('1 Seite gelesen');
    expect(message('popupPagesRead', 3)).toBe('3 Seiten gelesen');
    expect(headcountText([1_001, 5_000])).toBe('1.001–5.000 MA');
    expect(countryText('AT')).toBe('Österreich');
    expect(dateText('2026-11-02')).toBe('2. Nov. 2026');
    expect(ageText(10, 11)).toBe('gestern');
    expect(sinceText(20_783, 20_785 * 86_400_000)).toBe('Donnerstag');
    expect(sinceText(20_700, 20_785 * 86_400_000)).toBe('4. September');
  });

  it('falls back to the English words whole, never half', () => {
    speak({ tag: 'de', words: (key) => (key === 'popupPagesRead' ? '$1 Seiten gelesen' : '') });
    expect(message('popupPagesRead', 1)).toBe('1 Seiten gelesen');
    expect(message('popupUndo')).toBe('Undo');
  });
});
