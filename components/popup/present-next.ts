import type { Profile } from '#lib/profile/profile.ts';
import type { NextCheck, Verdict } from '#lib/qualify/verdict.ts';
import { type MessageKey, message } from '#lib/wording/message.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { askedText } from '#lib/wording/verdict/asked-text.ts';

export interface NextStep {
  check: NextCheck;
  /** What to do, on its button. */
  title: string;
  detail: string;
}

/** Criteria named in the line below a next step. */
const MAX_LABELS = 3;

/** The one page that adds most, in words; null when the verdict stands or no page could add anything. */
export function presentNext(verdict: Verdict, profile: Profile): NextStep | null {
  const [check] = verdict.next;
  if (!check || verdict.certainty === 'confirmed') return null;
  const isSearch = check.where === 'linkedin' && profile.linkedin === undefined;
  return {
    check,
    title: message(isSearch ? 'popupNextSearchLinkedin' : TITLES[check.where]),
    detail: nextDetail(verdict, check),
  };
}

function nextDetail(verdict: Verdict, check: NextCheck): string {
  // A gate without points is decided by the same fact as a criterion that has some.
  const asked = verdict.reasons
    .filter(({ criterion, points }) => check.criteria.includes(criterion) && points.open > 0)
    .map(askedText);
  const names = namesText([...new Set(asked)]);
  return names ? message('popupNextCould', names) : message('popupNextCouldOne');
}

/** "size, country and industry"; of many the first ones and how many more. */
function namesText(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > MAX_LABELS) return nameSome(names, MAX_LABELS, ', ');
  return message('joinedAnd', names.slice(0, -1).join(', '), last);
}

const TITLES: Readonly<Record<NextCheck['where'], MessageKey>> = {
  home: 'popupNextHome',
  about: 'popupNextAbout',
  imprint: 'popupNextImprint',
  careers: 'popupNextCareers',
  pricing: 'popupNextPricing',
  press: 'popupNextPress',
  linkedin: 'popupNextLinkedin',
};
