import type { Technology, TechnologyClass } from '#lib/values/technologies.ts';
import { TECHNOLOGY_CLASSES } from '#lib/values/technologies.ts';
import type { EvidenceOf } from './evidence.ts';
import type { Correction } from './user-record.ts';

/** What a person said of tools: each by itself, so that adding one says nothing about the others. */
export type SaidTools = ReadonlyMap<string, TechnologyClass>;

/** The tools of the correction that stands; none where there is none. */
export function saidTools(corrections: readonly Correction[]): SaidTools {
  const tools = corrections.flatMap((one) => (one.attribute === 'technologies' ? one.value : []));
  return new Map(tools.map(({ id, class: kind }) => [id, kind]));
}

/** A read fact without the tools that a person says are not in use, or less so than it was read. */
export function withoutDenied(
  fact: EvidenceOf<'technologies'>,
  said: SaidTools,
): EvidenceOf<'technologies'>[] {
  return cutTo(fact, (tool) => !isDenied(tool, said));
}

/** Of a read fact the tools that a person denies: shown beside it, deciding nothing. */
export function deniedOnly(fact: EvidenceOf<'technologies'>, said: SaidTools): EvidenceOf<'technologies'>[] {
  return cutTo(fact, (tool) => isDenied(tool, said));
}

/** What a person denies is "mentioned" at most: said of a tool, it adds none. */
export function isInUse({ class: kind }: Technology): boolean {
  return kind !== 'mentions';
}

/** The correction that puts a word on one tool beside what was said of others before. */
export function sayOfTools(said: readonly Technology[], news: readonly Technology[]): Technology[] {
  const told = new Set(news.map(({ id }) => id));
  return [...said.filter(({ id }) => !told.has(id)), ...news];
}

function isDenied({ id, class: kind }: Technology, said: SaidTools): boolean {
  const word = said.get(id);
  return word !== undefined && TECHNOLOGY_CLASSES.indexOf(word) > TECHNOLOGY_CLASSES.indexOf(kind);
}

function cutTo(
  fact: EvidenceOf<'technologies'>,
  keeps: (tool: Technology) => boolean,
): EvidenceOf<'technologies'>[] {
  const value = fact.value.filter(keeps);
  if (value.length === 0) return [];
  return value.length === fact.value.length ? [fact] : [{ ...fact, value }];
}
