import type { AskedCategory, AskedTool, AskedTools } from '#lib/icp/lint/asked-tools.ts';
import { type MessageKey, message } from './studio-message.ts';
import { technologyName } from './technology-name.ts';
import { vocabularyText } from './vocabulary-text.ts';

const KNOWN: Readonly<Record<Exclude<AskedTool['sight'], 'unknown'>, MessageKey>> = {
  page: 'sightPage',
  link: 'sightLink',
  jobs: 'sightJobs',
  never: 'sightNever',
};

/** Whether pages and job ads can ever show the tools that a criterion asks for: a line for each answer. */
export function sightLines({ tools, categories }: AskedTools): string[] {
  const known = Object.entries(KNOWN).flatMap(([sight, key]) => {
    const own = tools.filter((tool) => tool.sight === sight).map(({ id }) => technologyName(id));
    return own.length > 0 ? [message(key, own.join(', '))] : [];
  });
  const unknown = tools
    .filter(({ sight }) => sight === 'unknown')
    .map(({ id, meant }) =>
      meant === '' ? message('sightUnknown', id) : message('sightMisnamed', id, meant),
    );
  return [...unknown, ...known, ...categories.map(categoryLine)];
}

function categoryLine({ id, tools, onPages }: AskedCategory): string {
  if (tools === 0) return message('sightUnknownKind', id);
  const kind = vocabularyText('category', id);
  if (onPages === 0) return message('sightKindJobs', kind, tools);
  return onPages === tools
    ? message('sightKindOnPages', kind, tools)
    : message('sightKind', kind, tools, onPages);
}
