export const NARROW_ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'macintosh',
] as const;
export type NarrowEncoding = (typeof NARROW_ENCODINGS)[number];

const WESTERN = [
  ['é', 0.16],
  ['üöä', 0.1],
  ['èàçáíóñãß', 0.045],
  ['êôâîúåøæõïëùûò', 0.012],
  ['ÉÖÄÜÅØÁÇÓÑ', 0.006],
  ['’“”‘„–—…™®€°•«»·´', 0.004],
] as const;

/** Letters outside ASCII of the languages that are written in it, groups of about the same share of all such letters. */
const LETTERS: Readonly<Record<NarrowEncoding, readonly (readonly [string, number])[]>> = {
  'windows-1252': WESTERN,
  macintosh: WESTERN,
  'windows-1250': [
    ['íéá', 0.09],
    ['čšžřěóýłąężśćöü', 0.045],
    ['úůňńőäôß', 0.013],
    ['źűâîăđľťďĺŕșțşţë', 0.006],
    ['ČŠŽŘŁŚŻĆÓÚÁÍÉÖÜ', 0.006],
    ['’“”‘„–—…™®€°•«»', 0.003],
  ],
  'windows-1254': [
    ['ı', 0.2],
    ['üşğöçİ', 0.1],
    ['ŞÖÜÇ', 0.03],
    ['âîûĞ', 0.008],
    ['’“”‘„–—…™®€°•«»é', 0.003],
  ],
  'windows-1251': [
    ['оеаинтсрвл', 0.056],
    ['кмдпуяыьгзбчйхжшюцщфэёъіїєґў', 0.014],
    ['№«»–—“”„', 0.005],
  ],
  'windows-1253': [
    ['αοιετσνηυρπκμλςάίόέή', 0.04],
    ['δγωθχφύβώξζψϊϋΐΰ', 0.012],
    ['«»–—’“”€', 0.004],
  ],
  'windows-1255': [
    ['יוהלארתמשנב', 0.065],
    ['דקחפעכגסטזצםןךףץ', 0.016],
    ['–—’“”₪״׳', 0.004],
  ],
  'windows-1256': [
    ['اليمونرتبةعدس', 0.055],
    ['فحقكهشجىأخصضطغذزءإآثظؤئ', 0.012],
    ['پچژگک،؛؟«»–’“”', 0.004],
  ],
};
/** Any other letter or sign of the code page. */
const RARE = 0.0002;
/** A capital inside a word, a sign between letters: bytes of another code page look so. */
const ODD = 0.002;
/** Two letters outside ASCII in a row: seldom where Latin is written, the rule elsewhere. */
const LATIN_RUN = 0.04;
const UNDEFINED = 1e-6;
const CASED = 0.25;
const IS_LATIN: ReadonlySet<NarrowEncoding> = new Set([
  ...(['windows-1252', 'windows-1250', 'windows-1254', 'macintosh'] as const),
]);
/** What people send: Windows of the West far before the others. */
const PRIOR: Partial<Record<NarrowEncoding, number>> = { 'windows-1252': 4, macintosh: 0.5 };

const SHARES = new Map(
  NARROW_ENCODINGS.map((encoding) => [
    encoding,
    new Map(
      LETTERS[encoding].flatMap(([letters, share]) => [...letters].map((one) => [one, share] as const)),
    ),
  ]),
);

/** How likely these bytes are names in that code page: the logarithm of their chance. */
export function narrowChance(bytes: Uint8Array<ArrayBuffer>, encoding: NarrowEncoding): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let chance = Math.log(PRIOR[encoding] ?? 1);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter > '\x7f') chance += Math.log(shareOf(letter, encoding) * contextOf(text, at, encoding));
  }
  return chance;
}

function shareOf(letter: string, encoding: NarrowEncoding): number {
  const shares = SHARES.get(encoding);
  const known = shares?.get(letter);
  if (known !== undefined) return known;
  if (letter === '\uFFFD' || (letter >= '\x80' && letter <= '\x9f')) return UNDEFINED;
  const small = letter.toLowerCase();
  const cased = small === letter ? undefined : shares?.get(small);
  return cased === undefined ? RARE : cased * CASED;
}

function contextOf(text: string, at: number, encoding: NarrowEncoding): number {
  const [before = ' ', letter = '', after = ' '] = [text[at - 1], text[at], text[at + 1]];
  const isWord = isLetter(before) || isLetter(after);
  if (!isLetter(letter))
    return isLetter(before) && isLetter(after) && letter !== '’' ? ODD : isWord ? 0.3 : 1;
  const run = IS_LATIN.has(encoding) && before > '\x7f' && isLetter(before) ? LATIN_RUN : 1;
  const isMixed = !IS_LATIN.has(encoding) && (isAscii(before) || isAscii(after));
  return run * (isMixed ? ODD : 1) * (isOddCapital(before, letter, after) ? ODD : 1);
}

/** "münCh": a capital behind a small letter, or between a capital and a small one. */
function isOddCapital(before: string, letter: string, after: string): boolean {
  if (!isLetter(before)) return false;
  if (isCapital(letter)) return isSmall(before) || isSmall(after);
  return isSmall(letter) && isCapital(before) && isCapital(after);
}

function isLetter(letter: string): boolean {
  return letter > '\x7f' ? /\p{L}/u.test(letter) : isAscii(letter);
}

function isAscii(letter: string): boolean {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
