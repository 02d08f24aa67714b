import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import { cleanName, coreName, domainAffinity, hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';
import { parseCountryName } from '#lib/parse/country.ts';
import { cityCountry } from '#lib/parse/places.ts';
import type { Block } from '../../extract/page-blocks.ts';
import { domainLabel } from '../../own-host.ts';
import type { Subject } from '../subject.ts';

/** Legal forms as they are written behind a name. */
const FORM =
  /(?:spol\. s ?r\. ?o\.|a\. ?s\.|d\. ?d\.|(?:Spółka|Sp\.) z ?o\. ?o\.|Sp\. ?[kj]\.|S\. de R\.L\.(?: de C\.V\.)?|S\.A\.(?:P\.I\.|B\.)? de C\.V\.|Ltd\. ?Şti\.|A\. ?Ş\.|Co\.,? ?Ltd\.?|Sdn\.? Bhd\.?|Bhd\.?|E?OOD|OÜ|SIA|UAB|FZE|FZCO|FZ-?LLC|DMCC|W\.L\.L\.?|WLL|PBC|e?hf\.|PJSC|JSC|PCL|DAC|Tbk|Sh\.?p\.?k\.?|Nyrt\.?|GmbH(?: ?& ?Co\.? ?KG(?:aA)?)?|gGmbH|mbH|AG(?: ?& ?Co\.? ?KG(?:aA)?)?|KG(?:aA)?|OHG|UG(?: ?\(haftungsbeschränkt\))?|SE|e\. ?K\.|e\. ?U\.|eG|Ges\.?m\.?b\.?H\.?|S\.?A\.?S\.?U?|SARL|S\.à ?r\.?l\.?|S\.A\.R\.L\.?|EURL|SA|S\.A\.U?\.?(?: de C\.V\.)?|SCOP|S\.?r\.?l\.?s?\.?|S\.?R\.?L\.?|S\.?p\.?A\.?|S\.?n\.?c\.?|S\.?a\.?s\.?|S\.? ?L\.? ?[UPN]?\.?|S\.? ?C\.?|BV|B\.V\.|NV|N\.V\.|VOF|V\.O\.F\.|BVBA|SRL|AB|A\/S|ApS|AS|ASA|Oyj?|Inc\.?|INC\.?|LLC|L\.L\.C\.|Corp\.?|Corporation|Ltd\.?|LTD\.?|Limited|LIMITED|PLC|plc|LLP|PLLC|(?:Pty|PTY|Pvt|PVT|Pte|PTE|Private)\.?,? (?:Ltd|LTD|Limited)\.?|Lda\.?|Ltda\.?|LTDA\.?|S\/A|EIRELI|Sp\. ?z ?o\. ?o\.?|s\. ?r\. ?o\.|d\. ?o\. ?o\.|Kft\.?|Zrt\.?|K\.K\.)(?![\p{L}\d])/gu;
/** "Razón social:", "Ragione sociale", "Company name": whose name follows. */
const LABEL =
  /(?:^|[\s(•|])(?:razón social|denominación social|nombre (?:de la empresa|comercial y social)|titular(?: de la web)?|raison sociale|dénomination(?: sociale)?|éditeur(?: du site)?|édité par(?: la société)?|propriétaire(?: du site)?|ragione sociale|denominazione(?: sociale)?|razão social|denominação social|firmenname|firmenbezeichnung|firma|firmierung|diensteanbieter|anbieter|betreiber(?:in)?(?: der website)?|seitenbetreiber|herausgeber(?:in)?|statutaire naam|bedrijfsnaam|(?:registered )?company name|legal (?:entity )?name|legal entity|trading entity|operated by)(?: est| ist| es)?\s?[:\n]\s?/iu;
/** Somebody else's part of a legal notice. */
const OTHERS =
  /host|hébergeu|hébergement|hosting|alojamiento|provider|webdesign|design(?:ed)? by|agentur|réalisation|realizzazione|diseño|developed|datenschutzbeauftragte|streitbeilegung|versicherung|insurance|google|cookie/i;
/** "Acme is not affiliated with Acme Software LLC": another with a like name. */
const STRANGER =
  /\bnot (?:owned|affiliated|associated|connected|endorsed)\b|affiliated with|distributor (?:of|for)/i;
const MAX_TEXT = 700;
const MAX_LABELLED = 300;
/** A longer text of a footer tells about licences and partners too. */
const MAX_SIGNATURE = 200;
const MAX_NAME_WORDS = 7;
const MOST_WORDS_MORE = 3;
const LONGER = 790;
const MAX_MATCHES = 12;
const MAX_FILED = 3;

interface Find {
  name: string;
  source: SourceKind;
  quote: string;
  confidence: number;
}

/** The company's name with its legal form, wherever the page writes it; and the name that a legal notice labels as its own. */
export function readLegalName(subject: Subject): Fact[] {
  const found: Find[] = [];
  const own = ownCores(subject);
  const longer = new Map<string, Find>();
  const isLegal = subject.scope === 'imprint' || subject.page.kind === 'contact';
  for (const block of subject.content.blocks) {
    if (block.inQuote || block.isHidden || !block.isShown || block.text.length > MAX_TEXT) continue;
    if (STRANGER.test(block.text)) continue;
    const [source, confidence] = gradeOf(subject, block);
    const name = ownNameIn(block.text, own) ?? gluedNameIn(block.text, own);
    if (name) found.push({ name, source, quote: block.text, confidence });
    const isSignature = source !== 'prose' && block.text.length <= MAX_SIGNATURE;
    const long = name || !isSignature ? null : longerNameIn(block.text, own);
    if (long)
      longer.set(coreName(long).join(''), { name: long, source, quote: block.text, confidence: LONGER });
    if (block.text.length > MAX_LABELLED || !(isLegal || block.region === 'footer')) continue;
    const labelled = labelledName(block.text);
    if (labelled) found.push({ name: labelled, source, quote: block.text, confidence: 900 });
  }
  const { metas, title } = subject;
  for (const [text, source, confidence] of [
    [title, 'title', 850],
    [metas.get('author') ?? '', 'meta', 800],
    [metas.get('description') ?? metas.get('og:description') ?? '', 'meta', 820],
  ] as const) {
    const name = ownNameIn(text.slice(0, MAX_TEXT), own);
    if (name) found.push({ name, source, quote: text, confidence });
  }
  // "Acme Technologies Ltd" of Acme, when the page knows one such name; of several, some are branches.
  if (!found.length && longer.size === 1) found.push(...longer.values());
  found.sort((a, b) => b.confidence - a.confidence);
  return found.slice(0, MAX_FILED).map(
    ({ name, source, quote, confidence }): Fact => ({
      attribute: 'legalName',
      value: name,
      source,
      quote,
      confidence,
    }),
  );
}

/** Letters of the names that are the company's, not its group's that holds the copyright. */
function ownCores(subject: Subject): ReadonlySet<string> {
  const { companyName, ownNames } = subject;
  const label = domainLabel(subject.request.registrableDomain);
  const own = ownNames.filter(
    (name) => (companyName !== null && namesAgree(name, companyName)) || domainAffinity(name, label) > 0,
  );
  return new Set(own.map((name) => coreName(name).join('')).filter((core) => core.length > 1));
}

function gradeOf(subject: Subject, block: Block): [SourceKind, number] {
  if (subject.scope === 'imprint') return ['imprint', 910];
  if (block.region === 'footer') return ['footer', block.text.length > MAX_SIGNATURE ? 780 : 890];
  return subject.page.kind === 'contact' ? ['contact', 890] : ['prose', 820];
}

/** "Acme GmbH" in a text, when "Acme" and nothing longer is one of the company's own names. */
function ownNameIn(text: string, own: ReadonlySet<string>): string | null {
  let matches = 0;
  for (const { 0: form, index } of text.matchAll(FORM)) {
    if (++matches > MAX_MATCHES) return null;
    if (!/[\s,]$/.test(text.slice(0, index))) continue;
    const words = text
      .slice(Math.max(0, index - 120), index)
      .replace(/,? ?$/, '')
      .split(/\s/)
      .filter(Boolean);
    for (let size = 1; size <= Math.min(words.length, MAX_NAME_WORDS); size++) {
      const written = words.slice(-size).join(' ');
      // A name does not begin behind the end of a sentence.
      if (size > 1 && /[:;!?|]$/.test(words.at(-size) ?? '')) break;
      if (!/^[\p{Lu}\d]/u.test(written) && written !== written.toLowerCase()) continue;
      if (!own.has(coreName(written).join(''))) continue;
      const name = cleanName(`${written}${text.slice(index - 2, index).includes(',') ? ', ' : ' '}${form}`);
      if (name && hasLegalForm(name)) return name;
    }
  }
  return null;
}

/** "株式会社青葉電機", "(주)한빛": scripts without spaces glue the form to the name. */
function gluedNameIn(text: string, own: ReadonlySet<string>): string | null {
  if (!CJK.test(text)) return null;
  for (const word of text.split(/[\s|©,、。:：]+/u)) {
    if (word.length > MAX_GLUED || !hasLegalForm(word)) continue;
    if (own.has(coreName(word).join(''))) return cleanName(word);
  }
  return null;
}
const CJK = /[\p{Script=Han}\p{Script=Hangul}]/u;
const MAX_GLUED = 40;

/** A name with its legal form that begins with an own name and goes on with what the company does, not where. */
function longerNameIn(text: string, own: ReadonlySet<string>): string | null {
  const [form] = text.matchAll(FORM);
  if (!form || !/[\s,]$/.test(text.slice(0, form.index))) return null;
  const words = text
    .slice(Math.max(0, form.index - 120), form.index)
    .replace(/,? ?$/, '')
    .split(/\s/)
    .filter(Boolean);
  for (let size = 2; size <= Math.min(words.length, MAX_NAME_WORDS); size++) {
    const written = words.slice(-size);
    if (written.some((word) => !NAME_WORD.test(word))) return null;
    for (let split = Math.max(1, size - MOST_WORDS_MORE); split < size; split++) {
      if (!own.has(coreName(written.slice(0, split).join(' ')).join(''))) continue;
      if (written.slice(split).some((word) => parseCountryName(word) ?? cityCountry(word))) return null;
      const name = cleanName(`${written.join(' ')} ${form[0]}`);
      return name && hasLegalForm(name) ? name : null;
    }
  }
  return null;
}

const NAME_WORD = /^(?:[\p{Lu}\d&]|(?:and|und|et|y|e|de|di)$)/u;

/** The name behind a label of a legal notice, when it is written with its legal form. */
function labelledName(text: string): string | null {
  const label = LABEL.exec(text);
  if (!label || OTHERS.test(text.slice(0, label.index))) return null;
  const line = text.slice(label.index + label[0].length).split('\n')[0] ?? '';
  const end = [...line.slice(0, 120).matchAll(FORM)].at(0);
  if (!end) return null;
  const name = cleanName(
    line.slice(0, end.index + end[0].length).replace(/^(?:la société|die|the|la|l['’])\s/i, ''),
  );
  return name && /^[\p{Lu}\d]/u.test(name) && hasLegalForm(name) && name.split(' ').length <= 9 ? name : null;
}
