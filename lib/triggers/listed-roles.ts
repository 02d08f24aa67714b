import type { OpenRole, ToldTrigger } from '#lib/evidence/passage.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import { parseJobTitle } from '#lib/parse/job-title.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';

const STATED = 900;

/** Open roles are so on the day on which they are seen: one event for each department, and one for those of none. */
export function listedRoles(roles: readonly OpenRole[], day: number): ToldTrigger[] {
  const byDepartment = new Map<string, OpenRole>();
  for (const role of roles) {
    const department = parseJobTitle(role.title).department ?? '';
    if (!byDepartment.has(department)) byDepartment.set(department, role);
  }
  // Where some are of a department, those of none say nothing more.
  if (byDepartment.size > 1) byDepartment.delete('');
  const today = toIsoDay(day);
  return [...byDepartment].map(([department, { title, place }]) => ({
    trigger: {
      kind: 'hiring',
      ...(department === '' ? {} : { about: department }),
      date: [today, today],
      quote: cleanText(place === '' ? title : `${title}, ${place}`, MAX_QUOTE),
    },
    confidence: STATED,
  }));
}
