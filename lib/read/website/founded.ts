import { parseYear } from '#lib/parse/year.ts';
import { addEvidence, type Reading } from './reading.ts';
import { companySentences, holdsName, isOtherNameBetween, leadsToParent, speakerOf } from './sentences.ts';

const YEAR = '(1[5-9]\\d{2}|20[0-4]\\d)(?![\\d.,]\\d|\\s?%)';
const MONTH = '(?:[^\\s\\d.,;]{3,9}\\.?,? ){0,2}';

interface Rule {
  pattern: RegExp;
  confidence: number;
  /** Where the statement's subject stands: before the verb, or (for "Founded in 2006, Acme ...") possibly behind. */
  openStart: boolean;
  /** The name itself has to be the subject: "our new line" has years too. */
  byName?: boolean;
}

/** "we", in the order of the languages read. */
const WE = '(?:we|wir|nous|nosotros|noi|wij|nós)';

/** "was founded in 2006" in seven languages. The year is the first group. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:founded|established|incorporated|co-founded)\\b(?: (?:as|by|with|on|under|out)\\b[^.;]{0,60}?| back)? (?:in|since)(?: the year)? ${MONTH}${YEAR}`,
      'i',
    ),
    confidence: 920,
    openStart: true,
  },
  {
    pattern: new RegExp(`\\b(?:founded|established|est\\.?|estd\\.?|incorporated)[:.]? ${YEAR}`, 'i'),
    confidence: 900,
    openStart: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:began|started|formed|created|launched|opened (?:its|our) doors|set up)\\b(?: (?:operations|business|trading|life|our journey|our company|the company))?(?: back)? in ${MONTH}${YEAR}`,
      'i',
    ),
    confidence: 860,
    openStart: true,
    byName: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:our|its|the company['’]s) (?:founding|foundation|launch|inception|creation|beginnings?)(?: back)? in ${MONTH}${YEAR}`,
      'i',
    ),
    confidence: 880,
    openStart: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:roots|history|origins|story|beginnings)(?: (?:date|dates|go|goes|reach|stretch)s? back| back)?(?: all the way)? (?:to|began in|begins in|starts in|started in|dates from) ${MONTH}${YEAR}`,
      'i',
    ),
    confidence: 830,
    openStart: false,
  },
  {
    pattern: new RegExp(
      `\\b(?:in business|in operation|operating|trading|family[- ]owned(?: and[- ]operated)?|independently owned|serving [^.;]{3,60}?) since ${YEAR}`,
      'i',
    ),
    confidence: 840,
    openStart: true,
  },
  {
    pattern: new RegExp(
      `(?:gegründet|gründung|gegründet wurde|entstand)(?: [^.;]{0,50}?)?(?: im jahre?| in|:)? ${YEAR}`,
      'i',
    ),
    confidence: 910,
    openStart: true,
  },
  {
    pattern: new RegExp(`(?:im jahre? |in )?${YEAR} (?:[^.;]{0,40} )?(?:gegründet|ins leben gerufen)`, 'i'),
    confidence: 910,
    openStart: true,
  },
  {
    pattern: new RegExp(`(?:fondée?|créée?|constituée?)s?(?: par [^.;]{0,50}?)? en ${MONTH}${YEAR}`, 'i'),
    confidence: 910,
    openStart: true,
  },
  {
    pattern: new RegExp(
      `(?:fundad[ao]|cread[ao]|constituid[ao]|nació)s?(?: por [^.;]{0,50}?)? en (?:el año )?${MONTH}${YEAR}`,
      'i',
    ),
    confidence: 910,
    openStart: true,
  },
  {
    pattern: new RegExp(
      `(?:fondat[ao]|costituit[ao]|nat[ao]|nasce)(?: [^.;]{0,40}?)? (?:nel|nell'anno) ${MONTH}${YEAR}`,
      'i',
    ),
    confidence: 910,
    openStart: true,
  },
  {
    pattern: new RegExp(`opgericht (?:[^.;]{0,40}? )?(?:in|sinds) ${MONTH}${YEAR}`, 'i'),
    confidence: 910,
    openStart: true,
  },
  {
    pattern: new RegExp(`(?:fundad[ao]|criad[ao])s?(?: por [^.;]{0,50}?)? em ${MONTH}${YEAR}`, 'i'),
    confidence: 910,
    openStart: true,
  },
];

/**
 * "Since 1985 we have made pumps", "Seit 1985 sind wir ...": not a founding in so many words, so an inference. The subject
 * right behind the year is the company; the group holds it where it is a name.
 */
const SINCE = new RegExp(
  `^(?:(?:already|ever|bereits|schon|al|fin|for [^.;]{3,40},) )?(?:since|seit|depuis|desde|dal|sinds)(?: (?:dem jahr|el año|het jaar))? ${YEAR},?(?: (?:sind|entwickeln|produzieren|fertigen|bieten|stehen|beraten|liefern|bauen|planen|maken|bouwen|zijn|leveren|ontwikkelen))? (?:(${WE}(?!\\p{L})|\\p{L}{2,14}(?:[aei]mos|iamo)(?!\\p{L}))|([^,.;]{2,40}))`,
  'iu',
);
/** "Acme has been making pumps since 1985". */
const HAS_BEEN = new RegExp(
  `^(.{2,50}?) ha(?:s|ve) (?:been (?:around|in (?:business|operation)|manufacturing|serving|providing|producing|making|building|designing|delivering|supplying|operating|trading|brewing|crafting)|served|manufactured|produced|made|built|designed|supplied|operated)(?=[ ,])[^.;]{0,60}?\\bsince ${YEAR}`,
  'i',
);
/** "In 1999, Anna Meier founded Acme" and "We started Acme in 1999". */
const FOUNDER_FIRST = new RegExp(
  `^(?:in ${YEAR},? [^.;]{2,60}? (?:co-)?(?:founded|established|started|launched|created|opened) ([^.;]{2,60})|[^.;]{2,60}? (?:co-)?(?:founded|established|started|launched|created) ([^.;]{2,40}?) (?:back )?in ${MONTH}${YEAR})`,
  'i',
);
const INFERRED_SINCE = 780;

/** A verb of founding or "since": a cheap look before the costly ones. */
const STATEMENT =
  /found|establish|est\.|estd|incorporated|began|started|formed|created|launched|opened|set up|since|inception|founding|roots|history|origins|story|seit|depuis|desde|dal|sinds|gegr|gründ|entstand|ins leben|fond|cré|constitu|fundad|cread|nació|costitu|nat[ao]|nasce|opgericht|criad/i;

/** Events, partners and laws have years too. */
const OTHER_SUBJECT =
  /\b(?:partner(?:ship)?s?|certified|act|law|week|day|award|customers? since|member(?:s|ship)? (?:of|since)|client|acquired|brand was|technology|product|programme?|foundation|association|championship|festival|building|factory|school)\b/i;
const A_COMPANY =
  /^(?:(?:an?|une?|eine?|een|uma|wir sind ein|we are an?) )?(?:\p{L}{3,14}[- ]){0,2}(?:company|firm|business|agency|brewery|winery|empresa|azienda|ditta|entreprise|société|unternehmen|bedrijf)$/iu;
const DAYS_A_YEAR = 365.25;

/** Founding years that the page states in words about its own company. */
export function readFoundedProse(reading: Reading, ownNames: readonly string[]): void {
  const thisYear = 1970 + Math.floor(reading.request.day / DAYS_A_YEAR);
  const seen = new Map<number, number>();
  for (const { text, block } of companySentences(reading)) {
    if (!/(?:1[5-9]|20)\d\d/.test(text) || !STATEMENT.test(text)) continue;
    const inferred = yearOfDoing(text, ownNames);
    if (inferred && inferred.year <= thisYear && !seen.has(inferred.year) && block.isShown) {
      addEvidence(reading, 'founded', [inferred.year, inferred.year], 'prose', text, inferred.confidence);
      seen.set(inferred.year, inferred.confidence);
      continue;
    }
    for (const rule of RULES) {
      const match = rule.pattern.exec(text);
      const year = match?.[1] ? parseYear(match[1]) : null;
      if (!match || year === null || year > thisYear) continue;
      const confidence = judge(text, match, rule, ownNames);
      if (confidence === null || !block.isShown) break;
      if (!seen.has(year)) addEvidence(reading, 'founded', [year, year], 'prose', text, confidence);
      seen.set(year, confidence);
      break;
    }
    if (seen.size >= 3) return;
  }
}

/** A year since which the company does its work, or in which somebody founded it by name. */
function yearOfDoing(text: string, ownNames: readonly string[]): { year: number; confidence: number } | null {
  const founder = FOUNDER_FIRST.exec(text);
  const object = founder?.[2] ?? founder?.[3] ?? '';
  if (founder && holdsName(object.slice(0, 40), ownNames) && !/['’]s\b/.test(object)) {
    const year = parseYear(founder[1] ?? founder[4] ?? '');
    return year === null ? null : { year, confidence: 900 };
  }
  const since = SINCE.exec(text);
  if (since && (since[2] || isOwnName(since[3] ?? '', ownNames))) return inferredYear(since[1]);
  const been = HAS_BEEN.exec(text);
  return been && isOwnName(been[1] ?? '', ownNames) ? inferredYear(been[2]) : null;
}

function inferredYear(digits: string | undefined): { year: number; confidence: number } | null {
  const year = parseYear(digits ?? '');
  return year === null ? null : { year, confidence: INFERRED_SINCE };
}

/** True when a phrase is hardly more than the name: "Acme's office" is somebody else's subject. */
function isOwnName(phrase: string, ownNames: readonly string[]): boolean {
  const start = phrase.split(/\s(?=\p{Ll})/u)[0] ?? '';
  return start.length < 50 && holdsName(start, ownNames) && !/['’]s\b/.test(start);
}

/** Confidence when the sentence's subject is the company; null when it is somebody else or cannot be told. */
function judge(text: string, match: RegExpExecArray, rule: Rule, ownNames: readonly string[]): number | null {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
  // "Harbor Partners was founded": the own name is no other subject.
  const others = ownNames.reduce((rest, name) => rest.replaceAll(name, ''), before);
  if (OTHER_SUBJECT.test(others.slice(-60)) || leadsToParent(before)) return null;
  const lead = before
    .trim()
    .replace(/[,:–-]$/, '')
    .replace(/^(?:proudly|(?:ever )?since|family[- ]owned(?: and[- ]operated)?,?)$/i, '')
    .trim();
  if (lead) {
    // "Empresa familiar fundada en 1988": nothing but a word for a company.
    if (A_COMPANY.test(lead)) return rule.confidence - 60;
    const speaker = speakerOf(lead.slice(-90), ownNames);
    if (!speaker || (rule.byName && !/^(?:it|the company|we)$/i.test(lead) && speaker === 'company'))
      return null;
    if (
      speaker === 'company' &&
      !/\b(?:company|firm|agency|unternehmen|firma|empresa|azienda|société|bedrijf)\b/i.test(
        lead.slice(-60),
      ) &&
      lead.split(' ').length > 4
    )
      return null;
    return isOtherNameBetween(lead, speaker, ownNames) ? null : rule.confidence;
  }
  if (!rule.openStart) return null;
  const subject = /^[^,.;]{0,40},\s?([^,;]{2,60})/.exec(after)?.[1];
  if (subject && rule.byName)
    return isOwnName(subject, ownNames) || /^we\b/i.test(subject) ? rule.confidence : null;
  if (subject) return holdsName(subject, ownNames) || speakerOf(subject, []) ? rule.confidence : null;
  if (rule.byName) return null;
  // "Founded in 1996" on its own: nothing else on the line can be its subject.
  return text.length < 60 ? rule.confidence - 60 : null;
}
