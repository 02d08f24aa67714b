import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Criterion, SimpleTest } from '#lib/icp/format.ts';
import { attributeOf } from '#lib/icp/test-attributes.ts';
import type { Facts } from '../engine/align-profile.ts';
import type { NextCheck } from '../verdict.ts';

/** A page of a company, as far as the scorer tells pages apart. */
export type Page = NextCheck['where'];

/** Where an attribute is looked for whose row names no page. */
const USUAL: readonly (readonly Page[])[] = [['home']];

/** A scan that saw this much of a page's channels is a full one, per mille. */
const FULL_SCAN = 900;

/** What of a criterion decides which pages could answer it. */
interface Answered {
  pages: readonly (readonly Page[])[];
  /** True when a full scan of any page answers it as well as its home page does. */
  isTool: boolean;
}

/**
 * Pages that could still answer a criterion: where the author says, and where such facts usually stand; those that
 * sometimes do come into play when every better one was read and is silent. None = only a person can say.
 */
export function unreadPages(answered: Answered, profile: Facts): Page[] {
  for (const ranked of answered.pages) {
    const unread = ranked.filter((page) => !wasRead(page, answered, profile));
    if (unread.length > 0) return unread;
  }
  return [];
}

/** True when a page where a criterion is usually answered was read. */
export function wasLookedFor(answered: Answered, profile: Facts): boolean {
  if (profile.scan === undefined) return false;
  return answered.pages[0]?.some((page) => wasRead(page, answered, profile)) ?? false;
}

/** Pages that could answer a criterion, the best ones first. */
export function pagesFor({ check, test }: Criterion): Page[][] {
  if (check?.where === 'ask') return [];
  const tests = test.op === 'all' || test.op === 'any' ? test.tests : [test];
  const usual = tests.flatMap((simple) => usualPages(simple)[0] ?? []);
  const sometimes = tests.flatMap((simple) => usualPages(simple)[1] ?? []);
  const first = new Set(check === undefined ? usual : [check.where, ...usual]);
  return [[...first], sometimes.filter((page) => !first.has(page))].filter(({ length }) => length > 0);
}

function wasRead(page: Page, { isTool }: Answered, profile: Facts): boolean {
  const scans = profile.scan?.facts;
  if (scans === undefined) return false;
  if (scans.some(({ value }) => value.scopes.includes(page))) return true;
  return isTool && page === 'home' && scans.some(({ value }) => value.technologies >= FULL_SCAN);
}

function usualPages(test: SimpleTest): readonly (readonly Page[])[] {
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
