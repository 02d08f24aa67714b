/**
 * Entries in company registers and tax numbers whose form or name belongs to one country: "HRB 12345", "SIRET 123 456 789
 * 00012", "Registered in England and Wales". Formats: the registers' and tax offices' own publications.
 */
const REGISTERS: readonly (readonly [country: string, entry: RegExp])[] = [
  [
    'DE',
    /\bHR[AB] ?(?:Nr\.?|[-:#])? ?\d{2,6}|\bAmtsgericht:? \p{Lu}|\bUSt\.?-?I[dD][^\d\n]{0,40}?\bDE ?\d{3}|\bUmsatzsteuer-?I[^\n]{0,90}?\bDE ?\d{9}/u,
  ],
  ['AT', /\bATU ?\d{8}\b|\bFN ?\d{5,6} ?[a-z]\b|\bFirmenbuch/],
  ['CH', /\bCHE[- ]?\d{3}\.\d{3}\.\d{3}/],
  [
    'FR',
    /\bSIRE[TN]\b[^\d\n]{0,8}\d{3}|\bR\.?C\.?S\.?:? (?:de |d['’])?(?:\p{Lu}\p{Ll}|[A-ZÉ]{4}|\d{3})|\bCode (?:APE|NAF)\b/u,
  ],
  ['IT', /\b(?:P(?:art)?\.? ?(?:ita )?I\.?V\.?A\.?|C\.? ?F\.?)[^\d\n]{0,20}(?:IT ?)?\d{11}\b/i],
  [
    'ES',
    /\b(?:C\.?I\.?F\.?|N\.?I\.?F\.?)[ :.-]{1,4}(?:ES)?[A-HJNP-SUVW]-?\d{2}\.?\d{3}\.?\d{3}|\bRegistro Mercantil de\b/,
  ],
  ['PT', /\bNIPC\b|\bContribuinte\b[^\d\n]{0,12}\d{9}/],
  ['NL', /\bK\.?v\.?K\.?\b[^\d\n]{0,24}\d{8}\b|\bNL ?\d{4}\.?\d{2}\.?\d{3}\.?B\.?\d{2}\b/i],
  ['BE', /\bBE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b/],
  [
    'GB',
    /\b(?:[Rr]egistered|[Ii]ncorporated) in (?:England|Scotland|Wales|Northern Ireland|the U\.?K\b|the United Kingdom)|\bGB ?\d{3} ?\d{4} ?\d{2}\b/,
  ],
  ['IE', /\b[Rr]egistered in (?:the Republic of )?Ireland\b|\bIE ?\d{7}[A-Z]{1,2}\b/],
  ['DK', /\bCVR\b[^\d\n]{0,10}\d{2}/],
  ['SE', /\bSE ?\d{10}01\b/],
  ['NO', /\bNO ?\d{3} ?\d{3} ?\d{3} ?MVA\b/],
  ['FI', /\bY-tunnus\b/i],
  ['PL', /\bKRS\b[^\d\n]{0,12}\d{10}\b|\bREGON\b/],
  ['CZ', /\bDIČ\b[^\d\n]{0,6}CZ ?\d{8}/],
  ['RU', /(?:ИНН|ОГРН)[^\d\n]{0,10}\d{10}/],
  ['BR', /\bCNPJ\b[^\d\n]{0,10}\d{2}\.?\d{3}\.?\d{3}/],
  ['AR', /\bCUIT\b[^\d\n]{0,6}\d{2}-?\d{8}/],
  ['IN', /\bCIN\b[^\n]{0,12}[UL]\d{5}[A-Z]{2}\d{4}|\bGSTIN?\b[^\n]{0,12}\d{2}[A-Z]{5}\d{4}/],
  ['AU', /\bA\.?[BC]\.?N\.?\b[^\d\n]{0,6}\d{2,3} ?\d{3} ?\d{3}/],
  ['NZ', /\bNZBN\b/],
  ['SG', /\bUEN\b[^\d\n]{0,6}\d{8,9}[A-Z]\b/],
];
/** A cheap look before the many: all of the entries hold capitals or digits near one of these. */
const HINT =
  /\d{3}|regist|incorp|firmenbuch|amtsgericht|contribuinte|nipc|nzbn|regon|tunnus|code (?:ape|naf)|r\.?c\.?s/i;

export interface RegisterEntry {
  country: string;
  start: number;
  end: number;
}

/** The first entry of each country in a text of a few lines; at most 3,000 characters are read. */
export function findRegisterEntries(text: string): RegisterEntry[] {
  const source = text.slice(0, 3_000);
  if (!HINT.test(source)) return [];
  const found: RegisterEntry[] = [];
  for (const [country, entry] of REGISTERS) {
    const match = entry.exec(source);
    if (match) found.push({ country, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
