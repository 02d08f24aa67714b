import type { CardCriterion } from '#lib/exchange/card-code.ts';
import type { CardCriterionDifference, CardDifference } from '#lib/exchange/compare-cards.ts';
import type { StampDifference } from '#lib/qualify/stamp/compare-stamps.ts';
import { placeText } from './quote-line.ts';
import { message } from './view-message.ts';

/** More lines than these do not explain, they confuse. */
const MAX_CRITERIA = 5;

/**
 * Why a colleague's card differs, a sentence a line, the weightiest cause first. `labels` are the criteria's names in
 * one's own ICP; `today` is a UTC day.
 */
export function differenceText(
  difference: CardDifference,
  labels: Readonly<Record<string, string>>,
  today: number,
): string[] {
  if (!difference.sameAccount) return [message('differenceAccount')];
  if (!difference.differs) return [message('differenceNone')];
  const causes = difference.stamp.filter((cause) => cause !== 'facts');
  const criteria = difference.criteria.slice(0, MAX_CRITERIA);
  const lines = criteria.map((one) => criterionLine(one, labels[one.criterion] ?? one.criterion, today));
  const unseen = difference.stamp.includes('facts') && lines.length === 0;
  return [
    ...causes.map((cause) => causeLine(cause, difference)),
    ...lines,
    ...(unseen ? [message('differenceFactsOnly')] : []),
  ];
}

function causeLine(cause: Exclude<StampDifference, 'facts'>, { mine, theirs }: CardDifference): string {
  switch (cause) {
    case 'engine':
      return message('differenceEngine', theirs.engineVersion, mine.engineVersion);
    case 'icp':
      return message('differenceIcp');
    case 'icp-version':
      return message('differenceIcpVersion', theirs.icpVersion, mine.icpVersion);
    case 'icp-content':
      return message('differenceIcpContent', mine.icpVersion);
    case 'day':
      return message('differenceDay', theirs.asOf, mine.asOf);
  }
}

function criterionLine({ mine, theirs }: CardCriterionDifference, label: string, today: number): string {
  if (mine === null) return message('differenceOnlyTheirs', label);
  if (theirs === null) return message('differenceOnlyYours', label);
  const own = seenText(mine, today, message('quotePlaceUser'));
  const other = seenText(theirs, today, message('differenceTheirWord'));
  if (own === '' && other === '') return message('differenceJudged', label);
  if (own === '') return message('differenceTheyHad', label, other);
  if (other === '') return message('differenceYouHave', label, own);
  return own === other ? message('differenceJudged', label) : message('differenceBoth', label, other, own);
}

/** "51–200 people (LinkedIn, 3 days ago)"; empty when nothing was seen. `person` is who corrected it, if somebody did. */
function seenText({ found, source, day }: CardCriterion, today: number, person: string): string {
  if (source === null) return '';
  const place = source === 'user' ? person : placeText({ source, day }, today);
  return found === '' ? place : message('differenceSeen', found, place);
}
