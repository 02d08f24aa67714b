import type { ReadRequest } from './read-result.ts';

/** The global of the isolated world under which the background leaves the request just before a reader runs. */
export const REQUEST_KEY = '__icpLensRequest';

/** What the background left for a reader; what is missing reads as "unknown". */
export function parseReadRequest(left: unknown): ReadRequest {
  const known = typeof left === 'object' && left !== null ? left : {};
  const registrableDomain: unknown = Reflect.get(known, 'registrableDomain');
  const day: unknown = Reflect.get(known, 'day');
  return {
    registrableDomain: typeof registrableDomain === 'string' ? registrableDomain : null,
    day: typeof day === 'number' ? day : 0,
    readsProfiles: Reflect.get(known, 'readsProfiles') === true,
  };
}
