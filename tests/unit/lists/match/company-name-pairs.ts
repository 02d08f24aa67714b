import { readFileSync } from 'node:fs';

export interface NamePair {
  relation: 'same' | 'related' | 'other';
  query: string;
  known: string;
}

/** The pairs of names: the first half settles thresholds, the second judges. */
export function namePairs(): { settling: NamePair[]; judging: NamePair[] } {
  const file = new URL('../../../fixtures/lists/company-names.txt', import.meta.url);
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): NamePair => {
      const [relation = '', query = '', known = ''] = line.split(' | ');
      if (relation !== 'same' && relation !== 'related' && relation !== 'other') {
        throw new Error(`no relation: ${line}`);
      }
      return { relation, query, known };
    });
  return {
    settling: pairs.filter((_, at) => at % 2 === 0),
    judging: pairs.filter((_, at) => at % 2 === 1),
  };
}
