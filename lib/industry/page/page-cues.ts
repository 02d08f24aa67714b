import type { PageWords } from '#lib/evidence/page-words.ts';

/** What a page offers its visitors: each cue is put up by sellers of a few kinds only. */
export const CUES = {
  seat: /(?:[$€£]\s?\d[\d.,]{0,7}|\d[\d.,]{0,7}\s?[$€£])\s?(?:\/|per |pro |par |por |al )\s?(?:user|seat|agent|member|editor|contact|location|month|mo|monat|mois|mes|mese|nutzer|utilisateur)/i,
  trial:
    /\b(?:free(?: \d{1,3}[- ]day)? trial|start (?:your |a )?(?:\d{1,3}[- ]day )?trial|try (?:it |us |[\p{L}]{2,20} )?(?:for )?free|start (?:for )?free|sign up (?:for )?free|get started (?:for |- ?it['’]s )?free|free forever|kostenlos testen|essai gratuit|prueba gratis|prova gratuita|gratis proberen|teste grátis)\b/iu,
  demo: /\b(?:book|request|schedule|get|watch|see|start|view)(?: an?| your| my)?(?: free| live| personali[sz]ed| product)? demo\b|\bdemo (?:buchen|anfordern|vereinbaren)\b|demander une démo|solicitar (?:una )?demo|richiedi (?:una )?demo|demo aanvragen/i,
  pricing:
    /^(?:request |get |see |view |compare )?(?:pricing|plans|plans (?:and|&) pricing|pricing (?:and|&) plans|pricing plans|[\p{L}]{2,12} pricing|preise|tarifs|precios|prezzi|prijzen|planos)$/iu,
  signUp:
    /^(?:sign up|create (?:a |an )?(?:free )?account|get started(?: now)?|join (?:for )?free|jetzt registrieren|crear cuenta)$/i,
  logIn:
    /^(?:client |customer |member )?(?:log ?in|sign ?in|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|inloggen|entrar)$/i,
  developers:
    /^(?:for )?(?:developers?|api|apis?|api (?:docs|reference|documentation)|documentation|docs|changelog|release notes|integrations?|(?:system )?status|app (?:store|marketplace|directory))$/i,
  cart: /\b(?:add to (?:cart|bag|basket)|shopping (?:cart|bag|basket)|view (?:cart|bag|basket)|(?:my|your) (?:cart|bag|basket)|checkout|in den warenkorb|warenkorb|ajouter au panier|(?:mon|votre) panier|panier|añadir al carrito|carrito|aggiungi al carrello|carrello|in winkelwagen|winkelwagen|adicionar ao carrinho|carrinho)\b/i,
  shop: /^(?:shop|shop (?:now|all|online|by [\p{L} ]{3,20})|online shop|onlineshop|new arrivals|best ?sellers|sale|clearance|gift cards?|gift certificates?|shipping (?:and|&|\/) returns|shipping|returns|wish ?list|track (?:my|your) order|order status|boutique|tienda|negozio)$/iu,
  stores:
    /\b(?:store locator|find a store|our stores|visit our (?:store|showroom)s?|our showrooms?|dealerships?|in[- ]store|store hours|filialen|filialfinder|nos magasins|nuestras tiendas|i nostri negozi|onze winkels)\b/i,
  donate:
    /\b(?:donate|donations?|volunteer|volunteers|ways to give|give now|spenden|faire un don|faites un don|dona ora|haz una donación|doneer|doar|become a member|ehrenamt)\b/i,
  clients:
    /^(?:our )?(?:clients?|client list|client stories|case stud(?:y|ies)|success stories|customer stories|our work|work|portfolio|our portfolio|projects|our projects|references|referenzen|kunden|unsere kunden|clienti|i clienti|casi di successo|clientes|réalisations|nos clients|projecten|referenties|trusted by[\p{L} ]{0,40}|(?:happy|selected|featured) clients|what our clients say)$/iu,
  industries:
    /^(?:industries(?: we serve)?|who we serve|markets(?: we serve)?|sectors|branchen|secteurs|sectores|settori|see all industries|by industry)$/i,
  services:
    /^(?:our |all |core )?(?:services|services overview|leistungen|unsere leistungen|dienstleistungen|nos services|prestations|servicios|servizi|i nostri servizi|diensten|serviços|services we offer|capabilities|expertise|areas of expertise)$/i,
  service:
    /^(?!customer|client|online|financial|other|related|military|terms)[\p{L}&/ -]{3,40} (?:services|consulting|consultancy|beratung|advisory|outsourcing)$/iu,
  consultation:
    /\b(?:free consultation|schedule (?:a |your )?(?:free )?consultation|book a (?:free )?(?:consultation|call)|request a consultation|strategy session|free case (?:evaluation|review)|talk to an? (?:expert|consultant|advisor))\b/i,
  quote:
    /\b(?:request an? quote|get an? (?:free |instant |insurance )?(?:quote|estimate)|free (?:quote|estimate)s?|angebot anfordern|demander un devis|devis gratuit|solicitar presupuesto|richiedi (?:un )?preventivo|offerte aanvragen|quote request)\b/i,
  products:
    /^(?:our |all |new )?(?:products|product (?:range|lines?|catalog(?:ue)?|finder|summary)|produkte|unsere produkte|nos produits|produits|productos|prodotti|producten|produtos)$/i,
  dealers:
    /\b(?:(?:find|become) an? (?:distributor|dealer|reseller|stockist)|where to buy|(?:dealer|distributor) (?:locator|information|login|portal)|our distributors|authorized (?:resellers?|distributors?|dealers?)|händlersuche|rivenditori|distribuidores autorizados|find us near you)\b/i,
  makes:
    /\b(?:manufactur(?:er|ers|ing|es|ed)|we (?:design and )?(?:make|build|produce)|our (?:factory|factories|plants?)|production facilit(?:y|ies)|hersteller|fabricants?|fabricantes?|produttore|fabrikant|brewer|brewery|datasheets?|data sheets?|brewing)\b/i,
  builds:
    /\b(?:(?:custom )?home ?builders?|general contractors?|construction company|(?:we|who) build (?:homes|houses|buildings)|new home communities|model homes?|bauunternehmen|bouwbedrijf|constructora|impresa edile)\b/i,
  wholesale:
    /\b(?:wholesale|wholesalers?|distributors? of|distribution company|master distributor|value[- ]added reseller|trade (?:account|customers|counter)|bulk orders?|minimum order|leading suppliers? of|großhandel|grossiste|mayorista|ingrosso|groothandel|stockists? of)\b/i,
  marketplace:
    /\b(?:marketplace|buyers and sellers|buy and sell|buying and selling|post (?:an?|your) (?:free )?ad|list your (?:property|item|business|service)s?|become an? (?:seller|host|instructor|freelancer|provider|tutor|pro)|start selling|sell on|classifieds?|compare (?:loans|offers|rates|quotes|prices)|vergleich(?:en|sportal|srechner)?|kleinanzeigen)\b/i,
  agency:
    /\b(?:agency|agencies near|agentur|werbeagentur|agence|agencia|agenzia|agência|reclamebureau|creative studio|design studio)\b/i,
  investors: /^(?:investors?|investor relations|investoren|investisseurs|inversores|for investors)$/i,
  enterprise:
    /^(?:for )?(?:enterprises?|business(?:es)?|companies|teams|agencies|startups|organi[sz]ations)$/i,
  contactSales:
    /\b(?:contact sales|talk to sales|contact our sales|speak (?:to|with) sales|request pricing|get pricing)\b/i,
} as const satisfies Record<string, RegExp>;
export type Cue = keyof typeof CUES;
/** Prices stand in a sentence; the other cues are labels. */
const IN_SENTENCES: ReadonlySet<Cue> = new Set(['seat', 'makes', 'builds', 'wholesale', 'marketplace']);

/** Where each cue stands, and how many labels hold it. */
export type FoundCues = ReadonlyMap<Cue, { quote: string; count: number }>;

/** The cues of a page; agency, makers' and traders' words are looked for in what it says of itself too. */
export function findCues(words: PageWords): FoundCues {
  const found = new Map<Cue, { quote: string; count: number }>();
  const add = (cue: Cue, quote: string) => {
    const known = found.get(cue);
    if (known) known.count += 1;
    else found.set(cue, { quote, count: 1 });
  };
  const entries = Object.entries(CUES) as [Cue, RegExp][];
  for (const text of [...words.labels, ...words.offers, ...words.headings]) {
    for (const [cue, pattern] of entries) if (pattern.test(text)) add(cue, text);
  }
  const own = [words.title, ...words.descriptions, ...words.footer];
  for (const text of [...own, ...words.statements.map(({ quote }) => quote)]) {
    for (const [cue, pattern] of entries) {
      if ((IN_SENTENCES.has(cue) || cue === 'agency') && pattern.test(text)) add(cue, text);
    }
  }
  const [host] = words.appHosts;
  if (host !== undefined) add('logIn', host);
  return found;
}
