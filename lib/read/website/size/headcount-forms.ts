import { parseHeadcount } from '#lib/parse/headcount.ts';
import type { Interval } from '#lib/values/interval.ts';
import { isAboutOther } from '../founded/founded-subject.ts';
import { startsWithCompany, startsWithOwnName } from '../name/own-subject.ts';
import { isOtherNameBetween, speakerOf } from '../sentences.ts';

/** A number that may count people: no amount, no share, no part of a date or an address. */
const COUNTS =
  /(?<![\p{L}\d.,:/€$£#+-])(?:\d{1,3}(?:[.,’' ]\d{3}){1,2}|\d{1,6})(?!\d)(?: ?(?:-|–|to|bis|à) ?\d{1,6}(?!\d))?\+?(?![.,:/]\d|\s?%)/gu;
/** "more than" and its kin, in what stands before the number. */
const QUALIFIER =
  /(?:^|\s)(?:more than|over|about|around|approximately|some|nearly|almost|at least|currently|über|mehr als|rund|etwa|knapp|fast|gut|circa|ca\.|mittlerweile|inzwischen|derzeit|aktuell|plus de|environ|près de|quelque|más de|mas de|unos|unas|cerca de|casi|alrededor de|actualmente|oltre|più di|quasi|circa|meer dan|ruim|ongeveer|zo['’]n|bijna|mais de|aproximadamente|quase) ?$/iu;
const ADJECTIVES = '(?:[\\p{L}-]{3,20} ){0,2}';
const PEOPLE =
  "(?:employees|staff(?: members)?|team members|professionals|people|persons|experts|specialists|engineers|consultants|associates|colleagues|coworkers|mitarbeiter[\\p{L}*:_/]{0,9}|mitarbeitende[nr]?|beschäftigte[nr]?|angestellte[nr]?|kolleg[\\p{L}*:_/]{2,9}|personen|menschen|köpfe[n]?|leuten?|fachkräfte[n]?|collaborateurs|collaboratrices|salariés|employés|personnes|experts|spécialistes|emplead[oa]s|trabajador[ea]s|profesionales|colaborador[ea]s|personas|especialistas|dipendenti|addetti|collaboratori|professionisti|persone|specialisti|medewerkers|werknemers|collega['’]s|mensen|personen|vakmensen|specialisten|funcionários|profissionais|pessoas)(?!\\p{L})";
const TEAM =
  '(?:team|staff|workforce|crew|headcount|belegschaft|mannschaft|personalstamm|personalbestand|mitarbeiterstamm|équipe|effectif|equipo|plantilla|squadra|organico|equipe|ploeg)';
const OF =
  "(?:of|von|aus|mit|bestehend aus|besteht(?: heute| aktuell)? aus|umfasst|zählt|de|d['’]|formad[oa] por|compuest[oa] por|integrad[oa] por|cuenta con|di|compost[oa] d[ai]|format[oa] d[ai]|conta|è composto da|è formato da|van|bestaat uit|bestaande uit|telt|composée? de|constituée? de|compte|é composta por|formada por|counts|numbering|comprises|made up of|consists of|consisting of)";

interface HeadcountForm {
  before?: RegExp;
  after: RegExp;
  /** The words name the team, which a page's own description need not call its own. */
  isTeam: boolean;
}

/** "beschäftigt Acme weltweit": the verb first. */
const VERB_FIRST = /(?:^|\s)(?:beschäftigt|emploie|emplea|impiega|telt|heeft|zählt)\s([^,.;\d]{2,60})$/iu;

const FORMS: readonly HeadcountForm[] = [
  // "un equipo, altamente cualificado, de más de 12 personas", "unser Team besteht aus 25 Köpfen"
  {
    before: new RegExp(`(?:^|[\\s,'’(])${TEAM}(?:,? [^\\d.;:]{2,60}?,?)? ${OF}$`, 'iu'),
    after: new RegExp(`^ ${ADJECTIVES}${PEOPLE}`, 'iu'),
    isTeam: true,
  },
  // "rund 180 Mann starkes Team", "25-köpfiges Team", "a 40-strong team"
  {
    after:
      /^(?: (?:mann|frau|personen|köpfe)[- ]starke[rsn]?|-köpfige[rsn]?|-strong|-person|-people|[- ]man|-member|koppig) (?:[\p{L}-]{3,20} ){0,2}(?:team|crew|mannschaft|belegschaft|company|firm|agency|studio|workforce|business)(?!\p{L})/iu,
    isTeam: true,
  },
  // "We are a 500+ people strong group"
  {
    before: /(?:^|[\s,])(?:we are|we['’]re|is|are) an?$/iu,
    after: /^(?: (?:people|person|employees?|member)|)[- ]strong(?!\p{L})/iu,
    isTeam: false,
  },
  // "Brightwell employs", "beschäftigen wir heute", "cuenta con", "compte aujourd'hui"
  {
    before:
      /(?:^|[\s,])(?:employs?|employing|beschäftigen(?: wir)?|beschäftigt|emploie|employons|emplea|empleamos|impiega|impieghiamo|occupa|emprega|empregamos|telt|tellen|zählt|zählen(?: wir)?|compte|comptons|rassemble|réunit|cuenta con|contamos con|conta(?: con| com)?|contiamo|contamos com|heeft|hebben|verfügt über|dispone de|somos|siamo|zijn(?: wij)?|nous sommes|wir sind|sind wir|we are|we['’]re|we have grown to|has grown to|grew to)(?: (?:heute|insgesamt|weltweit|mittlerweile|inzwischen|derzeit|aujourd['’]hui|désormais|hoy|actualmente|ya|oggi|attualmente|ormai|vandaag|momenteel|inmiddels|hoje|atualmente|now|today|currently|directly|direkt|directement|directamente|direttamente|diretamente|a team of|un equipo de|ein team von|une équipe de|een team van|un team di|uma equipe de)){0,2}$/iu,
    after: new RegExp(`^ ${ADJECTIVES}${PEOPLE}`, 'iu'),
    isTeam: false,
  },
  // "Mit Hauptsitz in Ulm beschäftigt Acme weltweit rund 500 Kolleg*innen"
  { before: VERB_FIRST, after: new RegExp(`^ ${ADJECTIVES}${PEOPLE}`, 'iu'), isTeam: false },
  // "Bij ons werken 100 mensen", "Heute arbeiten 50 Menschen bei Acme"
  {
    before:
      /(?:^|[\s,])(?:arbeiten|werken|travaillent|trabajan|lavorano|trabalham)(?: (?:heute|inzwischen|derzeit|aktuell|nu|vandaag|aujourd['’]hui|hoy|oggi|hoje))?$/iu,
    after: new RegExp(`^ ${ADJECTIVES}${PEOPLE}(?: (?:bei|chez|en|in|bij|na|para|für|per)\\s)?`, 'iu'),
    isTeam: false,
  },
  // "180 Menschen arbeiten bei Acme", "Over 200 people work at Acme": the name is looked for behind it
  {
    after: new RegExp(
      `^ ${ADJECTIVES}${PEOPLE} (?:arbeiten|work|travaillent|trabajan|lavorano|werken|trabalham)(?: (?:heute|today|now|hoy|oggi|aujourd['’]hui))? (?:bei|für|at|for|with|chez|en|in|per|bij|na|para)\\s`,
      'iu',
    ),
    isTeam: false,
  },
];

/** "We are a team of 42.", "A workforce of 350 makes": the people are said by the word before. */
const BARE_END =
  '^(?:\\s?(?:[.!,;)]|$)|\\s(?:and|und|et|y|e|en|based|located|with|spread|across|in|at|makes?|who|strong|mit|avec|con|met|com)(?![\\p{L}]))';
const BARE_FORMS: readonly HeadcountForm[] = [
  {
    before:
      /(?:^|[\s,])(?:we are|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn|we zijn) (?:now |heute |today )?(?:an?|ein|une|un|een|uma?) (?:[\p{L}-]{3,16} ){0,2}(?:team|équipe|equipo|squadra|equipe|crew) (?:of|von|aus|de|di|van)$/iu,
    after: new RegExp(BARE_END, 'iu'),
    isTeam: false,
  },
  {
    before:
      /(?:^|[\s,])(?:workforce|headcount|total staff|belegschaft|effectif(?: total)?|plantilla|organico|personeelsbestand) (?:is|of|von|de|di|van|ist|est|es)$/iu,
    after: new RegExp(BARE_END, 'iu'),
    isTeam: false,
  },
];
/** Certified tax consultants, registered engineers: those of one trade, not all. */
const ONE_TRADE =
  /\s(?:certified|registered|licensed|chartered|accredited|zertifizierte\p{L}?|zugelassene\p{L}?|geprüfte\p{L}?|certifiée?s?|agréée?s?|certificad[oa]s|colegiad[oa]s|certificat[ei]|abilitat[ei]|gecertificeerde|erkende|certificad[oa]s)\s/iu;
/** "45 engineers and 12 welders": neither number is the whole. */
const AND_MORE = /^,? (?:and|und|et|y|e|en|plus) (?:[\p{L}]{2,8} )?\d{1,5} \p{L}/iu;
const OCCUPATION =
  /(?:engineers|consultants|experts|specialists|professionals|fachkräfte\p{L}?|spécialistes|especialistas|specialisti|specialisten)$/iu;

/** A team that is sold to, lent or wanted, and a department of the company. */
export const NOT_THE_TEAM =
  /(?:^|\s)(?:for|für|para|pour|per|voor|with|if) (?:an?|any|every|ein|eine|un|uno|una|une|een|um|uma|your|ihre?|su|tu|votre|the|jede[snr]?|cada) (?:\p{L}{2,14} )?(?:team|équipe|equipo|squadra|equipe|staff)|(?:support|sales|marketing|service|engineering|design|development|research|production|management|leadership|executive|legal|customer|it|core|founding) team|équipe (?:commerciale|technique|support|de direction)|equipo (?:comercial|técnico|directivo|de ventas|de soporte)|(?:^|\s)(?:our|the|unsere?[nmrs]?|notre|la|le|nuestr[ao]|el|onze|de|noss[ao]) (?!(?:family|law|dental|medical|private|head|whole|entire|own|main) )[\p{L}-]{2,16} (?:practice|department|unit|division|office|plant|branch|factory|lab|abteilung|niederlassung|standort|filiale|département|departamento|reparto|afdeling|vestiging)(?!\p{L})|(?:^|\s)(?:our|unsere?[nmrs]?|notre|nuestr[ao]|nostr[ao]|onze) (?:department|division|branch|plant|factory|abteilung|niederlassung|filiale|département|usine|departamento|planta|reparto|stabilimento|afdeling|vestiging|fabriek)(?!\p{L})|(?:^|\s)(?:lead|led|leads|managed|headed|trained|coached|hired|supported|leitete|führte|dirigió|dirigé|diresse)(?!\p{L})/iu;
const AT_COMPANY = /^(?:us|uns|nous|nosotros|noi|ons|nós)(?!\p{L})/iu;
const WINDOW = 120;

export interface HeadcountFound {
  value: Interval;
  /** The words before the number, and those behind its people. */
  lead: string;
  behind: string;
}

/** The first headcount that a sentence states in one of the forms. `isOwn`: the text speaks for the company by itself. */
export function headcountByForm(
  text: string,
  ownNames: readonly string[],
  isOwn: boolean,
): HeadcountFound | null {
  for (const { 0: digits, index } of text.matchAll(COUNTS)) {
    const window = text.slice(Math.max(0, index - WINDOW), index);
    const qualifier = QUALIFIER.exec(window)?.[0] ?? '';
    const before = window.slice(0, window.length - qualifier.length).trimEnd();
    const after = text.slice(index + digits.length, index + digits.length + WINDOW);
    for (const form of ALL_FORMS) {
      const ahead = form.after.exec(after);
      if (!ahead || (form.before && !form.before.test(before))) continue;
      if (isPart(ahead[0], after.slice(ahead[0].length))) continue;
      const lead = text.slice(0, index);
      const behind = after.slice(ahead[0].length);
      if (NOT_THE_TEAM.test(lead.slice(-80))) continue;
      const isAt = /\s$/.test(ahead[0]) && (AT_COMPANY.test(behind) || startsWithOwnName(behind, ownNames));
      const isOurs =
        isAt ||
        isSpokenOf(form, lead, ownNames) ||
        isBareOurs(form, text, ownNames) ||
        (isOwn && form.isTeam);
      const value = isOurs ? parseHeadcount(`${qualifier.trim()} ${digits}`.trim()) : null;
      if (value) return { value, lead, behind: isAt ? '' : behind };
    }
  }
  return null;
}

const ALL_FORMS = [...FORMS, ...BARE_FORMS];

/** "A workforce of 350 makes our pumps": few words stand before, and the sentence is the company's. */
function isBareOurs(form: HeadcountForm, text: string, ownNames: readonly string[]): boolean {
  if (!BARE_FORMS.includes(form) || !/^(?:An?|Our|The|Eine|Unsere|Une|Una|Un|Een|Uma) /.test(text))
    return false;
  const speaker = speakerOf(text, ownNames);
  return speaker === 'we' || speaker === 'name';
}

/** True where the people counted are of one trade among others. */
export function isPart(people: string, behind: string): boolean {
  return ONE_TRADE.test(people) || (OCCUPATION.test(people) && AND_MORE.test(behind));
}

/** True when the company is the subject of the words before the number. */
function isSpokenOf(form: HeadcountForm, lead: string, ownNames: readonly string[]): boolean {
  if (!form.before && !form.isTeam) return false;
  const near = lead.slice(-WINDOW);
  const speaker = speakerOf(near, ownNames);
  if (speaker === null || isAboutOther(near, ownNames)) return false;
  const subject = form.before === VERB_FIRST ? VERB_FIRST.exec(near.trimEnd())?.[1] : undefined;
  if (subject !== undefined) return startsWithCompany(subject, ownNames);
  return speaker === 'we' || !isOtherNameBetween(near, speaker, ownNames);
}
