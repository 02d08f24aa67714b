import { parseYear } from '#lib/parse/year.ts';
import { startsWithCompany } from '../name/own-subject.ts';
import { holdsName } from '../sentences.ts';
import { isNewSince, isOwnName } from './founded-subject.ts';
import { saysWhatItDoes } from './since-predicates.ts';

const YEAR = '(1[5-9]\\d{2}|20[0-4]\\d)(?![\\d.,]\\d|\\s?%)';
const MONTH = '(?:[^\\s\\d.,;]{3,9}\\.?,? ){0,2}';
/** "we", in the order of the languages read. */
const WE = '(?:we|wir|nous|nosotros|noi|wij|nós)';

/**
 * "Since 1985 we have made pumps", "Seit 1985 sind wir ...": not a founding in so many words, so an inference. The subject
 * right behind the year is the company; the group holds it where it is a name.
 */
const SINCE = new RegExp(
  `^(?:(?:already|ever|bereits|schon|al|fin|for [^.;]{3,40},) )?(?:since|seit|depuis|desde|dal|sinds)(?: (?:dem jahr|el(?: año)?|het jaar|l['’]année))? ${YEAR},?(?: (?:sind|ist|steht|entwickelt|produziert|fertigt|bietet|entwickeln|produzieren|fertigen|bieten|stehen|beraten|liefern|bauen|planen|maken|bouwen|zijn|is|levert|maakt|leveren|ontwikkelen))? (?:(${WE}(?!\\p{L})|\\p{L}{1,14}(?:[aei]mos|iamo)(?!\\p{L}))|([^,.;]{2,40}),?([^.;]{0,50}))`,
  'iu',
);
/** "Acme has been making pumps since 1985". */
const HAS_BEEN = new RegExp(
  `^(.{2,50}?) ha(?:s|ve) (?:been (?:around|in (?:business|operation)|manufacturing|serving|providing|producing|making|building|designing|delivering|supplying|operating|trading|brewing|crafting|helping|supporting|protecting|creating|caring|working|developing|growing|importing|exporting|distributing|installing|offering|leading|selling|baking|roasting|bringing|connecting|advising|representing|training|teaching|active)|served|manufactured|produced|made|built|designed|supplied|operated)(?=[ ,])[^.;]{0,60}?\\bsince ${YEAR}`,
  'i',
);
/** "In 1999, Anna Meier founded Acme" and "We started Acme in 1999". */
const FOUNDER_FIRST = new RegExp(
  `^(?:in ${YEAR},? [^.;]{2,60}? (?:co-)?(?:founded|established|started|launched|created|opened) ([^.;]{2,60})|[^.;]{2,60}? (?:co-)?(?:founded|established|started|launched|created) ([^.;]{2,40}?) (?:back )?in ${MONTH}${YEAR})`,
  'i',
);
/** "has made pumps for Northwind since": since then it has a customer. */
const FOR_OTHER = /\s(?:for|with|at) (?:the )?\p{Lu}/u;
/** The predicate stands near its year. */
const REACH = 110;
const INFERRED_SINCE = 780;
const FOUNDED_BY_NAME = 900;

/** A year since which the company does its work, or in which somebody founded it by name. */
export function yearOfDoing(
  text: string,
  ownNames: readonly string[],
): { year: number; confidence: number } | null {
  const founder = FOUNDER_FIRST.exec(text);
  const object = founder?.[2] ?? founder?.[3] ?? '';
  if (founder && holdsName(object.slice(0, 40), ownNames) && !/['’]s\b/.test(object)) {
    const year = parseYear(founder[1] ?? founder[4] ?? '');
    return year === null ? null : { year, confidence: FOUNDED_BY_NAME };
  }
  const since = SINCE.exec(text);
  if (since && isBeginning(text, since[1] ?? '') && isSubject(since, ownNames)) return inferredYear(since[1]);
  const been = FOR_OTHER.test(text) ? null : HAS_BEEN.exec(text);
  const speaker = been?.[1] ?? '';
  return been && (isOwnName(speaker, ownNames) || /^we$/i.test(speaker)) ? inferredYear(been[2]) : null;
}

function isBeginning(text: string, year: string): boolean {
  const behind = text.slice(text.indexOf(year) + year.length);
  return !isNewSince(text) && saysWhatItDoes(behind.slice(0, REACH));
}

/** "we", the company's name, a word for the company, or a word in apposition to its name. */
function isSubject(since: RegExpExecArray, ownNames: readonly string[]): boolean {
  if (since[2]) return true;
  const [subject = '', apposition = ''] = [since[3], since[4]];
  return (
    isOwnName(subject, ownNames) ||
    startsWithCompany(subject, ownNames) ||
    startsWithCompany(apposition, ownNames)
  );
}

function inferredYear(digits: string | undefined): { year: number; confidence: number } | null {
  const year = parseYear(digits ?? '');
  return year === null ? null : { year, confidence: INFERRED_SINCE };
}
