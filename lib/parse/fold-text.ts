const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
/** Most text of most pages: no normalization needed. */
const ASCII = /^[ -~\n]*$/;
const SPECIAL = /[ßøłæœđðþ]/g;

/** Lower case without diacritics ("Österreich" -> "osterreich"), for comparing only: never for showing. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** Letters and digits only: "Acme & Söhne" and "acme-sohne" become equal. */
export function foldLetters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
