import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED, STATED } from '#lib/evidence/evidence.ts';
import { industryName } from '#lib/industry/industry-name.ts';
import type { Profile } from '#lib/profile/profile.ts';
import { countryText, headcountText } from '#lib/wording/added-text.ts';
import { industryText } from '#lib/wording/language/named-text.ts';
import { type MessageKey, message } from '#lib/wording/message.ts';

/** One of the three facts that stand on every card. */
export interface FactView {
  attribute: 'headcount' | 'hqCountry' | 'industry';
  /** "Size · says so". */
  label: string;
  /** Null while it is not known. */
  words: string | null;
  /** How sure it is, in words; empty while it is not known. */
  grade: string;
}

/** From here a guess is called probable, below it may be. */
const PROBABLE = 0.7;

/** Size, country and industry with how sure each is. */
export function presentFacts({ headcount, hqCountry, industry }: Profile): FactView[] {
  const [leaf] = industry?.value ?? [];
  return [
    view('headcount', 'factSize', told(headcount, headcount && headcountText(headcount.value))),
    view('hqCountry', 'factCountry', told(hqCountry, hqCountry && countryText(hqCountry.value))),
    view('industry', 'factIndustry', told(industry, leaf && industryText(industryName(leaf.leaf)), leaf?.p)),
  ];
}

interface Entry {
  facts: readonly EvidenceOf<AttributeKey>[];
  conflict: boolean;
}

/** A fact in words, with what speaks for it; `p` = how likely a guess is, 1 = none. */
interface Told {
  entry: Entry;
  words: string;
  p: number;
}

function told(entry: Entry | undefined, words: string | undefined, p = 1): Told | null {
  return entry === undefined || words === undefined ? null : { entry, words, p };
}

function view(attribute: FactView['attribute'], name: MessageKey, fact: Told | null): FactView {
  if (!fact) return { attribute, label: message(name), words: null, grade: '' };
  const grade = message(gradeOf(fact.entry, fact.p));
  return { attribute, label: message('joinedDot', message(name), grade), words: fact.words, grade };
}

function gradeOf({ facts, conflict }: Entry, p: number): MessageKey {
  const [best] = facts;
  if (conflict) return 'gradeConflict';
  if (best === undefined) return 'gradeWeak';
  if (best.source === 'user') return 'gradeYou';
  if (p < 1) return p >= PROBABLE ? 'gradeProbably' : 'gradeMaybe';
  if (best.confidence >= STATED) return 'gradeSays';
  return best.confidence >= INFERRED ? 'gradeFollows' : 'gradeWeak';
}
