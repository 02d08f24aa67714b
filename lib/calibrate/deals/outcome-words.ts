import { foldText } from '#lib/parse/fold-text.ts';

export type OutcomeWord = 'won' | 'lost' | 'open';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const WON = words(
  `won win wins winner success successful sold signed gewonnen erfolgreich verkauft abgeschlossen beauftragt gagne gagnee gagnes signe signee conclu
  ganado ganada ganados vendido exitoso vinto vinta vinte aggiudicato aggiudicata ganho ganha vencido fechado wygrana wygrany wygrane vunnet vundet vunnen
  voitettu kazanildi megnyert vyhrano converted customer 成交 赢单 受注 수주 выиграна выиграно`,
);
const LOST = words(
  `lost loss lose failed failure dead rejected declined disqualified abandoned unsuccessful verloren abgesagt abgelehnt erfolglos perdu perdue perdus abandonne rejete
  perdido perdida perdidos rechazado perso persa perse perduto perdita rifiutato recusado przegrana przegrany stracona tapt tabt forlorad havitty kaybedildi elveszett prohrano
  churned 输单 丢单 失注 실주 проиграна проиграно`,
);
const OPEN = words(
  `open pending progress qualification qualified prospecting proposal negotiation discovery demo engaging engaged new working nurturing contacted
  offen laufend angebot verhandlung ouvert encours proposition negociation abierto abierta pendiente propuesta negociacion aperto aperta trattativa proposta aberto aberta lopend`,
);
/** "not won", "no decision": the deal is over and nothing was bought. */
const NOT = words('not no non nicht kein keine nao niet ikke inte pas');
const DECISION = words('decision entscheidung deal sale purchase order interest budget');

const YES = words('1 yes y true t ja j oui o si sim s tak wahr vrai verdadero vero');
const NO = words('0 no n false f nein non nao nie falsch faux falso nee');

const LETTERS = /[^\p{L}\p{N}]+/u;

/** Whether a deal was won, by the words of its stage or outcome in any of several languages; null = not told by them. */
export function outcomeOfWords(cell: string): OutcomeWord | null {
  const parts = foldText(cell).split(LETTERS).filter(Boolean);
  const joined = parts.join('');
  if (/^closed?won$/.test(joined)) return 'won';
  if (/^closed?lost$/.test(joined)) return 'lost';
  const has = (set: ReadonlySet<string>) => parts.some((part) => set.has(part));
  const [won, lost] = [has(WON), has(LOST)];
  if (won && lost) return null;
  if (won) return has(NOT) ? 'lost' : 'won';
  if (lost) return has(NOT) ? null : 'lost';
  if (has(NOT) && has(DECISION)) return 'lost';
  return has(OPEN) ? 'open' : null;
}

/** The same for a column whose name asks the question: 1 and 0, yes and no. */
export function outcomeOfAnswer(cell: string): OutcomeWord | null {
  const written = foldText(cell).trim();
  const number = /^[01](?:\.0+)?$/.test(written) ? written.slice(0, 1) : written;
  if (YES.has(number)) return 'won';
  return NO.has(number) ? 'lost' : null;
}
