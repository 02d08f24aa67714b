import type { AccountColumn, ScoredColumn, ScoredWords } from '#lib/lists/write/scored-columns.ts';
import { reasonText } from './reason-text.ts';
import { type MessageKey, message } from './studio-message.ts';
import { suppressionTitle } from './suppression-text.ts';

const COLUMNS: Readonly<Record<ScoredColumn | AccountColumn, MessageKey>> = {
  tier: 'listOutTier',
  certainty: 'listOutCertainty',
  direction: 'listOutDirection',
  low: 'listOutLow',
  high: 'listOutHigh',
  coverage: 'listOutCoverage',
  for: 'listOutFor',
  against: 'listOutAgainst',
  open: 'listOutOpen',
  disqualified: 'listOutDisqualified',
  match: 'listOutMatch',
  account: 'listOutAccount',
  suppression: 'listOutSuppression',
  role: 'listOutRole',
  icp: 'listOutIcp',
  icpVersion: 'listOutIcpVersion',
  company: 'listOutCompany',
  domain: 'listOutDomain',
  people: 'listOutPeople',
};

/** How a scored list speaks. */
export const SCORED_WORDS: ScoredWords = {
  column: (column) => message(COLUMNS[column]),
  reason: reasonText,
  disqualifier: ({ label, reason }) => (reason === '' ? label : reason),
  suppression: suppressionTitle,
  role: ({ roles, seniority }) => [...roles, ...(seniority === null ? [] : [seniority])].join(', '),
};
