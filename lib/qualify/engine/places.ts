import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Criterion, SimpleTest } from '#lib/icp/format.ts';
import { attributeOf } from '../explain/reason-params.ts';
import type { NextCheck } from '../verdict.ts';
import type { Facts } from './align-profile.ts';

export type Place = NextCheck['where'];

/** Where an attribute is looked for whose row names no page. */
const USUAL: readonly (readonly Place[])[] = [['home']];

/** A scan that saw this much of a page's channels is a full one, per mille. */
const FULL_SCAN = 900;

/** What of a criterion decides which pages could answer it. */
interface Placed {
  places: readonly (readonly Place[])[];
  /** True when a full scan of any page answers it as well as its home page does. */
  isTool: boolean;
}

/**
 * Pages that could still answer a criterion: where the author says, and where such facts usually stand; those that
 * sometimes do come into play when every better one was read and is silent. None = only a person can say.
 */
export function unreadPlaces({ places, isTool }: Placed, profile: Facts): Place[] {
  for (const ranked of places) {
    const unread = ranked.filter((place) => !wasRead(place, isTool, profile));
    if (unread.length > 0) return unread;
  }
  return [];
}

/** True when a page where a criterion is usually answered was read. */
export function wasLookedFor({ places, isTool }: Placed, profile: Facts): boolean {
  if (profile.scan === undefined) return false;
  return places[0]?.some((place) => wasRead(place, isTool, profile)) ?? false;
}

/** Pages that could answer a criterion, the best ones first. */
export function rankedPlaces({ check, test }: Criterion): Place[][] {
  if (check?.where === 'ask') return [];
  const tests = test.op === 'all' || test.op === 'any' ? test.tests : [test];
  const usual = tests.flatMap((simple) => usualPlaces(simple)[0] ?? []);
  const sometimes = tests.flatMap((simple) => usualPlaces(simple)[1] ?? []);
  const first = new Set(check === undefined ? usual : [check.where, ...usual]);
  return [[...first], sometimes.filter((place) => !first.has(place))].filter(({ length }) => length > 0);
}

function wasRead(place: Place, isTool: boolean, profile: Facts): boolean {
  const scans = profile.scan?.facts;
  if (scans === undefined) return false;
  if (scans.some(({ value }) => value.scopes.includes(place))) return true;
  return isTool && place === 'home' && scans.some(({ value }) => value.technologies >= FULL_SCAN);
}

function usualPlaces(test: SimpleTest): readonly (readonly Place[])[] {
  switch (test.op) {
    case 'answer':
      return [];
    case 'trigger':
      return [test.kinds.includes('hiring') ? ['careers', 'press'] : ['press']];
    case 'matches':
      return test.scope === 'any' ? [['home', 'about']] : [[test.scope]];
    default:
      return ATTRIBUTES[attributeOf(test)].places ?? USUAL;
  }
}
