import type { Profile } from '#lib/profile/profile.ts';
import { headcountText } from './added-text.ts';
import { inLanguage } from './language/language.ts';
import { message } from './message.ts';

const NUMBER = inLanguage((tag) => new Intl.NumberFormat(tag));

/**
 * "LinkedIn says 51–200 people and shows 38 members", where the members do not fit the band that the company itself
 * states there; else null. Members counted over several companies say nothing about one of them.
 */
export function memberCountText({ headcount, linkedinMembers, flags }: Profile): string | null {
  const band = headcount?.facts.find(({ scope }) => scope === 'linkedin')?.value;
  const members = linkedinMembers?.facts[0]?.value;
  if (!band || members === undefined || flags?.value.includes('headcount-rollup')) return null;
  const [low, high] = band;
  if (members >= low && (high === null || members <= high)) return null;
  return message('popupMemberCount', headcountText(band), NUMBER().format(members));
}
