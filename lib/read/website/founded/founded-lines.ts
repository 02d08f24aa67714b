import type { Fact } from '#lib/evidence/evidence.ts';
import { parseYear } from '#lib/parse/year.ts';
import type { Block } from '../../extract/page-blocks.ts';
import { startsWithCompany, startsWithOwnName } from '../name/own-subject.ts';
import { splitSentences } from '../sentences.ts';
import type { Subject } from '../subject.ts';
import { yearsByForm } from './founded-by-form.ts';
import { isAboutOther, isNewSince } from './founded-subject.ts';

const ABOUT_KINDS = new Set(['home', 'about', 'team', 'other', 'contact']);
const TITLED_KINDS = new Set(['home', 'about', 'contact']);
const LABEL =
  /^(?:(?:year )?(?:founded|established|incorporated)(?: in)?|(?:year|date) of (?:foundation|establishment|incorporation)|foundation|founding (?:year|date)|year (?:founded|established)|since|in business since|gründung|gegründet|gründungsjahr|firmengründung|seit|(?:année|date) de (?:création|fondation)|création|fondée?(?: en)?|créée?(?: en)?|depuis|año de (?:fundación|creación)|fundación|fundada(?: en)?|desde|anno di (?:fondazione|costituzione)|fondazione|fondata(?: nel)?|dal|oprichtingsjaar|opgericht(?: in)?|oprichting|sinds|ano de fundação|fundação|fundada(?: em)?|設立(?:年月日?)?|創業|創立|会社設立|설립(?:일|연도|년도)?|창립(?:일)?|成立(?:时间|日期|于)?|創立時間|kuruluş(?: (?:yılı|tarihi))?|rok założenia|założono|rok založení|stiftet|grundat|grundades|etablert)$/iu;
const YEAR_LINE =
  /^(?:(?:jahr|anno|año|année|ano|year)\s)?(?:in |im jahre? |nel |en |em )?(?:(?:\d{1,2}\.? (?:de )?)?\p{L}{3,10}\.? (?:\d{1,2}, |de |of )?|(?:\d{1,2}[./-]){1,2})?((?:1[5-9]|20)\d{2})(?:[./-]\d{1,2}|年(?:[（(][^）)]{1,12}[）)])?(?:\d{1,2}月)?(?:\d{1,2}日)?|년(?: ?\d{1,2}월)?(?: ?\d{1,2}일)?)?[.:]?$/iu;
const YEAR_THEN_TEXT = /^((?:1[5-9]|20)\d{2})(?:[./]\d{1,2})?\s?[:–—|-]?\s(\p{L}.{3,200})/u;
/** "Gründung der Firma", "Creation of the company", "Founded in Ulm": an entry of a timeline. */
const FOUNDING_ENTRY =
  /^(?:(?:die|the|la|el|il|de|a|o|l['’])\s?)?(?:company )?(?:foundation|founding|establishment|incorporation|creation|formation|(?:firmen|unternehmens|betriebs|geschäfts)?gründung|fondazione|costituzione|nascita|fundación|creación|nacimiento|constitución|fondation|création|naissance|oprichting|fundação|criação|founded|established|gegründet|gründet|fondata|costituita|fundada|creada|créée|fondée|opgericht)(?:\s(?:of|der|des|de|del|della|dell['’]\s?|d['’]\s?|von|van|da|do)(?=\s|(?<=['’])))?(?:$|[\s.,:–-](.{0,120}))/iu;
const BY_OR_IN = /^(?:by|durch|par|por|da|door|in|im|a|en|em|à|zu)\s/i;
/** "Years in business, since 2008": the caption of a counter. */
const YEARS_CAPTION =
  /^(?:\+?\d{1,3}\+? )?(?:years (?:in business|of (?:activity|experience|history))|jahre (?:erfahrung|am markt|tradition)|ans d['’](?:activité|expérience|existence)|años de (?:actividad|experiencia|historia)|anni di (?:attività|esperienza|storia)|jaar ervaring|anos de (?:atividade|experiência|mercado|história)),? (?:since|seit|depuis|desde|dal|sinds) ((?:1[5-9]|20)\d{2})\.?$/iu;
/** A line's end, "since 1952", or its beginning. */
const SLOGAN =
  /^([^\d©]{0,60}?)\(?(?:(?:^|[\s(])(?:since|seit|depuis|desde|dal|sinds|est\.?|established|founded(?: in)?|gegründet|fondata nel|fondée en|fundada en|anno))\s((?:1[5-9]|20)\d{2})\)?[.!]?$/iu;
const YOUR_PARTNER =
  /(?:ihr|dein|euer|your|votre|su|tu|il vostro|il tuo|uw|jouw|seu) (?:\S{1,20} )?partner/iu;
const SURE_TABLE = 880;
const SURE_TIMELINE = 870;
const SURE_SLOGAN = 780;

/** Founding years outside of sentences: tables of facts, timelines, slogans under a logo, in a title or a footer. */
export function readFoundedLines(subject: Subject): Fact[] {
  const { ownNames } = subject;
  const facts: Fact[] = [];
  const thisYear = 1970 + Math.floor(subject.request.day / 365.25);
  const file = (found: Found | null, source: 'about' | 'prose' | 'title', confidence: number): void => {
    if (found && found.year <= thisYear)
      facts.push({
        attribute: 'founded',
        value: [found.year, found.year],
        source,
        quote: found.quote,
        confidence,
      });
  };
  if (ABOUT_KINDS.has(subject.page.kind)) {
    const rows = subject.content.blocks.filter((block) => isRow(block));
    file(yearOfTable(rows), 'about', SURE_TABLE);
    file(yearOfCaption(rows), 'about', SURE_SLOGAN);
    file(yearOfTimeline(rows, ownNames), 'prose', SURE_TIMELINE);
  }
  file(yearOfSlogan(subject), 'title', SURE_SLOGAN);
  return facts;
}

interface Found {
  year: number;
  quote: string;
}

const MAX_ROW = 400;

function isRow({ text, inQuote, isHidden, isShown }: Block): boolean {
  return !inQuote && !isHidden && isShown && text.length <= MAX_ROW;
}

/** "Founded: 1987" and the label above, below or beside its year. */
function yearOfTable(rows: readonly Block[]): Found | null {
  const years: Found[] = [];
  for (const [at, { text, tag }] of rows.entries()) {
    if (text.length > 60) continue;
    const [label = '', figure = ''] = text.split(/\s?[:–]\s?|\n/);
    const behind = /^(.{3,40}?)\s((?:1[5-9]|20)\d{2})$/.exec(text);
    if (behind?.[1]?.includes(' ') && LABEL.test(behind[1]))
      years.push({ year: Number(behind[2]), quote: text });
    const own = LABEL.test(label) ? yearOf(figure) : LABEL.test(figure) ? yearOf(label) : null;
    if (own !== null) years.push({ year: own, quote: text });
    if (!LABEL.test(text.replace(/\s?:$/, ''))) continue;
    const near = [rows[at + 1], rows[at - 1]]
      .filter((row) => row !== undefined)
      .filter((row) => tag !== 'dt' || row.tag === 'dd')
      .flatMap((row) => {
        const year = yearOf(row.text);
        return year === null ? [] : [{ year, quote: `${text}: ${row.text}` }];
      });
    // In a row of years and labels the year belongs to either side: the first of them is the founding's.
    years.push(...near.sort((a, b) => a.year - b.year).slice(0, 1));
  }
  const [first] = years;
  return first && years.every(({ year }) => year === first.year) ? first : null;
}

function yearOfCaption(rows: readonly Block[]): Found | null {
  for (const { text } of rows) {
    const year = parseYear(YEARS_CAPTION.exec(text)?.[1] ?? '');
    if (year !== null) return { year, quote: text };
  }
  return null;
}

function yearOf(text: string): number | null {
  const digits = YEAR_LINE.exec(text.trim())?.[1];
  return digits === undefined ? null : parseYear(digits);
}

/** The entry of a timeline that says the company was founded. */
function yearOfTimeline(rows: readonly Block[], ownNames: readonly string[]): Found | null {
  const found: Found[] = [];
  for (const [at, { text }] of rows.entries()) {
    const inline = YEAR_THEN_TEXT.exec(text.replaceAll('\n', ' '));
    const year = inline ? parseYear(inline[1] ?? '') : yearOf(text);
    if (year === null) continue;
    const entries = inline ? [inline[2] ?? ''] : entriesBelow(rows, at);
    const entry = entries.find((line) => isFoundingEntry(line, year, ownNames));
    if (entry !== undefined) found.push({ year, quote: `${year}: ${entry}` });
  }
  return found.sort((a, b) => a.year - b.year)[0] ?? null;
}

/** Heading and text below a year, up to the next year. */
function entriesBelow(rows: readonly Block[], at: number): string[] {
  const entries: string[] = [];
  for (const { text } of rows.slice(at + 1, at + 3)) {
    if (yearOf(text) !== null || YEAR_THEN_TEXT.test(text)) break;
    entries.push(text);
  }
  return entries;
}

function isFoundingEntry(entry: string, year: number, ownNames: readonly string[]): boolean {
  const [sentence = ''] = splitSentences(entry);
  const noun = FOUNDING_ENTRY.exec(sentence);
  if (noun) {
    const rest = (noun[1] ?? '').trim();
    // "della", "du" and "da" have the article of what follows in them.
    const isOurs = [rest, `the ${rest}`].some((phrase) => startsWithCompany(phrase, ownNames));
    return rest === '' || BY_OR_IN.test(rest) || isOurs;
  }
  // A sentence with a year of its own is read as one.
  if (/(?:1[5-9]|20)\d{2}/.test(sentence)) return false;
  return yearsByForm(`${year}: ${sentence}`, ownNames).some((found) => found.year === year);
}

/** "Pumps since 1952" where a company writes its slogan. */
function yearOfSlogan(subject: Subject): Found | null {
  const { ownNames, page } = subject;
  const { kind } = page;
  const lines: string[] = [];
  if (TITLED_KINDS.has(kind)) lines.push(...subject.title.split(/\s[|·•–—-]\s|\s?\|\s?|:\s/));
  for (const { text, region, tag, inQuote, inArticle, isHidden } of subject.content.blocks) {
    if (inQuote || inArticle || isHidden || text.length > 200) continue;
    const [named = '', slogan] = text.split(/\s[-–—|]\s/);
    const isSigned = slogan !== undefined && startsWithOwnName(named, ownNames);
    const isFrame = region === 'header' || region === 'footer' || isSigned;
    if (isFrame || (TITLED_KINDS.has(kind) && /^h[12]$/.test(tag))) lines.push(...text.split('\n'));
  }
  for (const { alt } of subject.extract.images) lines.push(alt);
  for (const line of lines) {
    const match = SLOGAN.exec(line.trim());
    const year = match ? parseYear(match[2] ?? '') : null;
    if (!match || year === null) continue;
    // "Ihr Partner seit 1952" is the company, "Partner seit 1952" somebody's.
    const lead = (match[1] ?? '').replace(YOUR_PARTNER, '');
    if (isAboutOther(`${lead} since`, ownNames) || isNewSince(line)) continue;
    return { year, quote: line };
  }
  return null;
}
