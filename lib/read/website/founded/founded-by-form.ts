import { leadsToCompany, startsWithCompany } from '../name/own-subject.ts';
import { leadsToParent, speakerOf } from '../sentences.ts';
import { FOUNDING_FORMS, type FoundingForm } from './founded-forms.ts';
import { STATE_FORMS } from './founded-states.ts';
import { isAboutOther, judgeSubject } from './founded-subject.ts';

/** Four digits that are no amount and no share. */
const YEARS = /(?<![\p{L}\d.,:/€$-])(?:1[5-9]\d{2}|20[0-4]\d)(?![\d.,]\d|\s?%|[\p{L}/])/gu;
/** Words of a statement stand near its year. */
const WINDOW = 140;
/** What stands before the year that opens a sentence: "In", "Already in the year". */
const OPENING = /^(?:[^,.;]{0,36}\s)?$/u;

export interface FoundedYear {
  year: number;
  confidence: number;
}

/** Founding years that a sentence states in one of the known forms; the surest first form of each year counts. */
export function yearsByForm(text: string, ownNames: readonly string[]): FoundedYear[] {
  const found: FoundedYear[] = [];
  for (const { 0: digits, index } of text.matchAll(YEARS)) {
    for (const form of FORMS) {
      const confidence = judgeForm(form, { text, start: index, end: index + digits.length }, ownNames);
      if (confidence === null) continue;
      found.push({ year: Number(digits), confidence });
      break;
    }
    if (found.length >= 3) break;
  }
  return found;
}

/** "The old law firm", "Acme Pump Works Ltd". */
const MOST_WORDS_OF_SUBJECT = 4;
const FORMS = [...FOUNDING_FORMS, ...STATE_FORMS];

/** A year in its sentence. */
interface YearFound {
  text: string;
  start: number;
  end: number;
}

function judgeForm(
  form: FoundingForm,
  { text, start, end }: YearFound,
  ownNames: readonly string[],
): number | null {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start).trimEnd();
  const after = text.slice(end, end + WINDOW);
  const lead = form.before?.exec(before);
  const behind = form.after?.exec(after);
  if ((form.before && !lead) || (form.after && !behind)) return null;
  if (lead && form.unless?.test(lead[0])) return null;
  const at = from + (lead ? lead.index : before.length);
  const rest = after.slice(behind ? behind[0].length : 0);
  switch (form.subject) {
    case 'lead': {
      const { confidence } = form;
      return judgeSubject({ text, start: at, end, confidence, openStart: true, byName: false }, ownNames);
    }
    case 'inside':
      if (isAboutOther(text.slice(0, at), ownNames)) return null;
      return speakerOf(text.slice(from, end + 60), ownNames) && !leadsToParent(text.slice(0, start))
        ? form.confidence
        : null;
    case 'none':
      return isAboutOther(text.slice(0, at), ownNames) ? null : form.confidence;
    case 'group':
      return isCompany(lead?.[1] ?? '', form, ownNames) ? form.confidence : null;
    case 'behind':
      if (!lead && !opens(form, before)) return null;
      return startsWithCompany(rest, ownNames) ? form.confidence : null;
    case 'object':
      if (!opens(form, before)) return null;
      return leadsToCompany(rest, ownNames) ? form.confidence : null;
  }
}

/** An inverted sentence begins with its year; an attribute ("die 1993 gegründete Acme") may stand anywhere. */
function opens(form: FoundingForm, before: string): boolean {
  return form.isAttribute === true || OPENING.test(`${before} `);
}

function isCompany(group: string, form: FoundingForm, ownNames: readonly string[]): boolean {
  if (!startsWithCompany(group, ownNames)) return false;
  // "Our shop in Ulm", "Acme's office": more words than a name or a word for the company have.
  return form.isWhole !== true || group.trim().split(/\s/).length <= MOST_WORDS_OF_SUBJECT;
}
