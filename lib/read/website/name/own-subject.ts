import { coreName, hasLegalForm } from '#lib/parse/company-name.ts';

/** A name has hardly more words, and the subject of a statement stands near its verb. */
const MAX_NAME_WORDS = 9;
const LEAD =
  /^(?:(?:the|our|die|der|das|den|dem|unsere?[nmrs]?|l['’]|le|la|notre|el|il|lo|nuestr[ao]|de|het|ons|onze|an?|o|os|noss[ao])(?:\s|(?<=['’])))?(?:(?:company|firm|firma|unternehmen|betrieb|agentur|kanzlei|société|entreprise|maison|agence|empresa|compañía|sociedad|bodega|azienda|ditta|società|impresa|studio|cantina|officina|bedrijf|zaak|bureau|sociedade)\s)?/i;
/** "the company", "our agency", "l'azienda": the page's company, in a word. */
const THE_COMPANY =
  /^(?:(?:the|our|die|das|der|den|dem|unsere?[nmrs]?|notre|la (?:nostra )?|nuestr[ao]|el|il (?:nostro )?|het|de|ons|onze|a (?:nossa )?|o|noss[ao])\s?|l['’])(?:(?:family|own|heutige|eigene|propia|propria|eigen|actual|attuale|actuele|huidige|present)\s)?(?:(?:handwerks|familien|meister|fach|traditions|bau)?(?:unternehmen|betrieb)s?|company|firm|law firm|business|agency|practice|studio|shop|store|restaurant|hotel|bakery|brewery|winery|clinic|factory|firma|agentur|kanzlei|praxis|werkstatt|gesellschaft|[\p{L}]{2,14}erei|entreprise|société|agence|cabinet|étude|maison|domaine|restaurant|hôtel|boutique|empresa|compañía|sociedad|agencia|bodega|despacho|bufete|taller|estudio|clínica|azienda|ditta|società|impresa|studio|cantina|officina|bedrijf|familiebedrijf|zaak|onderneming|bureau|sociedade|escritório|clínica|agência|companhia)(?![\p{L}-])/iu;
const AN_OWNER = /^(?:Ihr|Sie|Ihre|We|Our|Your|It|Wir|Unser|Nous|Nos|Votre|Vos)$/;

/** True when a phrase begins with the company's own name and no longer name: "Acme GmbH in Ulm", not "Acme Polska". */
export function startsWithOwnName(phrase: string, ownNames: readonly string[]): boolean {
  const words = phrase
    .trim()
    .slice(0, 120)
    .replace(LEAD, '')
    .replace(/^["“”„«»'‘’]{1,2}/, '')
    .split(/\s/)
    .filter(Boolean)
    .slice(0, MAX_NAME_WORDS);
  const all = coreName(words.join(' ')).join('');
  return coresOf(ownNames).some((own) => all.includes(own) && isNameAtStart(words, own));
}

const CORES = new WeakMap<readonly string[], readonly string[]>();

/** What identifies each of the own names: asked for with every sentence of a page. */
function coresOf(ownNames: readonly string[]): readonly string[] {
  let cores = CORES.get(ownNames);
  if (!cores) {
    cores = ownNames.map((name) => coreName(name).join(''));
    CORES.set(ownNames, cores);
  }
  return cores;
}

function isNameAtStart(words: readonly string[], own: string): boolean {
  if (own.length < 2) return false;
  for (let size = words.length; size > 0; size--) {
    const written = words.slice(0, size).join(' ');
    const bare = written.replace(/["“”„«»,.;:!?()]{1,4}$/, '');
    if (coreName(bare).join('') !== own) continue;
    if (bare !== written || hasLegalForm(bare)) return true;
    const next = words[size] ?? '';
    return !/^["“„«(]?\p{Lu}/u.test(next) || AN_OWNER.test(next);
  }
  return false;
}

/** True when a phrase begins with the company: its name, or a word that means it. */
export function startsWithCompany(phrase: string, ownNames: readonly string[]): boolean {
  return THE_COMPANY.test(phrase.trim()) || startsWithOwnName(phrase, ownNames);
}

/** "gründete Acme eine Niederlassung": what was founded is another's. */
const ANOTHER = /(?:^|\s)(?:eine?[nmr]?|een|ihre?n?|seine?n?)\s/i;

/** True when the company stands within the first words of a phrase, behind the names of its founders. */
export function leadsToCompany(phrase: string, ownNames: readonly string[]): boolean {
  const clause = (phrase.slice(0, 90).split(/[,;:]/)[0] ?? '').trim();
  const words = clause.split(/\s/);
  if (startsWithCompany(clause, ownNames))
    return !ANOTHER.test(words.slice(1, MAX_NAME_WORDS).join(' ').slice(0, 40));
  for (let from = 1; from < Math.min(words.length, 8); from++) {
    if (startsWithCompany(words.slice(from).join(' '), ownNames)) return true;
  }
  return false;
}
