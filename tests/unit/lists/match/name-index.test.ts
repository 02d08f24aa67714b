import { describe, expect, test } from 'vitest';
import { NameIndex } from '#lib/lists/match/name-index.ts';
import { cpuMs } from '../../../cpu-time.ts';
import { type NamePair, namePairs } from './company-name-pairs.ts';
import { madeUpNames } from './made-up-names.ts';

const MANY = 50_000;
/** A millisecond a query; as the slowest machines are measured, and the first queries with them. */
const MOST_MS_A_QUERY = 1;

const crowd = madeUpNames(MANY);
const { settling, judging } = namePairs();
const all = [...settling, ...judging];

function indexOf(names: readonly string[]): NameIndex<string> {
  const index = new NameIndex<string>();
  for (const name of new Set(names)) index.add(name, name);
  return index;
}

/** In an index of many names every pair's known name alone is added: any other hit is wrong too. */
function judge(pairs: readonly NamePair[]) {
  const index = indexOf(crowd);
  const knownAlone = (known: string) => indexOf([known]);
  let [right, wrong, missed, unrelated] = [0, 0, 0, 0];
  for (const { relation, query, known } of pairs) {
    const { same, related } = knownAlone(known).find(query);
    wrong += index.find(query).same.length;
    if (relation === 'same') {
      if (same.length > 0) right += 1;
      else missed += 1;
    } else wrong += same.length;
    if (relation === 'related' && related.length === 0) unrelated += 1;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed), unrelated };
}

describe('names of companies as people write them', () => {
  test('there are enough pairs, and half of them settle nothing', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ query, known }) => `${query} | ${known}`)).size).toBe(all.length);
    expect(judging.length).toBe(all.length >> 1);
  });

  test.each([
    ['the half that settles', settling],
    ['the half that judges', judging],
  ])('%s: one in a hundred wrong, one in twenty missed at the most', (_, pairs) => {
    const { precision, recall, unrelated } = judge(pairs);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(unrelated).toBeLessThanOrEqual(3);
  });

  test('every name of a crowd finds itself, and hardly anybody else', () => {
    const index = indexOf(crowd);
    const sample = crowd.filter((_, at) => at % 50 === 0);
    const hits = sample.map((name) => index.find(name).same.map(({ item }) => item));
    expect(hits.filter((found, at) => !found.includes(sample[at] ?? ''))).toEqual([]);
  });

  test('a query takes a millisecond at the most', () => {
    const index = indexOf([...crowd, ...all.map(({ known }) => known)]);
    const queries = [...all.map(({ query }) => query), ...crowd.slice(0, 1_600)];
    for (const query of queries) index.find(query);
    const spent = cpuMs(() => {
      for (const query of queries) index.find(query);
    });
    expect(spent / queries.length).toBeLessThan(MOST_MS_A_QUERY);
  });

  test('several firms of one name are all found', () => {
    const index = new NameIndex<number>();
    index.add('Halvorn Robotics', 1);
    index.add('Halvorn Robotics LLC', 2);
    expect(index.find('halvorn robotics').same.map(({ item }) => item)).toEqual([1, 2]);
  });

  test('an empty name, and one of signs alone, finds nobody', () => {
    const index = indexOf(['Halvorn', '']);
    for (const name of ['', ' ', '-', '***', '()', 'x'.repeat(100_000)])
      expect(index.find(name).same).toEqual([]);
  });
});
