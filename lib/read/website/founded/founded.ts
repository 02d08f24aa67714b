import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { parseYear } from '#lib/parse/year.ts';
import { companySentences, splitSentences } from '../sentences.ts';
import type { Subject } from '../subject.ts';
import { type FoundedYear, yearsByForm } from './founded-by-form.ts';
import { FOUNDING_RULES } from './founded-rules.ts';
import { yearOfDoing } from './founded-since.ts';
import { judgeSubject } from './founded-subject.ts';

/** A word of founding or "since": a cheap look before the costly ones. */
const STATEMENT =
  /found|commenc|dates|dating|goes|traces|débute|aventure|establish|est\.|estd|incorporated|incept|registered|came into|born|began|begin|started|formed|created|launched|opened|set up|since|inception|roots|history|origins|story|(?:seit|depuis|desde|dal|sinds)\b|dal(?:l['’]anno)|gegr|gründ|entst|ins leben|eröffn|richt|start|beg[aoi]n|anfänge|angefangen|wurzeln|fond|cré|crea|constitu|establ|étab|fund|naît|jour|nac|nasc|nat[ao]|née|inizi|avvi|apr|abr|ouvr|lanc|origin|remont|risal|storia|hist|comenz|comien|empez|arranc|inici|começ|opende|ontst|opger|costitu|surg|conform|form[aó]|cri|mont|démarr|débute|geschi|oorsprong|origens/i;
const DAYS_A_YEAR = 365.25;
const MOST_YEARS = 3;
const MAX_DESCRIPTION = 500;

/** Founding years that the page states in words about its own company. */
export function readFoundedProse(subject: Subject): Fact[] {
  const { ownNames } = subject;
  const facts: Fact[] = [];
  const thisYear = 1970 + Math.floor(subject.request.day / DAYS_A_YEAR);
  const best = new Map<number, number>();
  const take = (text: string, source: SourceKind): void => {
    if (!/(?:1[5-9]|20)\d\d/.test(text) || !STATEMENT.test(text)) return;
    for (const { year, confidence } of yearsOf(text, ownNames)) {
      if (year > thisYear || (best.get(year) ?? 0) >= confidence) continue;
      best.set(year, confidence);
      facts.push({ attribute: 'founded', value: [year, year], source, quote: text, confidence });
    }
  };
  for (const { text, block } of companySentences(subject)) {
    if (block.isShown) take(text, 'prose');
    if (best.size >= MOST_YEARS) return facts;
  }
  if (subject.page.kind === 'blog' || subject.page.kind === 'job') return facts;
  const description = subject.metas.get('description') ?? subject.metas.get('og:description') ?? '';
  for (const text of splitSentences(cleanText(description, MAX_DESCRIPTION))) take(text, 'meta');
  return facts;
}

/** The founding years of a sentence, by the rules for whole sentences and by the forms around a year. */
function yearsOf(text: string, ownNames: readonly string[]): FoundedYear[] {
  const inferred = yearOfDoing(text, ownNames);
  if (inferred) return [inferred];
  for (const { pattern, confidence, openStart, byName = false } of FOUNDING_RULES) {
    const match = pattern.exec(text);
    const year = match?.[1] ? parseYear(match[1]) : null;
    if (!match || year === null) continue;
    const end = match.index + match[0].length;
    const sure = judgeSubject({ text, start: match.index, end, confidence, openStart, byName }, ownNames);
    if (sure !== null) return [{ year, confidence: sure }];
    break;
  }
  return yearsByForm(text, ownNames);
}
