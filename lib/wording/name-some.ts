import { isolated } from './isolated.ts';
import { message } from './message.ts';

/**
 * "a · b and 2 more": at most `max` names, or one more where "and 1 more" would say less in as much room. No comma by
 * default: criteria have commas in their own names.
 */
export function nameSome(names: readonly string[], max: number, separator = ' · '): string {
  const rest = names.length - max;
  const apart = names.map(isolated);
  if (rest <= 1) return apart.join(separator);
  return message('popupAndMore', apart.slice(0, max).join(separator), rest);
}
