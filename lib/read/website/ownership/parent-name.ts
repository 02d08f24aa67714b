import { cleanName, hasLegalForm, namesAgree } from '#lib/parse/company-name.ts';
import { parseCountryName } from '#lib/parse/country.ts';
import { demonymCountry } from '#lib/parse/demonyms.ts';
import { cityCountry, parseUsState } from '#lib/parse/places.ts';

/** Being part of something else than a company is no ownership; a group says so in its name or its legal form. */
const GROUP =
  /(?:^|[\s-])(?:group|gruppe|groupe|grupo|gruppo|groep|gruppen|koncernen?|konsernet|konzern|holdings?|capital|partners|ventures|industries|international|corporation|technologies|systems|software|brands|enterprises|equity)$|^(?:groupe|grupo|gruppo|grupa|skupina)\s/i;
/** The full stop of the sentence, not of a legal form. */
const SENTENCE_END = /(?<!\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|p\.A|r\.l|B\.V|N\.V))\.$/;
/** "a German company", "a California company": where it is at home, not whose it is. */
const ORIGIN =
  /^(?:new|north|south|west|east|northern|southern|western|eastern|central)(?:[ -]|$)|^(?:north|south|mid)(?:west|east)|(?:[aei]an|ican|ish|ese)$|^(?:german|french|dutch|czech|swiss|greek|thai|texan|israeli|emirati|saudi|nordic|baltic)$/i;
const NOT_A_PARENT =
  /(?:^|[^\p{L}])(?:fortune|inc\.? 5?000?|leading|privately|employee|family|woman|women|minority|veteran|association|network|alliance|chamber|council|programm?e?|community|b corp|united states|europe|america|partner(?:ship)?|initiative|coalition|movement|consortium|cluster|federation|union|index|university|ministry|museum|commission|committee|league|foundation|combinator|techstars|accelerator|verband|verein|innung|kammer|netzwerk|genossenschaft|fédération|réseau|asociación|federación|associazione|federazione|rete|vereniging|associação|pact|compact|nations|valley|industry \d)(?!\p{L})/iu;
/** "a Software company", "A Digital Marketing Company": what it does, not whose it is. */
const TRADE =
  /(?:^|[\s-])(?:software|tech|technology|digital|marketing|media|design|full|service|services|construction|consulting|engineering|manufacturing|logistics|trading|insurance|energy|solar|security|health|healthcare|food|travel|research|data|cloud|web|creative|global|local|public|private|limited|better|new|different|real|estate|investment|financial|film|production|event|training|staffing|cleaning|moving|roofing|plumbing|electrical|lighting|landscaping|printing|packaging|transport|shipping|biotech|pharma|medical|device|life|sciences|green|sustainable|social|mobile|internet|e-?commerce|retail|fashion|beauty|wellness|fitness|pet|water|oil|gas|mining|steel|chemical|automotive|aerospace|defense|theat(?:re|er)|dance|music|publishing|holding|management|development|property|mortgage|title|law|accounting|tax|payroll|people|customer|trusted|award|certified|licensed|owned|operated|first|premier|top|best|saas|ai|it|b2b|b2c|d2c|dtc|hvac|hr|ev|pr|seo|us|uk|eu|usa|uae|iot|iso|esg|rights|product|great|smart|modern|remote|christian|benefit|stock|brand|parent|sister|group|multinational)(?:$|[\s-])/i;
/** Two plain words may be a person. */
const COMPANY_WORD =
  /(?:^|\s)(?:\p{L}{0,12}(?:tech|soft|ware|works|systems?|technolog(?:y|ies)|solutions|brands|foods|media|energy|networks|labs|digital|pharma|bank|insurance|equity|health|global|services|products|motors|electric|steel|enterprises|industr(?:y|ies)|data|cloud|security|logistics|materials|chemicals?|instruments|robotics|foods|stores|communications|entertainment|interactive|learning|education|travel|hotels|realty|homes|one|werke|bau|maschinen))$/iu;
const CAPITALS = /\s\p{Lu}{2,}$/u;

/** A parent's name as written, when it may be one; null for the company itself, an origin, a trade, an association. */
export function parentName(written: string, ownNames: readonly string[]): string | null {
  const name = cleanName(
    written
      .replace(SENTENCE_END, '')
      .replace(/['’]s?$/u, '')
      .replace(/(?<=\p{L})(?:-koncernen|-konsernet)$/u, ''),
  );
  if (!name || NOT_A_PARENT.test(name) || isOrigin(name)) return null;
  return ownNames.some((own) => namesAgree(own, name)) ? null : name;
}

/** True for a name that says itself that it is a company's. */
export function saysGroup(name: string): boolean {
  return GROUP.test(name) || hasLegalForm(name);
}

/** True for "Anna Meier": two words, neither of them a company's. */
export function mayBePerson(name: string): boolean {
  return name.split(' ').length === 2 && !saysGroup(name) && !COMPANY_WORD.test(name) && !CAPITALS.test(name);
}

/** A name that may stand before "company": no trade, unless it is a group's or has a legal form. */
export function isNameOfCompany(name: string): boolean {
  return !TRADE.test(name) || (name.includes(' ') && (NAMED_GROUP.test(name) || hasLegalForm(name)));
}
const NAMED_GROUP = /\s(?:group|gruppe|groupe|grupo|gruppo|holdings?)(?: plc)?$/i;

function isOrigin(name: string): boolean {
  if (!name.includes(' ') && (ORIGIN.test(name) || demonymCountry(name) !== null)) return true;
  return parseCountryName(name) !== null || parseUsState(name) !== null || cityCountry(name) !== null;
}
