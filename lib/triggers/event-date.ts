import { parseDate } from '#lib/parse/date.ts';
import type { DateInterval } from '#lib/values/date-interval.ts';
import { phrases } from './phrases.ts';
import type { Word } from './sentence-words.ts';

const MONTH = phrases(
  'jan,january,januar,janvier,enero,gennaio,januari,janeiro,feb,february,februar,fevrier,febrero,febbraio,februari,fevereiro,mar,march,marz,mars,marzo,maart,marco,apr,april,avril,abril,aprile,may,mai,mayo,maggio,mei,maio,jun,june,juni,juin,junio,giugno,junho,jul,july,juli,juillet,julio,luglio,julho,aug,august,aout,agosto,augustus,sep,sept,september,septembre,septiembre,settembre,setembro,oct,october,oktober,octobre,octubre,ottobre,outubro,nov,november,novembre,noviembre,novembro,dec,december,dezember,decembre,diciembre,dicembre,dezembro',
);
/** What a date is when it is not the event's: the end of an offer, the day of a posting. */
const NOT_OF_THE_EVENT = phrases(
  'until,till,by,before,deadline,apply,applications,closing,closes,posted,updated,expires,valid,bis,bewerbungsschluss,bewerbungsfrist,jusqu,avant,hasta,plazo,entro,scadenza,fino,tot,uiterlijk,ate,prazo',
);
/** The number of a standard may look like a year. */
const STANDARD = phrases('iso,iec,din,en,norm,norma,norme,ts,nen,version,v');
const YEAR = /^(?:19[5-9]\d|20\d\d)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|o)?$/;
const OF = /^(?:of|de|di|van|del|do)$/;
/** Words between a deadline's word and its date. */
const NEAR = 4;

/** The days that a sentence gives for its event; null when it gives none, or more than one. */
export function eventDate(words: readonly Word[]): DateInterval | null {
  const found: DateInterval[] = [];
  for (let at = 0; at < words.length; at++) {
    const date = dateAt(words, at);
    if (date === null) continue;
    const isOther = words
      .slice(Math.max(0, at - NEAR), at)
      .some(({ folded }) => NOT_OF_THE_EVENT.mayBegin(folded));
    if (isOther) return null;
    found.push(date.days);
    at += date.length - 1;
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function dateAt(words: readonly Word[], at: number): { days: DateInterval; length: number } | null {
  const folded = (index: number) => words[at + index]?.folded ?? '';
  const skip = (index: number) => (OF.test(folded(index)) ? index + 1 : index);
  const isMonth = (index: number) => MONTH.mayBegin(folded(index));
  // "2026-05-12", "12.05.2026".
  if (
    /^\d{1,4}$/.test(folded(0)) &&
    /^[-./]$/.test(words[at + 1]?.before ?? '') &&
    /^[-./]$/.test(words[at + 2]?.before ?? '')
  ) {
    const written = folded(0) + words[at + 1]?.before + folded(1) + words[at + 2]?.before + folded(2);
    return daysOf(written, 3);
  }
  if (DAY.test(folded(0)) && isMonth(skip(1))) {
    const year = skip(skip(1) + 1);
    if (YEAR.test(folded(year)))
      return daysOf(`${Number.parseInt(folded(0), 10)} ${folded(skip(1))} ${folded(year)}`, year + 1);
  }
  if (isMonth(0)) {
    if (DAY.test(folded(1)) && YEAR.test(folded(2)))
      return daysOf(`${Number.parseInt(folded(1), 10)} ${folded(0)} ${folded(2)}`, 3);
    const year = skip(1);
    if (YEAR.test(folded(year))) return daysOf(`${folded(0)} ${folded(year)}`, year + 1);
  }
  if (/^q[1-4]$/.test(folded(0)) && YEAR.test(folded(1))) return daysOf(`${folded(0)} ${folded(1)}`, 2);
  if (YEAR.test(folded(0)) && !isStandard(words, at)) return daysOf(folded(0), 1);
  return null;
}

function daysOf(written: string, length: number): { days: DateInterval; length: number } | null {
  const days = parseDate(written);
  return days && { days, length };
}

function isStandard(words: readonly Word[], at: number): boolean {
  if (words[at]?.before === ':' || words[at]?.before === '-') return true;
  return [1, 2].some((back) => STANDARD.mayBegin(words[at - back]?.folded ?? ''));
}
