import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import type { Problem } from '#lib/read/problem.ts';
import type { ForeignPageKind } from '#lib/read/read-result.ts';
import { message } from './message.ts';
import { pageKindText } from './page-kind-text.ts';
import { problemText } from './problem-text.ts';
import { suppressionTitle } from './suppression-text.ts';
import { tallyText, verdictHeadline } from './verdict/verdict-text.ts';

/** What the toolbar button shows. */
export interface Badge {
  /** At most two characters; empty = no badge. */
  text: string;
  /** Background, as #rrggbb. */
  color: string;
  /** Text colour, as #rrggbb; at least 4.5:1 on `color`. */
  textColor: string;
  title: string;
}

const WHITE = '#ffffff';
const GREEN = { color: '#14703a', textColor: WHITE };
const BLUE = { color: '#1d4ed8', textColor: WHITE };
/** A badge has no border: blue on pale blue stands for the outline, so that it differs from a settled B. */
const BLUE_OUTLINE = { color: '#dbe6ff', textColor: '#1d4ed8' };
const GREY = { color: '#52525b', textColor: WHITE };
const RED = { color: '#b42318', textColor: WHITE };
/** Neutral, not amber: early is not a warning. */
const NEUTRAL = { color: '#e4e4e7', textColor: '#3f3f46' };

/** Of no verdict's colour: a listed account is another matter. */
const LISTED = { color: '#6b21a8', textColor: WHITE };

/** The toolbar badge of a verdict on the account called `name`. */
export function badgeFor(verdict: Verdict, name: string): Badge {
  const leaning = verdict.certainty === 'leaning';
  switch (verdict.verdict) {
    case 'primary':
      return { text: leaning ? 'A?' : 'A', ...GREEN, title: fitTitle(verdict, name) };
    case 'secondary':
      return { text: leaning ? 'B?' : 'B', ...BLUE, title: fitTitle(verdict, name) };
    case 'none':
      return { text: '–', ...GREY, title: fitTitle(verdict, name) };
    case 'negative':
      return { text: 'NO', ...RED, title: negativeTitle(verdict) };
    case 'undecided':
      return undecidedBadge(verdict);
  }
}

/** What a local list says of the account comes before its verdict. */
export function badgeForDossier({ verdict, account, suppression }: Dossier): Badge {
  if (!suppression) return badgeFor(verdict, account.name);
  return {
    text: '!',
    ...LISTED,
    title: message('joinedDot', suppressionTitle(suppression), account.name),
  };
}

/** On a tab that was opened for an account and not yet read: what a click will do. */
export function badgeToAdd(name: string): Badge {
  return { text: '+', ...BLUE, title: message('badgeAdd', name) };
}

/** No badge, and the reason in the title, for a page that is not a company's. */
export function badgeForForeignPage(kind: ForeignPageKind): Badge {
  return { text: '', ...NEUTRAL, title: message('badgeNotCompany', pageKindText(kind)) };
}

/** No badge, and the reason in the title, for a page that cannot be read. */
export function badgeForProblem(problem: Problem): Badge {
  const { title, advice } = problemText(problem);
  return { text: '', ...NEUTRAL, title: message('badgeProblem', title, advice) };
}

function fitTitle(verdict: Verdict, name: string): string {
  // A hyphen: the toolbar's tooltip is plain text that people search and copy.
  const range = verdict.low === verdict.high ? String(verdict.low) : `${verdict.low}-${verdict.high}`;
  const key = verdict.certainty === 'leaning' ? 'badgeLeaning' : 'badgeConfirmed';
  return message(key, verdictHeadline(verdict), name, range);
}

function negativeTitle(verdict: Verdict): string {
  const [first] = verdict.disqualifiers;
  return first ? message('badgeNegative', first.label) : verdictHeadline(verdict);
}

/** Words and signs besides the colour: a direction is no tier. */
const DIRECTION_BADGES: Readonly<Record<NonNullable<Verdict['direction']>, string>> = {
  promising: '?+',
  mixed: '?',
  doubtful: '?–',
  nothing: '…',
};

function undecidedBadge(verdict: Verdict): Badge {
  const { bound, direction, tally } = verdict;
  const title = message('joinedColon', verdictHeadline(verdict), tallyText(tally));
  if (bound === 'at-least-b' || bound === 'likely-at-least-b') return { text: 'B+', ...BLUE_OUTLINE, title };
  return { text: DIRECTION_BADGES[direction ?? 'mixed'], ...NEUTRAL, title };
}
