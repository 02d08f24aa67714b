import type { Evidence } from '#lib/evidence/evidence.ts';
import { industryName } from '#lib/industry/industry-name.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import type { DirectoryFacts } from './facts.ts';
import type { Manifest } from './format.ts';

/** Inferred, below what a team's own files say: it leans and answers questions, confirms nothing and fires no exclusion. */
const FROM_DIRECTORY = 750;

/** What a directory says of a company, as evidence: dated by its file, quoted with the file's name. */
export function directoryEvidence(
  facts: DirectoryFacts,
  { name, day }: Pick<Manifest, 'name' | 'day'>,
): Evidence[] {
  const month = toIsoDay(day).slice(0, 7);
  const said = (words: string | number) => ({
    ...{ source: 'directory' as const, url: '', confidence: FROM_DIRECTORY, day },
    quote: `${name}, ${month}: ${words}`,
  });
  const { size, founded, industry, country } = facts;
  const evidence: Evidence[] = [];
  if (size) {
    const [low, high] = size;
    const people = high === null ? `${low}+` : low === high ? low : `${low}-${high}`;
    evidence.push({ attribute: 'headcount', value: size, ...said(`${people} people`) });
  }
  if (founded !== null)
    evidence.push({ attribute: 'founded', value: [founded, founded], ...said(`founded ${founded}`) });
  if (industry !== null)
    evidence.push({
      attribute: 'industry',
      value: [{ leaf: industry, p: 1 }],
      ...said(industryName(industry)),
    });
  if (country !== null) evidence.push({ attribute: 'hqCountry', value: country, ...said(country) });
  return evidence;
}
