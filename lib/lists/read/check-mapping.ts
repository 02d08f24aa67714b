import type { ListField } from '../fields.ts';
import type { ListRow, Mapping } from '../table.ts';
import { createRowMapper } from './map-row.ts';

/** Fields that tell which company a row is about. */
const IDENTITY: readonly ListField[] = ['company', 'domain', 'website', 'email', 'linkedin'];
const MOST = 0.5;

export type MappingCheck =
  | { ok: true }
  /** No column says which company a row is about, or the one that should leaves most rows without. */
  | { ok: false; problem: 'no-company-column' | 'most-rows-empty' /** Of 100 rows. */; named: number };

/** A mapping by which most rows would be about nobody is no mapping. */
export function checkMapping(mapping: Mapping, sample: readonly ListRow[], hasHeader: boolean): MappingCheck {
  if (!mapping.some((field) => field !== null && IDENTITY.includes(field))) {
    return { ok: false, problem: 'no-company-column', named: 0 };
  }
  const read = createRowMapper(mapping, hasHeader);
  const named = sample.filter((row) => {
    const { fields } = read(row);
    return IDENTITY.some((field) => fields[field] !== undefined);
  }).length;
  if (named >= sample.length * MOST) return { ok: true };
  return { ok: false, problem: 'most-rows-empty', named: Math.round((100 * named) / sample.length) };
}
