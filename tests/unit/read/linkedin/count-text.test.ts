import { describe, expect, test } from 'vitest';
import { COMPACT_LANGUAGES, writeCompact } from '#lib/read/linkedin/compact-words.ts';
import { readCountOf } from '#lib/read/linkedin/count-text.ts';
import { EMPLOYEES, FOLLOWERS, MEMBERS } from '#lib/read/linkedin/labels.ts';
import { readBandText } from '#lib/read/linkedin/size-text.ts';

function followers(text: string, language = ''): number | null {
  return readCountOf(text, FOLLOWERS, language)?.value ?? null;
}

test.each(COMPACT_LANGUAGES)('%s: short numbers as its locale writes them, nothing else', (language) => {
  const short = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'short' });
  for (const count of [3_000, 12_000, 120_000, 1_200_000, 12_000_000]) {
    const word = followers(`${short.format(count)} followers`, language);
    expect([short.format(count), word]).toEqual([short.format(count), count]);
  }
});

test('the words of one language are no words of another', () => {
  expect(writeCompact('12 tn följare', 'sv-SE')).toBe('12K följare');
  expect(writeCompact('12 tn följare', 'en')).toBe('12 tn följare');
  expect(writeCompact('1,2 mil. urmăritori', 'ro')).toBe('1,2M urmăritori');
  expect(writeCompact('1,2 mil seguidores', 'es')).toBe('1,2K seguidores');
  expect(writeCompact('12 teams', 'da')).toBe('12 teams');
});

describe('an unknown word between a number and what it counts makes no fact', () => {
  test.each([
    ['12 tn följare', 'en'],
    ['12 t følgere', ''],
    ['12 E követő', 'de'],
    ['12 xyz followers', 'en'],
    ['12 new followers', 'en'],
    ['Unit 12, Leeds', 'en'],
    ['75008 Paris', 'fr'],
    ['フォロワー12 xyz', 'ja'],
    ['followers of 12 companies', 'en'],
    ['12B takipçi', ''],
  ])('%s (%s)', (text, language) => {
    expect(followers(text, language)).toBeNull();
  });

  test.each([
    ['2,362 followers', 'en', 2362],
    ['75008 Paris · 2 362 abonnés', 'fr', 2362],
    ['フォロワー2,362人', 'ja', 2362],
    ['팔로워 1.2만명', 'ko', 12_000],
    ['12 de urmăritori', 'ro', 12],
    ['১,২৩৪ ফলোয়ার', 'bn', 1234],
    ['१२ ह फॉलोअर्स', 'mr', 12_000],
    ['12 χιλ. ακόλουθοι', 'el', 12_000],
    ['۱٬۲۳۴ دنبال‌کننده', 'fa', 1234],
    ['ผู้ติดตาม 1,234 คน', 'th', 1234],
    ['12 N người theo dõi', 'vi', null],
  ])('%s (%s): %s', (text, language, count) => {
    expect(followers(text, language)).toBe(count);
  });
});

test.each([
  ['See all 44,632 employees on LinkedIn', 'en', 44_632],
  ['직원 1.2만명 모두 보기', 'ko', 12_000],
  ['Se alla 12 tn anställda', 'sv', 12_000],
  ['Se alla 12 tn anställda', 'en', null],
  ['Prikaži vseh 69 zaposlenih', 'sl', null],
])('employees: %s (%s)', (text, language, count) => {
  expect(readCountOf(text, EMPLOYEES, language)?.value ?? null).toBe(count);
});

test.each([
  ['226,132 associated members', 226_132],
  ['2.345 en LinkedIn', 2345],
  ['1.473 verbundene Mitglieder', 1473],
  ['1 on LinkedIn', 1],
  ['12 tn medlemmar', null],
])('members: %s', (text, count) => {
  expect(readCountOf(text, MEMBERS, '')?.value ?? null).toBe(count);
});

describe('a size', () => {
  test.each([
    ['1–5 tn anställda', 'sv', [1001, 5000]],
    ['1 t-5 t medarbejdere', 'da', [1001, 5000]],
    ['10 χιλ.+ εργαζόμενοι', 'el', [10_001, null]],
    ['+ de 10 000 employés', 'fr', [10_000, null]],
    ['Mais de 10.000 funcionários', 'pt', [10_000, null]],
    ['Ponad 10 000 pracowników', 'pl', [10_000, null]],
    ['Yli 10 000 työntekijää', 'fi', [10_000, null]],
    ['Több mint 10 000 alkalmazott', 'hu', [10_000, null]],
    ['Hơn 10.000 nhân viên', 'vi', [10_000, null]],
    ['Πάνω από 10.000 εργαζόμενοι', 'el', [10_000, null]],
    ['10.001 oder mehr Beschäftigte', 'de', [10_001, null]],
    ['51-200 חברי צוות', 'he', [51, 200]],
    ['Myself Only', 'en', [1, 1]],
  ])('%s (%s)', (text, language, band) => {
    expect(readBandText(text, language)).toEqual(band);
  });

  test.each([
    ['1–5 tn anställda', 'en'],
    ['1–5 xyz employees', 'en'],
    ['3-7 ලස', ''],
    ['10 E alkalmazott', 'hu'],
    ['10,000 employees on LinkedIn', 'en'],
  ])('none: %s (%s)', (text, language) => {
    expect(readBandText(text, language)).toBeNull();
  });
});
