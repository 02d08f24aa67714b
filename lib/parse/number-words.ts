/** Numbers from two to ninety-nine as pages write small teams, by language; a word that means something else in it is left out. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
};
const TENS: Readonly<Record<string, string>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'trente quarante cinquante soixante',
  es: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  it: 'trenta quaranta cinquanta sessanta settanta ottanta novanta',
  nl: 'dertig veertig vijftig zestig zeventig tachtig negentig',
  pt: 'trinta quarenta cinquenta sessenta setenta oitenta noventa',
};
const ENGLISH_UNITS = 'one two three four five six seven eight nine'.split(' ');
const FIRST = 2;
const WORD = /[\p{L}-]{3,16}/gu;

const tables = new Map<string, ReadonlyMap<string, number>>();

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  for (const [at, word] of (WORDS[language]?.split(' ') ?? []).entries()) table.set(word, at + FIRST);
  for (const [at, word] of (TENS[language]?.split(' ') ?? []).entries()) {
    const ten = (at + (language === 'en' ? 2 : 3)) * 10;
    table.set(word, ten);
    if (language !== 'en') continue;
    for (const [unit, name] of ENGLISH_UNITS.entries()) table.set(`${word}-${name}`, ten + unit + 1);
  }
  tables.set(language, table);
  return table;
}

/** The text with its number words as digits ("a team of twelve" becomes "a team of 12"); as it is in other languages. */
export function withDigits(text: string, language: string): string {
  const table = tableOf(language);
  if (table.size === 0) return text;
  return text.replace(WORD, (word) => String(table.get(word.toLowerCase()) ?? word));
}
