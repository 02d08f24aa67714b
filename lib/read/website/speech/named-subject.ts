import { namesAgree } from '#lib/parse/company-name.ts';
import { foldText } from '#lib/parse/fold-text.ts';
import { startsWithOwnName } from '../name/own-subject.ts';
import { holdsName } from './holds-name.ts';
import { withoutListings } from './listings.ts';
import { OTHER_ROLE } from './other-roles.ts';

/** Whom a sentence speaks of: the site's company, somebody else, or nobody by name. */
export type Named = 'own' | 'other' | null;

const WORD = "\\p{Lu}[\\p{L}\\d&.'’-]{0,30}";
/** The capitalized words that open a sentence, and the first words behind them. */
const OPENING = new RegExp(
  `^(?:(?:In|Since|Im|Seit|En|Nel|Depuis|Desde|Dal|Sinds|Em) [^,.;]{2,24}, )?(?:(The|Die|Der|Das|La|Le|L['’]|El|Il|Lo|De|Het|O|A|Firma|Firm) ?)?(${WORD}(?: (?:(?:&|and|und|et|y|e|of|de|di|von) )?${WORD}){0,4})(?:,|,? ([\\p{Ll}][\\p{L}'’]{0,20})(?: (\\p{L}[\\p{L}'’]{0,20}))?)`,
  'u',
);
/** What companies do, and people hardly: said of one. */
const COMPANY_VERB =
  /^(?:sells|makes|offers|provides|builds|develops|produces|manufactures|operates|runs|employs|uses|helps|serves|designs|supplies|delivers|specialises|specializes|owns|chose|needed|wanted|turned|invested|relies|trusts|led|has|had|is|was|verkauft|produziert|fertigt|entwickelt|bietet|betreibt|beschäftigt|baut|liefert|stellt|nutzt|setzt|zählt|vertreibt|ist|war|hat|vend|fabrique|produit|conçoit|propose|développe|emploie|utilise|offre|exploite|est|était|a|vende|fabrica|produce|ofrece|desarrolla|diseña|emplea|utiliza|cuenta|opera|es|sviluppa|realizza|gestisce|impiega|utilizza|conta|distribuisce|è|verkoopt|maakt|biedt|produceert|ontwikkelt|levert|gebruikt|heeft|produz|oferece|desenvolve|emprega|usa|tem|é)$/u;
/** Words that open a sentence and are no name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'It,This,That,These,There,What,Who,Which,Here,He,She,They,Today,Everything,Nothing,All,One,Each,Every,Our,My,Your,His,Her,Their,Its,We,You,I,If,When,While,As,Now,And,But,Both,Customer,Service,Trust,Company,Business,Team,Technology,Success,Es,Er,Sie,Dies,Dieses,Diese,Hier,Heute,Alles,Was,Wer,Wir,Unser,Unsere,Ihr,Ihre,Jeder,Jede,Jedes,Il,Elle,Ce,Cela,Ceci,Tout,Notre,Nous,Votre,Qui,Ella,Él,Este,Esta,Esto,Todo,Nuestra,Nuestro,Hoy,Quien,Questo,Questa,Tutto,Oggi,Nostra,Nostro,Chi,Lui,Lei,Dit,Deze,Het,Vandaag,Ons,Onze,Hij,Zij,Isto,Tudo,Hoje,Nosso,Nossa,Ele,Ela'.split(
    ',',
  ),
);
/** "Angefangen hat alles", "L’entreprise est". */
const NO_NAME = /^(?:(?:Ge|An|Be)\p{Ll}{3,16}(?:en|t)|[LD]['’]\p{Ll}.{0,30})$/u;
const NO_NAME_END =
  /(?:ity|ness|ment|ance|ence|ing|ship|ung|heit|keit|tät|schaft|té|dad|tà|teit|dade|ção|ción|zione|tion)$/u;
/** "Hans Weber opened a workshop": a person is no company. */
const OF_A_PERSON =
  /^(?:the|our|der|die|unser|unsere|le|la|notre|el|nuestro|il|lo|o|de|onze|ceo|cto|founder|managing|president|owner)$/iu;
/** A name with its legal form, anywhere in a sentence. */
const WITH_FORM =
  /\p{Lu}[\p{L}\d&.'’-]{1,30}(?: \p{Lu}[\p{L}\d&.'’-]{1,30}){0,3},? (?:GmbH|AG|KG|SE|OHG|SAS|SARL|S\.?A\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|Oy|Inc|LLC|Ltd|Limited|PLC|plc|Ltda|Lda|Corp)(?![\p{L}\d])/gu;
/** "Acme acquires Rohrbau": the nearest name is the other's. */
const TURNS_TO =
  /\s(?:acquires?|acquired|acquiring|bought|buys|invest(?:s|ed) in|welcomes?|welcomed|partners with|partnered with|übernimmt|übernahm|erwirbt|erwarb|kauft|rachète|acquiert|adquiere|adquirió|compra|acquisisce|rileva|neemt|koopt)(?: (?:the|die|der|das|la|le|el|il|de|het|majority of))? (\p{Lu}[\p{L}\d&.'’-]{1,30})/u;
const SHORTEST_WORD = 4;

/** Whom the sentence names last before the next one speaks of "the company". */
export function namedIn(sentence: string, ownNames: readonly string[]): Named {
  const text = withoutListings(sentence);
  if (OTHER_ROLE.test(text.slice(0, 70))) return 'other';
  for (const { 0: name } of text.matchAll(WITH_FORM)) if (!isOwnLike(name, ownNames)) return 'other';
  const turn = TURNS_TO.exec(text)?.[1];
  if (turn !== undefined && !isOwnLike(turn, ownNames)) return 'other';
  if (startsWithOwnName(text, ownNames)) return 'own';
  if (isOtherSubject(text, ownNames)) return 'other';
  return holdsName(text, ownNames) ? 'own' : null;
}

/** True when a name may be the company's, in a shorter or longer form. */
export function isOwnLike(name: string, ownNames: readonly string[]): boolean {
  const words = wordsOf(name);
  return ownNames.some(
    (own) =>
      namesAgree(own, name) ||
      wordsOf(own).some((word) => words.includes(word) && word.length >= SHORTEST_WORD),
  );
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** True when the sentence opens with the name of somebody else and what that one does. */
export function isOtherSubject(text: string, ownNames: readonly string[]): boolean {
  const [opening, article, name = '', verb = '', behind = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined || !COMPANY_VERB.test(verb) || isOwnLike(name, ownNames)) return false;
  const words = name.split(' ').length;
  // In German every noun has its capital, and everywhere the first word of a sentence.
  if (words === 1)
    return article === undefined && !NO_NAMES.has(name) && !NO_NAME.test(name) && !NO_NAME_END.test(name);
  // "Anna Meier is our founder".
  return !(words === 2 && OF_A_PERSON.test(behind));
}
