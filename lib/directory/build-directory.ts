import { checkMapping, type MappingCheck } from '#lib/lists/read/check-mapping.ts';
import type { ListSource } from '#lib/lists/read/list-source.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import { type OpenProblem, openList } from '#lib/lists/read/open-list.ts';
import { readRows } from '#lib/lists/read/read-rows.ts';
import { companyReader, type LeftOut, type Market } from './company-row.ts';
import { FACT_TABLES, factCodec } from './facts.ts';
import { type Manifest, MOST_COMPANIES } from './format.ts';
import { keyNumber } from './key-place.ts';
import { type PackReport, PackWriter } from './pack-writer.ts';
import type { Spool } from './spool.ts';

/** A directory to be built. */
export interface DirectoryPlan extends Pick<Manifest, 'name' | 'licence' | 'attribution' | 'day'> {
  /** The newest first: what it says counts before what the others say. At most 255. */
  sources: readonly ListSource[];
  market: Market;
  spool: Spool;
  write: (file: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Rows read so far, of which file. */
  onProgress?: (source: number, rows: number) => void;
  signal?: AbortSignal;
}

/** What went in and what came of it. */
export interface DirectoryReport extends PackReport {
  rows: number;
  leftOut: Record<LeftOut, number>;
  /** Rows that say it, among those that were kept. */
  said: Record<'size' | 'founded' | 'industry' | 'country', number>;
}

export type BuiltDirectory =
  | { ok: true; manifest: Manifest; report: DirectoryReport }
  /** A file that is no list of companies; nothing is written. */
  | { ok: false; source: number; fault: SourceFault };

export type SourceFault =
  | { kind: 'open'; problem: OpenProblem }
  | { kind: 'unknown-letters' }
  | { kind: 'columns'; check: Exclude<MappingCheck, { ok: true }> };

const MOST_BYTES = 40_000_000_000;

/** Reads company files and writes a pack. */
export async function buildDirectory(plan: DirectoryPlan): Promise<BuiltDirectory> {
  const writer = new PackWriter(plan.spool);
  const codec = factCodec(FACT_TABLES);
  const read = {
    rows: 0,
    leftOut: { 'no-place': 0, 'no-facts': 0, 'other-country': 0, 'other-size': 0 },
    said: { size: 0, founded: 0, industry: 0, country: 0 },
  };
  for (const [at, source] of plan.sources.entries()) {
    const limits = { maxRows: MOST_COMPANIES, maxBytes: MOST_BYTES, ...signalOf(plan) };
    const opened = await openList(source, limits);
    if (opened.ok === 'ask-encoding') return { ok: false, source: at, fault: { kind: 'unknown-letters' } };
    if (!opened.ok) return { ok: false, source: at, fault: { kind: 'open', problem: opened } };
    const { table } = opened;
    const check = checkMapping(table.mapping, table.sample, table.hasHeader);
    if (!check.ok) return { ok: false, source: at, fault: { kind: 'columns', check } };
    const mapped = createRowMapper(table.mapping, table.hasHeader);
    const companyOf = companyReader(plan.market);
    for await (const rows of readRows(source, table, signalOf(plan))) {
      for (const row of rows) {
        read.rows += 1;
        const company = companyOf(mapped(row));
        if (!company.ok) {
          read.leftOut[company.why] += 1;
          continue;
        }
        for (const name of Object.keys(read.said) as (keyof typeof read.said)[]) {
          if (company.facts[name] !== null) read.said[name] += 1;
        }
        const facts = codec.pack(company.facts);
        const { domain, linkedin } = company;
        if (domain !== null) await writer.add('domains', { key: keyNumber(domain), facts, source: at });
        if (linkedin !== null) await writer.add('linkedin', { key: keyNumber(linkedin), facts, source: at });
      }
      plan.onProgress?.(at, read.rows);
    }
  }
  const { name, licence, attribution, day } = plan;
  const { manifest, report } = await writer.finish(
    { name, licence, attribution, day },
    FACT_TABLES,
    plan.write,
  );
  return { ok: true, manifest, report: { ...report, ...read } };
}

function signalOf({ signal }: DirectoryPlan): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}
