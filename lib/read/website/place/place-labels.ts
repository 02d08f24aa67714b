/** The seat, in so many words. */
const HEAD =
  /(?:^|[^\p{L}])(?:head ?-?quarters?|head ?quartered|hq|head office|main office|home office|corporate (?:office|address|headquarters)|global office|principal (?:office|place)|world headquarters|hauptsitz|firmensitz|unternehmenssitz|geschäftssitz|stammsitz|stammhaus|hauptniederlassung|zentrale|hauptverwaltung|siège|maison mère|sede central|sede principal|oficinas? centrale?s?|casa matriz|sede centrale|sede operativa|hoofdkantoor|hoofdvestiging|matriz|escritório central|siedziba(?: główna)?|centrala|hovedkontor|huvudkontor|pääkonttori|sídlo|székhely|genel merkez|merkez ofis|головной офис|головний офіс)(?![\p{L}])|本社|本店|본사|总部|總部|总公司|المقر الرئيسي|المركز الرئيسي/iu;
/** The seat by law: where nothing else says more. */
const REGISTERED =
  /(?:^|[^\p{L}])(?:registered (?:office|address)|sitz der gesellschaft|gesellschaftssitz|siège social|domicilio social|domicilio fiscal|sede legale|statutaire zetel|maatschappelijke zetel|sede social)(?![\p{L}])/iu;
/** Alone on its line, a heading of the seat. */
const HEAD_LINE = /^(?:main|corporate|headquarters?|company headquarters)[.:]?$/i;

/** "Our office" is where the company is, "London office" one of several. */
const OWN_OFFICE =
  /^(?:(?:our|the|main|head|home|corporate|global|registered|principal|company|business|post|visit our|office|physical|street|mailing) ){1,2}(?:office|location|address|site|studio|shop|store|showroom|clinic|factory|hub)s?\b/i;
/** A name and a word for a place of work behind it. */
const NAMED_OFFICE =
  /^(?:[\p{L}.&'-]{2,20} ){1,3}(?:offices?|branch|showroom|warehouse|depot|store|shop|factory|plant|facility|lab|laboratory|clinic|hub|location)$/iu;
const OFFICE_IN =
  /^(?:[Oo]ffices?|[Bb]ranch|[Ss]howroom|[Ww]arehouse|[Ff]actory|[Pp]lant|[Ll]ocation) (?:in |at |[-–] )?\p{Lu}/u;
const REGION =
  /^(?:sales|branch|regional|satellite|local|field|support|branches|warehouse|showroom|factory|emea|apac|latam|americas?|europe|asia(?:[ -]pacific)?|middle east|africa|north america|south america|latin america|dach|nordics?|benelux|u\.?s\.?a?|uk|united kingdom|international|offices|our offices|locations|our locations|other offices)(?: (?:offices?|region|sales|contact|hub|team))?$/i;
const GERMAN =
  /^(?:Niederlassung|Zweigstelle|Zweigniederlassung|Außenstelle|Filiale|Vertriebsbüro|Verkaufsbüro|Auslieferungslager|Lager|Werk|Büro|Standort|Geschäftsstelle|Showroom)(?: in)? \p{Lu}/u;
const ROMANCE =
  /^(?:(?:Bureau|Agence|Succursale|Entrepôt|Usine|Magasin|Antenne) (?:de |d['’]|à )?\p{Lu}|(?:Sucursal|Delegación|Almacén|Tienda|Fábrica|Filial|Loja|Armazém)(?: |$)|(?:Oficinas?|Escritório) (?:en|de|em) \p{Lu}|(?:Sede di|Ufficio di|Filiale di|Vestiging|Filiaal|Kantoor) ?\p{Lu}|(?:Magazzino|Stabilimento|Negozio|Magazijn|Winkel)(?: |$))/u;
const BRANCHES = [NAMED_OFFICE, OFFICE_IN, REGION, GERMAN, ROMANCE];

/** A stand at a fair: nobody's address. */
const STAND =
  /(?:^|[^\p{L}])(?:booth #?\w?\d|visit us at|meet us (?:at|in)|see us at|stand [a-z]?\d|messestand|parc des expositions)(?![\p{L}])/iu;
/** A label of an event on a line of its own. */
const EVENT =
  /(?:^|[^\p{L}])(?:exhibition|expo|trade ?(?:fair|show)|conference|congress|summit|venue|webinar|roadshow|meetup|event location|messe|foire|feria|fiera|beurs|veranstaltungsort|lieu de l['’]événement)(?![\p{L}])/iu;

/** The same with its year: "RoboCon Summit 2026". */
const DATED_EVENT =
  /(?:^|\n)\D[^\n]{0,50}(?:conference|summit|webinar|roadshow|meetup|exhibition|trade fair)[^\n]{0,40}20\d\d/i;

/** What the words above an address say of it. */
export type PlaceLabel = 'head' | 'registered' | 'branch' | 'venue' | 'none';

/** The label among the lines above an address, the nearest first; `behind` is the rest of its last line. */
export function labelOf(lead: string, behind: string): PlaceLabel {
  if (
    linesOf(lead).some((line) => HEAD_LINE.test(line)) ||
    HEAD.test(withoutRegistered(lead)) ||
    HEAD.test(withoutRegistered(behind))
  )
    return 'head';
  if (REGISTERED.test(lead) || REGISTERED.test(behind)) return 'registered';
  const lines = linesOf(lead);
  if (STAND.test(lead) || lines.some((line) => EVENT.test(line)) || DATED_EVENT.test(lead)) return 'venue';
  return lines.some(isBranch) ? 'branch' : 'none';
}

/** "Siège social" is the seat by law, "siège" the seat. */
function withoutRegistered(text: string): string {
  return text.replace(REGISTERED, ' ');
}

/** Lines and parts before a colon that may be labels: short and without a number. */
function linesOf(lead: string): string[] {
  return lead
    .split('\n')
    .flatMap((line) => [line, line.split(':')[0] ?? ''])
    .map((line) => line.trim())
    .filter((line) => line.length > 1 && line.length <= 45 && !/\d/.test(line));
}

function isBranch(line: string): boolean {
  return !OWN_OFFICE.test(line) && BRANCHES.some((form) => form.test(line));
}
