import { rowOf } from '#lib/evidence/attributes.ts';
import type { Reason } from '#lib/qualify/verdict.ts';
import {
  dateText,
  foundText,
  listText,
  placeText,
  rangeOfWords,
  rangeText,
  valueText,
} from './found-text.ts';
import { message } from './message.ts';
import { technologyName } from './technology-name.ts';
import { askedTitle } from './verdict/asked-text.ts';
import { vocabularyText } from './vocabulary-text.ts';

type Told = Pick<Reason, 'kind' | 'label' | 'params'>;

/** More words than this cannot be read at a glance. */
const MAX_WORDS = 12;

/** A reason in at most twelve words; it never says points or the score. */
export function reasonText(reason: Told): string {
  const words = tell(reason);
  return words.split(/\s+/).length <= MAX_WORDS ? words : shorten(words);
}

function tell(reason: Told): string {
  const { kind, label, params } = reason;
  const found = foundText(params, 'found');
  switch (kind) {
    case 'NOT_SEEN':
      return message('reasonNotSeen', askedTitle(reason));
    case 'NOT_STATED':
      if (isTool(params)) return message('reasonToolLooked', label);
      return params.op === 'trigger' && found !== ''
        ? message('reasonUndated', found)
        : message('reasonNotStated', askedTitle(reason));
    case 'ABSENT_VERIFIED':
      return absentText(reason);
    case 'CONFLICT': {
      const [one, other] = [foundText(params, 'found', true), foundText(params, 'against', true)];
      return one !== '' && other !== '' && one !== other
        ? message('reasonConflict', one, other)
        : message('reasonConflictOne', askedTitle(reason));
    }
    case 'EXCLUDED':
      return found === '' || found === label ? label : message('joinedColon', label, found);
    case 'STALE':
      return message(params.op === 'trigger' ? 'reasonUndated' : 'reasonStale', found || label);
    case 'LOW_GRADE':
      return message('reasonHint', found || label);
    case 'TOO_COARSE':
      return message('reasonTooCoarse', found || label);
    case 'PARTIAL_RANGE':
    case 'NO_BASE_RATE':
      return message('reasonPartlyInside', found || label, wantedRange(params));
    case 'MATCH':
      return matchText(reason, found);
    case 'MISS':
      return missText(reason, found);
    case 'MUST_FAILED':
      return mustText(reason, found);
  }
}

function matchText({ label, params }: Told, found: string): string {
  switch (params.op) {
    case 'range':
    case 'age':
      return found === '' ? label : message('reasonInside', found, wantedRange(params));
    case 'before':
      return message('reasonBefore', found || label, dateText(String(params.date)));
    case 'after':
      return message('reasonAfter', found || label, dateText(String(params.date)));
    case 'hasAny':
    case 'hasAll':
      return params.attribute === 'technologies' ? toolText(params, label) : found || label;
    case 'hasNone':
      return absentText({ label, params });
    case 'count':
      return message('reasonCount', params.found ?? 0, rangeText(numberOr(params.min), numberOr(params.max)));
    case 'matches':
      return params.found === undefined ? label : message('reasonPhrase', params.found);
    case 'functions':
      return params.found === undefined
        ? label
        : message('reasonDepartment', vocabularyText('functions', String(params.found)));
    case 'growth':
      return message('reasonGrew', params.percent ?? 0);
    case 'answer':
      return params.answer === undefined ? label : message('reasonAnswer', params.answer);
    case 'exists':
      return message('reasonStated', label);
    case 'in':
      return params.within === undefined || found === ''
        ? found || label
        : message('reasonInside', found, placeText(String(params.within)));
    default:
      return found || label;
  }
}

function missText({ label, params }: Told, found: string): string {
  switch (params.op) {
    case 'range':
    case 'age':
      return found === '' ? label : message('reasonOutside', found, wantedRange(params));
    case 'before':
      return message('reasonNotBefore', found || label, dateText(String(params.date)));
    case 'after':
      return message('reasonNotAfter', found || label, dateText(String(params.date)));
    case 'growth':
      return message('reasonGrewLess', params.percent ?? 0);
    case 'hasNone':
      return params.attribute === 'technologies' && params.found !== undefined
        ? message('reasonToolUnwanted', technologyName(String(params.found)))
        : found || label;
    case 'count':
      return message('reasonCount', params.found ?? 0, rangeText(numberOr(params.min), numberOr(params.max)));
    case 'answer':
      return params.answer === undefined ? label : message('reasonAnswer', params.answer);
    case 'in':
      return outsideText(params, found) || label;
    default:
      return found || label;
  }
}

/** A missed must is told like a miss, and named as what it is. */
function mustText(reason: Told, found: string): string {
  const { params, label } = reason;
  if (params.op === 'range' && found !== '') return message('reasonOutsideMust', found, wantedRange(params));
  return message('reasonMissMust', missText(reason, found) || label);
}

function outsideText(params: Told['params'], found: string): string {
  if (found === '') return '';
  const { attribute, wanted } = params;
  if (attribute === 'industry') {
    return params.foundPercent === undefined ? message('reasonNotWantedIndustry', found) : found;
  }
  if (typeof wanted !== 'string') return found;
  if (rowOf(String(attribute))?.shape === 'country') {
    return message('reasonOutside', found, wantedList(String(attribute), wanted));
  }
  if (attribute === 'businessModel' && wanted === 'saas')
    return params.found === 'services'
      ? message('reasonServicesNotSoftware')
      : message('reasonNotSoftware', found);
  return attribute === 'audience'
    ? found
    : message('reasonInstead', found, wantedList(String(attribute), wanted));
}

function wantedList(attribute: string, wanted: string): string {
  return wanted
    .split(',')
    .map((value) => valueText(attribute, value))
    .join(', ');
}

function toolText(params: Told['params'], label: string): string {
  if (params.found === undefined) return label;
  const tool = technologyName(String(params.found));
  if (params.foundClass === 'hires-for') return message('reasonHiresFor', tool);
  if (params.foundCategory !== undefined) {
    return message('reasonRunsCategory', vocabularyText('category', String(params.foundCategory)), tool);
  }
  return message(params.foundClass === 'hosted-on' ? 'reasonHostedOn' : 'reasonRuns', tool);
}

function absentText({ label, params }: Pick<Told, 'label' | 'params'>): string {
  if (isTool(params)) {
    const wanted = typeof params.wanted === 'string' ? listText('technologies', params.wanted) : label;
    return message('reasonToolAbsent', params.op === 'hasNone' ? wanted : label);
  }
  if (params.op === 'functions') return message('reasonDepartmentAbsent', label);
  if (params.op === 'matches') return message('reasonPhraseAbsent', label);
  return message('reasonAbsent', label);
}

function isTool(params: Told['params']): boolean {
  return params.attribute === 'technologies' && params.op !== 'count';
}

/** "51–500", "Series A–Series C", "5–10 years old". */
function wantedRange(params: Told['params']): string {
  const { min, max } = params;
  if (typeof min === 'string' || typeof max === 'string') {
    return rangeOfWords(
      min === undefined ? '' : vocabularyText('fundingStage', String(min)),
      max === undefined ? '' : vocabularyText('fundingStage', String(max)),
    );
  }
  const years = rowOf(String(params.attribute))?.unit === 'years';
  const range = rangeText(numberOr(min), numberOr(max), years ? String : undefined);
  return params.op === 'age' ? message('reasonYearsOld', range) : range;
}

function numberOr(value: string | number | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function shorten(words: string): string {
  return `${words
    .split(/\s+/)
    .slice(0, MAX_WORDS)
    .join(' ')
    .replace(/[,:;]$/, '')}…`;
}
