import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import type { Interval } from '#lib/values/interval.ts';
import { COUNTRY_CANDIDATES } from '#lib/values/typed/country.ts';

/** What a directory can say of a company. */
export interface DirectoryFacts {
  size: Interval | null;
  /** Year. */
  founded: number | null;
  /** Leaf of the taxonomy. */
  industry: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** What the numbers in a pack stand for. Each pack carries its own, so that neither side's next version misreads the other. */
export interface FactTables {
  /** At most 15. */
  sizes: readonly Interval[];
  /** At most 63. */
  industries: readonly string[];
  /** At most 255. */
  countries: readonly string[];
  /** The first of 255 years; an older company is said without its year. */
  firstYear: number;
}

/** Those of today. */
export const FACT_TABLES: FactTables = {
  sizes: [
    ...([
      [1, 1],
      [2, 10],
      [1, 10],
      [1, 50],
      [11, 50],
      [51, 200],
      [201, 500],
    ] as const),
    ...([
      [501, 1_000],
      [1_001, 5_000],
      [5_001, 10_000],
      [10_001, null],
    ] as const),
  ],
  industries: INDUSTRY_LEAVES.map(({ id }) => id),
  countries: [...new Set(COUNTRY_CANDIDATES.map(({ value }) => value))],
  firstYear: 1_800,
};

/** Where each fact stands in the packed number: what is below it, and how many numbers it takes (4, 8, 8 and 6 bits). */
export const FACT_PLACES = {
  size: { below: 1, span: 16 },
  founded: { below: 16, span: 256 },
  country: { below: 16 * 256, span: 256 },
  industry: { below: 16 * 256 * 256, span: 64 },
} as const;
type FactName = keyof typeof FACT_PLACES;

/** The number that stands for a fact in a packed number; 0 = nothing is known. */
export function factNumber(packed: number, name: FactName): number {
  const { below, span } = FACT_PLACES[name];
  return Math.floor(packed / below) % span;
}

/** Reads and writes the 26 bits of facts that stand in a shard; 0 = nothing is known. */
export function factCodec({ sizes, industries, countries, firstYear }: FactTables) {
  return {
    pack({ size, founded, industry, country }: DirectoryFacts): number {
      const year = founded === null ? 0 : founded - firstYear + 1;
      const numbers: Record<FactName, number> = {
        size: size === null ? 0 : sizeNumber(size, sizes),
        founded: year > 0 && year < FACT_PLACES.founded.span ? year : 0,
        country: country === null ? 0 : countries.indexOf(country) + 1,
        industry: industry === null ? 0 : industries.indexOf(industry) + 1,
      };
      const names = Object.keys(FACT_PLACES) as FactName[];
      return names.reduce((packed, name) => packed + numbers[name] * FACT_PLACES[name].below, 0);
    },
    /** A number that the tables do not know says nothing. */
    unpack(packed: number): DirectoryFacts {
      const year = factNumber(packed, 'founded');
      return {
        size: sizes[factNumber(packed, 'size') - 1] ?? null,
        founded: year === 0 ? null : year + firstYear - 1,
        industry: industries[factNumber(packed, 'industry') - 1] ?? null,
        country: countries[factNumber(packed, 'country') - 1] ?? null,
      };
    },
  };
}
export type FactCodec = ReturnType<typeof factCodec>;

/** The narrowest band that holds it, counted from 1; 0 where none does. */
function sizeNumber([low, high]: Interval, sizes: readonly Interval[]): number {
  let best = 0;
  let width = Number.POSITIVE_INFINITY;
  sizes.forEach(([from, to], at) => {
    if (from > low || (to !== null && (high === null || high > to))) return;
    const wide = to === null ? Number.MAX_VALUE : to - from;
    if (wide < width) [best, width] = [at + 1, wide];
  });
  return best;
}
