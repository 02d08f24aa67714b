import type { Fact } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import { withDigits } from '#lib/parse/number-words.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { Block } from '../../extract/page-blocks.ts';
import { companySentences, holdsName, speakerOf, splitSentences } from '../sentences.ts';
import type { Subject } from '../subject.ts';
import { headcountByForm, isPart, NOT_THE_TEAM } from './headcount-forms.ts';

const NUMBER =
  "(?:(?:more than|over|about|around|approximately|some|nearly|almost|at least|über|mehr als|rund|etwa|ca\\.|circa|plus de|environ|près de|más de|unos|cerca de|oltre|più di|circa|meer dan|ruim|ongeveer|mais de) )?\\d[\\d.,’' ]{0,9}\\+?(?: ?(?:-|–|to|bis) ?\\d[\\d.,]{0,9})?";
const PEOPLE =
  "(?:(?:full[- ]time|talented|dedicated|skilled|experienced|passionate|qualified|highly|in-house|professional|permanent|engagierte|festangestellte|qualifizierte) ){0,2}(?:employees|staff(?: members)?|team members|professionals|people|experts|specialists|engineers|consultants|associates|colleagues|coworkers|Mitarbeiter\\S{0,9}|Mitarbeitende\\S?|Beschäftigte\\S?|Angestellte\\S?|Kolleg\\S{2,8}|collaborateurs|salariés|employés|collaboratrices|empleados|trabajadores|profesionales|colaboradores|dipendenti|collaboratori|professionisti|medewerkers|werknemers|collega's|funcionários|profissionais)";
/** The verbs by which a company says how many it is; without one of them a number of people is somebody else's. */
const RULES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:employs?|employing|workforce of|staff of|headcount of|(?:has|have) a (?:team|staff) of|(?:we are|we['’]re|is|are) a (?:[^\\s\\d.,;]{1,20} ){0,3}(?:team|staff|company|group) of|with a (?:[^\\s\\d.,;]{1,20} ){0,3}(?:team|staff|workforce) of|our (?:[^\\s\\d.,;]{1,20} ){0,3}(?:team|staff) of|comprising|team consists of) (${NUMBER}) ${PEOPLE}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:we have|we['’]ve got|we are|we['’]re|has|with|mit|beschäftigt|beschäftigen|wir sind|avec|compte|emploie|nous sommes|contamos con|con|cuenta con|somos|conta|contiamo|siamo|impiega|met|telt|wij zijn|com|contamos com|conta com) (?:(?:heute|insgesamt|weltweit|aktuell|derzeit|aujourd'hui|today|now|currently|grown to) )?(${NUMBER}) ${PEOPLE}(?! (?:use|trust|rely|have|who|from))`,
    'iu',
  ),
  new RegExp(
    `(?:our|unsere|nos|nuestros|nostri|onze|nossos|(?:werken|arbeiten|travaillent|trabajan|lavorano|trabalham)(?: (?:heute|zurzeit|derzeit|aujourd'hui|actualmente|oggi))?|notre équipe de|unser Team (?:von|aus)|nuestro equipo de|nostro team di|ons team van) (${NUMBER}) ${PEOPLE}`,
    'iu',
  ),
  /^(?:We are |We['’]re |Brand )?(?:an?|our|the) (?:\p{L}{3,14} ){0,2}(\d{1,4})[- ](?:person|people|man|strong|employee) (?:team|company|firm|agency|studio|staff|workforce|business)\b/iu,
];
/** A word for people right behind a number: a cheap look before the costly ones. */
const PEOPLE_NEAR =
  /\d\+?[\s-](?:\S{1,14}\s){0,2}(?:employees|person|man|strong|staff|team|professionals|people|experts|specialists|engineers|consultants|associates|colleagues|coworkers|Mitarb|Besch|Angest|Kolleg|collab|salari|employ|emplead|trabaj|profesi|colabor|dipend|profess|medew|werkn|funcion|profiss)/i;
/** Others that are counted in people. */
const NOT_OURS =
  /\b(?:customers?|clients?|users?|learners?|students?|patients?|members?|readers?|subscribers?|visitors?|companies with|businesses with|organi[sz]ations with|firms with|employers with|startups with|enterprises with|group|parent|holding|konzern|gruppe|groupe|grupo|gruppo|kunden?|clientes?|clienti|klanten?|tochter\S{0,14}|filiale?s?|served?|helped|trained|placed|certified|trust|per|each|every(?! (?:day|week|month|year|time))|up to|minimum|if you|your|you have|combined|years|worth|network|partners?|community|worldwide network|alumni)\b/i;
const MOST_FROM_PROSE = 500_000;
const MAX_STATEMENT = 350;

/** Headcounts that the company states about itself in a sentence. Anything less than a plain statement is left alone. */
export function readHeadcountProse(subject: Subject): Fact[] {
  const { ownNames } = subject;
  for (const { text, block } of companySentences(subject)) {
    const found = block.isShown ? factByForm(text, 'prose', subject) : null;
    if (found) return [found];
    if (text.length > MAX_STATEMENT || !PEOPLE_NEAR.test(text)) continue;
    for (const rule of RULES) {
      const match = rule.exec(text);
      if (!match?.[1]) continue;
      const lead = text.slice(0, match.index + match[0].length - match[1].length);
      const behind = text.slice(match.index + match[0].length);
      const speaker =
        speakerOf(`${text.slice(0, match.index)} ${match[0].slice(0, 12)}`, ownNames) ??
        (match.index < 2 ? subjectBehind(behind, ownNames) : null);
      if (
        !speaker ||
        NOT_OURS.test(lead) ||
        NOT_THE_TEAM.test(lead) ||
        isPart(` ${match[0]}`, behind) ||
        NOT_OURS.test(behind.slice(0, 40).split(',')[0] ?? '')
      )
        continue;
      const headcount = parseHeadcount(match[1].trim());
      if (!isPlausible(headcount) || !block.isShown) continue;
      return [{ attribute: 'headcount', value: headcount, source: 'prose', quote: text, confidence: 900 }];
    }
  }
  if (subject.page.kind !== 'home' && subject.page.kind !== 'about') return [];
  const description = subject.metas.get('description') ?? subject.metas.get('og:description') ?? '';
  for (const text of splitSentences(cleanText(description, 500))) {
    const found = factByForm(text, 'meta', subject);
    if (found) return [found];
  }
  return [];
}

/** The forms around a number, tried on a sentence or on the page's own description. */
function factByForm(quote: string, source: 'prose' | 'meta', { ownNames, language }: Subject): Fact | null {
  if (quote.length > MAX_STATEMENT) return null;
  const text = /\d/.test(quote) ? quote : withDigits(quote, language || 'en');
  if (!/\d/.test(text)) return null;
  const found = headcountByForm(text, ownNames, source === 'meta');
  if (!found || NOT_OURS.test(found.lead) || NOT_OURS.test(found.behind.slice(0, 40).split(',')[0] ?? ''))
    return null;
  if (!isPlausible(found.value)) return null;
  const confidence = source === 'meta' ? 860 : 900;
  return { attribute: 'headcount', value: found.value, source, quote, confidence };
}

/** "With 200 employees, Acme serves ...": the subject behind the comma, or behind a German verb. */
function subjectBehind(behind: string, ownNames: readonly string[]): boolean {
  const subject = /^[^,.;]{0,40},\s([^,.;]{2,50})/.exec(behind)?.[1] ?? behind.slice(0, 30);
  return (
    /^(?:\s?\p{Ll}{1,30}\s)?(?:we|wir|nous|noi|wij)\b/iu.test(subject) ||
    holdsName(subject.split(/\s/).slice(0, 4).join(' '), ownNames)
  );
}

const LABEL =
  /^(?:(?:total )?(?:number|no\.?) of employees|headcount|team size|company size|workforce|employees|staff|team members|(?:anzahl )?mitarbeiter(?:zahl|innen)?(?: und mitarbeiter)?|mitarbeitende|effectifs?|salariés|collaborateurs|empleados|dipendenti|addetti|medewerkers|colaboradores|funcionários|従業員数?|社員数|직원\s?수|임직원(?:\s?수)?|사원수|종업원수|员工(?:人数|总数|数)?|員工人數|çalışan sayısı|liczba pracowników|zatrudnienie|počet zaměstnanců|antall ansatte|antal anställda|antal ansatte)$/iu;
const FIGURE = new RegExp(`^${NUMBER}\\s?(?:名|人|명|people|personen|employees|osób)?$`, 'iu');
/** Labels that mean nothing else, on any page. */
const SURE_LABEL =
  /^(?:(?:total )?number of employees|headcount|従業員数|社員数|직원\s?수|임직원\s?수|사원수|员工人数|员工总数|員工人數)$/iu;

/** "Employees: 220" in a table of the company's facts, or the counter "220" over "Employees", on pages about the company. */
export function readHeadcountTable(subject: Subject): Fact[] {
  const { kind } = subject.page;
  const isAbout = kind === 'about' || kind === 'team';
  if (!isAbout && kind !== 'home' && kind !== 'other' && kind !== 'contact') return [];
  const rows = subject.content.blocks.filter(({ text }) => text.length <= 80);
  const found = new Map<string, { value: Interval; quote: string; block: Block }>();
  const take = (label: string, figure: string, quote: string, block: Block): void => {
    if (!(isAbout ? LABEL : SURE_LABEL).test(label.trim()) || !FIGURE.test(figure.trim())) return;
    const value = parseHeadcount(figure.trim().replace(/\s?[名人명]$/u, ''));
    if (isPlausible(value)) found.set(String(value), { value, quote, block });
  };
  for (const [at, block] of rows.entries()) {
    if (block.inQuote || block.isHidden || block.inArticle || !/\d/.test(block.text)) continue;
    const [label = '', figure = ''] = block.text.split(/\s?[:：–]\s?|\n/);
    take(label, figure, block.text, block);
    take(figure, label, block.text, block);
    const single = /^(\d[\d.,]{0,6}\+?) (\p{L}[\p{L} ]{3,24})$/u.exec(block.text);
    if (single) take(single[2] ?? '', single[1] ?? '', block.text, block);
    for (const other of [rows[at - 1]?.text ?? '', rows[at + 1]?.text ?? ''])
      take(other, block.text, `${other}: ${block.text}`, block);
  }
  const [only, second] = [...found.values()];
  if (!only || second || !only.block.isShown) return [];
  return [{ attribute: 'headcount', value: only.value, source: 'about', quote: only.quote, confidence: 820 }];
}

function isPlausible(headcount: Interval | null): headcount is Interval {
  return headcount !== null && headcount[0] >= 2 && headcount[0] <= MOST_FROM_PROSE;
}
