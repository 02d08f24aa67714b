import type { FundingStageRange } from '../stage-range.ts';
import { FUNDING_STAGES } from '../stage-range.ts';
import { BETWEEN } from './between.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { found, parseName, UNCLEAR } from './parsed.ts';

export const STAGE_NAMES = namesOf(FUNDING_STAGES, {
  bootstrapped: 'Bootstrapped|self-funded|not funded|unfunded|none|Eigenfinanziert',
  'pre-seed': 'Pre-seed|preseed',
  seed: 'Seed|seed round|angel',
  'series-a': 'Series A|a',
  'series-b': 'Series B|b',
  'series-c': 'Series C|c',
  'series-d': 'Series D|d',
  'series-e': 'Series E|e',
  'series-f': 'Series F|f',
  growth: 'Growth round|growth|growth equity|late stage|Wachstumsrunde',
  'private-equity': 'Private equity|pe|pe-backed|buyout',
  public: 'Listed|public|ipo|went public|Börsennotiert|börsengang',
});

/** "Series B", "Seed to Series A". */
export function parseStages(line: string): Parsed<FundingStageRange> {
  const [first = '', second, third] = line.split(BETWEEN);
  if (third !== undefined) return UNCLEAR;
  const from = parseName(first, STAGE_NAMES);
  const to = second === undefined ? from : parseName(second, STAGE_NAMES);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const isOrdered = FUNDING_STAGES.indexOf(from.value) <= FUNDING_STAGES.indexOf(to.value);
  return isOrdered ? found([from.value, to.value]) : UNCLEAR;
}
