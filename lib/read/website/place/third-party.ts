/** Somebody else who has to be named on a site: authority, host, insurer, designer, officer, court of arbitration. */
const THIRD_PARTY =
  /ombuds|regulator|data protection (?:officer|authority)|datenschutzbeauftragte|aufsichtsbehörde|landesbeauftragte|information commissioner|supervisory authority|autorité de contrôle|\bCNIL\b|garante per la|agencia española de protección|autoriteit persoonsgegevens|hosting|hosted by|hoster|hébergeur|hébergement|webhost|bundesanstalt|handwerkskammer|ärztekammer|rechtsanwaltskammer|steuerberaterkammer|\bIHK\b|financial conduct authority|representative in the (?:eu|uk)|eu[- ]representative|uk[- ]representative|streitbeilegung|schlichtung|arbitration|médiateur|médiation|mediation|berufshaftpflicht|haftpflichtversicherung|versicherer|insurance company|professional (?:indemnity|liability)|assurance responsabilité|assureur|attn: ?copyright|copyright agent|dmca|verarbeitendes unternehmen|auftragsverarbeiter|payer claims|claims address|returns address|business correspondence|mailing address for|notified body|bankverbindung|data processor|local counsel|case study|our customer/i;
/** Who made the site: a credit counts only right above the address. */
const DESIGNER =
  /(?:webdesign|web design|website by|site by|design by|designed by|umsetzung|realisierung|konzept(?:ion)?|gestaltung|programmierung|réalisation|conception|création du site|realizzazione|diseño web|desarrollo web|ontwerp|webbureau|webagentur)/i;
const DESIGNER_LINES = 4;
/** A person who answers for the words: their address is the company's at most. */
const PERSON =
  /redaktionell verantwortlich|verantwortlich (?:für|i\.? ?s\.? ?d|im sinne|gem|nach)|v\.? ?i\.? ?s\.? ?d\.? ?p|inhaltlich verantwortlich|redaktion:|responsible for (?:the )?content|directeur de (?:la )?publication|responsable de (?:la )?(?:publication|contenido|rédaction)|direttore responsabile|eindredact/i;
/** Who decides over the data: the company itself. */
const CONTROLLER =
  /controller|verantwortliche[rn]? (?:stelle|im sinn)|verantwortlicher\b|responsable (?:du|del) (?:traitement|tratamiento)|titolare del trattamento|verwerkingsverantwoordelijke|responsável pelo tratamento|contact us|contacter|kontakt|contatt|contacto|our address|write to us|questions/i;

export type Party = 'third' | 'person' | 'controller' | 'unknown';

/** Who the words above an address speak of. */
export function partyOf(lead: string): Party {
  if (THIRD_PARTY.test(lead) || isCredit(lead)) return 'third';
  if (PERSON.test(lead)) return 'person';
  return CONTROLLER.test(lead) ? 'controller' : 'unknown';
}

/** "Webdesign: Pixelhof, Talstr. 5"; a line with the copyright is the end of something else. */
function isCredit(lead: string): boolean {
  const near = lead.split('\n').slice(-DESIGNER_LINES);
  return near.some((line) => DESIGNER.test(line) && !/©|copyright/i.test(line));
}
