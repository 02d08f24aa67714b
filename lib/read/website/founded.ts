import { parseYear } from '#lib/parse/year.ts';
import { addEvidence, type Reading } from './reading.ts';
import { companySentences, holdsName, isOtherNameBetween, leadsToParent, speakerOf } from './sentences.ts';
import { isShown } from './visibility.ts';

const YEAR = '(1[5-9]\\d{2}|20[0-4]\\d)(?![\\d.,]\\d|\\s?%)';
const MONTH = '(?:[^\\s\\d.,;]{3,9}\\.?,? ){0,2}';

interface Rule {
  pattern: RegExp;
  confidence: number;
  /** Where the statement's subject stands: before the verb, or (for "Founded in 2006, Acme ...") possibly behind. */
  openStart: boolean;
}

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

/** A verb of founding or "since": a cheap look before the costly ones. */
const STATEMENT =
  /found|establish|est\.|estd|incorporated|began|started|formed|created|launched|opened|set up|since|gegr|gründ|entstand|ins leben|fond|cré|constitu|fundad|cread|nació|costitu|nat[ao]|nasce|opgericht|criad/i;

/** Events, partners and laws have years too. */
const OTHER_SUBJECT =
  /\b(?:partner(?:ship)?s?|certified|act|law|week|day|award|customers? since|member(?:s|ship)? (?:of|since)|client|acquired|brand was|technology|product|programme?|foundation|association|championship|festival|building|factory|school)\b/i;
const DAYS_A_YEAR = 365.25;

/** Founding years that the page states in words about its own company. */
export function readFoundedProse(reading: Reading, ownNames: readonly string[]): void {
  const thisYear = 1970 + Math.floor(reading.request.day / DAYS_A_YEAR);
  const seen = new Map<number, number>();
  for (const { text, block } of companySentences(reading)) {
    if (!/(?:1[5-9]|20)\d\d/.test(text) || !STATEMENT.test(text)) continue;
    for (const rule of RULES) {
      const match = rule.pattern.exec(text);
      const year = match?.[1] ? parseYear(match[1]) : null;
      if (!match || year === null || year > thisYear) continue;
      const confidence = judge(text, match, rule, ownNames);
      if (confidence === null || !isShown(reading, block)) break;
      if (!seen.has(year)) addEvidence(reading, 'founded', [year, year], 'prose', text, confidence);
      seen.set(year, confidence);
      break;
    }
    if (seen.size >= 3) return;
  }
}

/** Confidence when the sentence's subject is the company; null when it is somebody else or cannot be told. */
function judge(text: string, match: RegExpExecArray, rule: Rule, ownNames: readonly string[]): number | null {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
  if (OTHER_SUBJECT.test(before.slice(-60)) || leadsToParent(before)) return null;
  const lead = before
    .trim()
    .replace(/[,:–-]$/, '')
    .trim();
  if (lead) {
    const speaker = speakerOf(lead.slice(-90), ownNames);
    if (!speaker) return null;
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
  if (subject) return holdsName(subject, ownNames) || speakerOf(subject, []) ? rule.confidence : null;
  // "Founded in 1996" on its own: nothing else on the line can be its subject.
  return text.length < 60 ? rule.confidence - 60 : null;
}
