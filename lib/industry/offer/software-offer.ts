/**
 * Whether what a company offers is software: the offer's noun decides, whatever trade it is for. "Dental practice
 * software" is software; a dentist who writes of software is none, and who builds software to order sells projects.
 */
export interface SoftwareOffer {
  /** "named": a product's noun heads what it says of itself. "likely": a wider noun ("platform") that needs other signs. */
  strength: 'named' | 'likely';
  quote: string;
}

/** Words that never stand for anything but a product of software; German, Dutch and Swedish join it to the trade. */
const NAMED =
  /(?:software(?! (?:development|engineering|testing|consult|develop|engineer|house|service|design|outsourcing|agency|maintenance|integration|implementation|reseller|licen[cs]|firm|studio|used|und|e |et |y |en |i ))|saas|(?:management|booking|reservation|scheduling|ticketing|billing|invoicing|records|information) (?:system|platform|app|suite|tool)s?|logiciels?|progiciels?|oprogramowanie|mjukvara|programvara|verwaltungssystem|kassensystem|buchungssystem|kassasysteem|boekingssysteem)(?!\p{L})/iu;
const SHORT_NAMED = /(?<!\p{L})(?:crm|erp|lms|gestionale)(?!\p{L})/iu;
const WIDER =
  /(?<!\p{L})(?:platforms?|apps?|suite|tools?|toolkit|plattform|plateforme|plataforma|piattaforma|platforma|aplikacja|aplicaci[oó]n|aplicativo|applicazione|application|cloud|system do|sistema de|syst[eè]me de)(?!\p{L})/iu;
/** Who builds it to order, puts it in, or resells it. */
const TO_ORDER =
  /(?:custom|bespoke|tailor-made|individual|individuelle|ma[ßs]geschneiderte|op maat|skr[aä]ddarsydd)[ -](?:web |mobile )?(?:software|app)|(?:software|apps?|logiciel|oprogramowanie|aplikacje) (?:sur mesure|a medida|su misura|sob medida|na zam[oó]wienie|op maat)|(?:software|app|web|mobile)[ -]?(?:development|engineering|consult|outsourcing|testing|entwicklung|ontwikkeling|utveckling)|(?:desarrollo|desarrollamos|sviluppo|sviluppiamo|desenvolvimento|d[ée]veloppement|tworzenie|rozw[oó]j) (?:de |di |d['’])?(?:software|apps?|aplicaciones|applica|logiciel|oprogramowania|aplikacji)|(?:erp|crm|sap|software)[ -](?:consult|implement|integrat|partner|berat|rollout|resell|service)|software house|softwareagentur/iu;
/** What is used, named or sold along is no offer of one's own. */
const USES: ReadonlySet<string> = new Set(
  'use uses using modern powered runs based like such with via through'.split(' '),
);
const WORDS_BEFORE = 3;

/** The software that texts name as the offer; the texts that speak of the company first. */
export function softwareOffer(texts: readonly string[]): SoftwareOffer | null {
  let wider = '';
  for (const text of texts) {
    if (TO_ORDER.test(text)) return null;
    const named = NAMED.exec(text) ?? SHORT_NAMED.exec(text);
    if (named && !isUsed(text.slice(0, named.index))) return { strength: 'named', quote: text };
    if (wider === '' && WIDER.test(text)) wider = text;
  }
  return wider === '' ? null : { strength: 'likely', quote: wider };
}

function isUsed(before: string): boolean {
  return before
    .toLowerCase()
    .trim()
    .split(' ')
    .slice(-WORDS_BEFORE)
    .some((word) => USES.has(word));
}
