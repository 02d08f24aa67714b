import { expect, test } from 'vitest';
import { isCountryCode } from '#lib/parse/country.ts';
import { countryOfName } from '#lib/parse/country-any-language.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of the platform that are no country: unions, made-up regions, countries that are gone. */
const NO_COUNTRY = new Set(
  'AC CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ AN BU CT FQ JT MI NQ NT PC PU PZ WK'.split(
    ' ',
  ),
);

test.each('en de fr es it nl pt pl sv da nb fi cs hu ro ru uk el ar he ja ko zh'.split(' '))(
  'every country by its name in %s',
  (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const wrong: string[] = [];
    for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
      const name = NO_COUNTRY.has(code) ? undefined : names.of(code);
      if (name === undefined || !isCountryCode(code)) continue;
      // Polish has one word for both; one letter is no word.
      if ((language === 'pl' && /^Kongo$/.test(name)) || name.length < 2) continue;
      if (countryOfName(name) !== code) wrong.push(`${code} ${name} ${countryOfName(name)}`);
    }
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['Serbien', 'RS'],
  ['Malaisie', 'MY'],
  ['República Dominicana', 'DO'],
  ['Rep. Dominicana', 'DO'],
  ['Filipijnen', 'PH'],
  ['Arábia Saudita', 'SA'],
  ['Hiszpania', 'ES'],
  ['Almanya', 'DE'],
  ['Republic of Kenya', 'KE'],
  ['Kingdom of Bahrain', 'BH'],
  ['République du Sénégal', 'SN'],
  ['대한민국', 'KR'],
  ['المملكة العربية السعودية', 'SA'],
  ['CAD', null],
  ['Provence', null],
  ['', null],
])('%s is %s', (name, code) => {
  expect(countryOfName(name)).toBe(code);
});
