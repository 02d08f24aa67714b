import { qualify } from '#lib/qualify/qualify.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';

/** The day as of which the accounts are judged. */
export const DAY = 20_779;
export const stated = (value: unknown, more: object = {}) => ({ value, confidence: 950, ...more });
export const LINKEDIN = { source: 'linkedin-record' };
/** All that the starter ICP asks for, stated. */
export const RIGHT = {
  industry: stated([{ leaf: 'business_software', p: 1 }], LINKEDIN),
  businessModel: stated('saas'),
  audience: stated(['b2b']),
  hqCountry: stated('US'),
  headcount: stated([51, 200], LINKEDIN),
  companyType: stated('private'),
  fundingStage: stated('series-b'),
  technologies: stated([{ id: 'hubspot', class: 'runs' }]),
  functions: stated(['revops']),
};
export const ADVERTISING = stated([{ leaf: 'marketing_advertising', p: 1 }], LINKEDIN);
export const guess = (leaf: string, p: number) => ({
  value: [{ leaf, p }],
  source: 'classifier',
  confidence: 800,
});

export function judge(profile: Record<string, unknown>): Verdict {
  return qualify(readProfile(profile, DAY).profile, starter, DAY);
}
export function without(...keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(RIGHT).filter(([key]) => !keys.includes(key)));
}
export const word = ({ verdict, certainty }: Verdict) => `${verdict} ${certainty ?? ''}`.trim();
