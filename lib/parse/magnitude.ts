const THOUSAND = 1e3;
const MILLION = 1e6;
const BILLION = 1e9;

/** What a word behind a number multiplies it by, in the languages in which pages write it; keys are lower case, no dot. */
const WORDS: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  k: THOUSAND,
  thousand: THOUSAND,
  tsd: THOUSAND,
  tausend: THOUSAND,
  mille: THOUSAND,
  mila: THOUSAND,
  mil: THOUSAND,
  bin: THOUSAND,
  tys: THOUSAND,
  tis: THOUSAND,
  tusen: THOUSAND,
  duizend: THOUSAND,
  rb: THOUSAND,
  ribu: THOUSAND,
  тыс: THOUSAND,
  тысяч: THOUSAND,
  тис: THOUSAND,
  ألف: THOUSAND,
  m: MILLION,
  mm: MILLION,
  mn: MILLION,
  mio: MILLION,
  mln: MILLION,
  mill: MILLION,
  million: MILLION,
  millions: MILLION,
  millionen: MILLION,
  miljoen: MILLION,
  miljon: MILLION,
  miljoner: MILLION,
  millioner: MILLION,
  millón: MILLION,
  millones: MILLION,
  milhão: MILLION,
  milhões: MILLION,
  milione: MILLION,
  milioni: MILLION,
  milion: MILLION,
  milionów: MILLION,
  milyon: MILLION,
  jt: MILLION,
  juta: MILLION,
  млн: MILLION,
  миллионов: MILLION,
  مليون: MILLION,
  b: BILLION,
  bn: BILLION,
  billion: BILLION,
  billions: BILLION,
  mrd: BILLION,
  milliarde: BILLION,
  milliarden: BILLION,
  md: BILLION,
  mds: BILLION,
  milliard: BILLION,
  milliards: BILLION,
  miliardo: BILLION,
  miliardi: BILLION,
  mld: BILLION,
  mia: BILLION,
  miljard: BILLION,
  miljarder: BILLION,
  milyar: BILLION,
  млрд: BILLION,
  миллиардов: BILLION,
  مليار: BILLION,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
});

/** Signs that stand directly behind the digits and are followed by other words without a space. */
const IDEOGRAPHS: Readonly<Record<string, number>> = {
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
};

/** A single letter apart from the digits ("5 m") is a unit of length as often as a million; these are not. */
const LONE_LETTERS = new Set(['k', 'K', 'M']);
const LONGEST_WORD = 12;
const LETTER = /^\p{L}$/u;

export interface Magnitude {
  factor: number;
  /** Characters that it takes, spaces before it and a dot behind it included. */
  length: number;
}

/** The magnitude word that follows the digits ending at `from`, if there is one: "4,4 Mrd.", "10K", "3万". */
export function readMagnitude(text: string, from: number): Magnitude | null {
  let start = from;
  while (start < text.length && start - from < 2 && text[start] === ' ') start += 1;
  const ideograph = IDEOGRAPHS[text[start] ?? ''];
  if (ideograph !== undefined) return { factor: ideograph, length: start + 1 - from };
  let end = start;
  while (end < text.length && end - start <= LONGEST_WORD && LETTER.test(text[end] ?? '')) end += 1;
  const word = text.slice(start, end);
  const factor = WORDS[word.toLowerCase()];
  if (factor === undefined) return null;
  if (word.length === 1 && start > from && !LONE_LETTERS.has(word)) return null;
  const dot = word.length > 1 && text[end] === '.' ? 1 : 0;
  return { factor, length: end + dot - from };
}
