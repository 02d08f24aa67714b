import { FACT_PLACES, factNumber } from './facts.ts';

/** What one row says of one key, on its way into a shard. */
export interface DirectoryRecord {
  /** As `keyNumber` makes it. */
  key: number;
  /** As `factCodec` packs them. */
  facts: number;
  /** The place of its file among the sources, the newest first. */
  source: number;
}

/** What became of the rows of one key. */
export interface United {
  facts: number;
  /** Facts on which rows of one source disagree: they are left out. */
  disagreed: number;
}

const NAMES = Object.keys(FACT_PLACES) as (keyof typeof FACT_PLACES)[];

/** The newest source that says something counts, fact by fact; where its own rows disagree nothing is said. */
export function uniteRecords(records: readonly DirectoryRecord[]): United {
  const [only] = records;
  if (records.length === 1 && only) return { facts: only.facts, disagreed: 0 };
  let facts = 0;
  let disagreed = 0;
  for (const name of NAMES) {
    const said = records.filter((record) => factNumber(record.facts, name) > 0);
    const newest = Math.min(...said.map(({ source }) => source));
    const numbers = new Set(
      said.flatMap(({ source, facts: all }) => (source === newest ? [factNumber(all, name)] : [])),
    );
    const [number = 0] = numbers;
    if (numbers.size > 1) disagreed += 1;
    else facts += number * FACT_PLACES[name].below;
  }
  return { facts, disagreed };
}
