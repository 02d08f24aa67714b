/**
 * Whether a company is an agency that works for clients, by two signs of different kinds: it calls itself one, and it
 * shows an agency's services or its work for clients. Staffing, estate, travel, translation and insurance agencies are
 * none, nor is who makes something for agencies.
 */
export interface AgencySigns {
  /** What it calls itself. */
  quote: string;
  /** Kinds of signs beside. */
  others: number;
}

/** "We are a branding agency", "Werbeagentur", "agence de communication": what it does for clients stands beside. */
const NOUNS: readonly RegExp[] = [
  /(?<!\p{L})(?:marketing|advertising|creative|digital|branding|brand|design|development|web|website|seo|media|pr|relations|communications?|content|event|events|growth|performance|ppc|app|ux|video|interactive|full[- ]service|b2b|e-?commerce|inbound|experiential|influencer|copywriting|webdesign|online)[ -](?:agency|studio|agentur|bureau)(?!\p{L})/iu,
  /(?:werbe|digital|marketing|kommunikations|design|internet|web|event|kreativ|media|branding|seo|content|reklame|communicatie|ontwerp|online|reklam|evenemangs)-?(?:agentur|bureau|byrån?)(?!\p{L})/iu,
  /(?:agentur|bureau|byrå) (?:für|voor|för) (?:werbung|marketing|kommunikation|communicatie|webdesign|design|markenführung|branding|online|digital|seo|events|pr)/iu,
  /(?:agence|agencia|agência|agenzia|agencja) (?:de |di |da |d['’])?(?:communication|comunica|publicit|publicid|pubblicit|marketing|digital|cr[eé]ati|criativ|web|dise[nñ]o|design|seo|branding|[eé]v[eé]nementiel|eventos|eventi|reklamow|interaktywn|kreatywn|social media)/iu,
];
/** Before the noun: it is somebody else's agency, or any. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'for your our with by unlike any other many most hire hiring choose choosing partner than from without für pour para per voor dla'.split(
    ' ',
  ),
);
const WORDS_BEFORE = 4;
/** After the noun: something made for agencies. */
const FOR_AGENCIES =
  /^(?:['’]s|s)? ?(?:software|platform|tool|management|reporting|dashboard|owner|partner|program|pricing|plan|needs|uses|vs)/iu;
/** A title that asks or compares is an article's. */
const OF_A_TOPIC =
  /(?<!\p{L})(?:what is|what are|what does|how to|how do|why|best|versus|vs|guide)(?!\p{L})/iu;
/** Services that agencies sell, each alone as a label or heading. */
const SERVICES: ReadonlySet<string> = new Set(
  'seo|search engine optimization|search engine optimisation|ppc|paid media|paid search|paid social|google ads|branding|brand strategy|brand identity|brand design|web design|website design|web development|graphic design|logo design|ux|ui/ux|ux design|social media|social media marketing|social media management|content marketing|content creation|content strategy|copywriting|email marketing|media buying|media planning|media relations|public relations|pr|advertising|digital marketing|influencer marketing|video production|campaigns|creative|strategy|event production|event management|event marketing|print|packaging|webdesign|werbung|suchmaschinenoptimierung|onlinemarketing|online-marketing|corporate design|identité visuelle|sites web|sites internet|référencement|réseaux sociaux|diseño web|diseño gráfico|posicionamiento|redes sociales|publicidad|grafica|siti web|pubblicità|zoekmachineoptimalisatie|huisstijl|webbdesign|webbplatser|strony internetowe|pozycjonowanie|identyfikacja wizualna|criação de sites|identidade visual'.split(
    '|',
  ),
);
const WORK =
  /^(?:our |selected |all |view our |view all )?(?:work|case stud(?:y|ies)|portfolio|clients?|projects|cases|referenzen|réalisations|nos réalisations|portafolio|proyectos|clientes|casos(?: de éxito)?|lavori|progetti|clienti|portfólio|projetos|kunder|uppdrag|realizacje|projekte|werk|klanten)$/iu;
/** So many services are a sign of their own. */
const LEAST_SERVICES = 2;
/** Signs of who sells a product; one of them may be a client's. */
const LONGEST = 220;

export interface AgencyWords {
  /** What the company says it is, without its "we are a". */
  statements: readonly { quote: string; says: string }[];
  /** Title, descriptions, first headings. */
  texts: readonly string[];
  /** Menus, headings, captions. */
  labels: readonly string[];
}

/** The agency's own word for itself with what else shows it; null where it does not call itself one. */
export function agencySigns({ statements, texts, labels }: AgencyWords): AgencySigns | null {
  const said = statements.find(({ says }) => namesAgency(says))?.quote;
  const quote = said ?? texts.find((text) => text.length <= LONGEST && namesAgency(text));
  if (quote === undefined) return null;
  const services = new Set(
    labels
      .map((label) => label.toLowerCase().replace(/ services$/, ''))
      .filter((label) => SERVICES.has(label)),
  );
  const shows = labels.some((label) => WORK.test(label));
  const repeats = said !== undefined && texts.some((text) => text !== said && namesAgency(text));
  return {
    quote,
    others: Number(services.size >= LEAST_SERVICES) + Number(shows) + Number(repeats),
  };
}

/** True where a text calls somebody an agency that works for clients, and not one of the look-alikes. */
export function namesAgency(text: string): boolean {
  if (OF_A_TOPIC.test(text)) return false;
  for (const pattern of NOUNS) {
    const noun = pattern.exec(text);
    if (!noun) continue;
    const before = text.slice(0, noun.index).toLowerCase().trim().split(' ').slice(-WORDS_BEFORE);
    const after = text.slice(noun.index + noun[0].length);
    return !before.some((word) => OF_OTHERS.has(word)) && !FOR_AGENCIES.test(after);
  }
  return false;
}
