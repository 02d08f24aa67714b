const YEAR = '(1[5-9]\\d{2}|20[0-4]\\d)(?![\\d.,]\\d|\\s?%)';
const MONTH = '(?:[^\\s\\d.,;]{3,9}\\.?,? ){0,2}';

export interface FoundingRule {
  pattern: RegExp;
  confidence: number;
  /** Where the statement's subject stands: before the verb, or (for "Founded in 2006, Acme ...") possibly behind. */
  openStart: boolean;
  /** The name itself has to be the subject: "our new line" has years too. */
  byName?: boolean;
}

/** "was founded in 2006" in seven languages. The year is the first group. */
export const FOUNDING_RULES: readonly FoundingRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:founded|established|incorporated|co-founded)\\b(?: (?:as|by|with|on|under|out)\\b[^.;]{0,60}?| back| [^.;]{2,40} ago,?)? (?:in|since)(?: the year)? ${MONTH}${YEAR}`,
      'i',
    ),
    confidence: 920,
    openStart: true,
  },
  {
    pattern: new RegExp(`\\b(?:founded|established|est\\.?|estd\\.?|incorporated)(?:[:.]| on)? ${YEAR}`, 'i'),
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
