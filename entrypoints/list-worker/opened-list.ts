import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import type { KeptAccount, KeptRow } from '#lib/lists/kept/kept-list.ts';
import { factsOf, type RowFacts } from '#lib/lists/kept/row-facts.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import type { MappedRow } from '#lib/lists/table.ts';
import { accountsOf, ROWS_A_CHUNK, rowTexts } from '#lib/storage/attendee-lists/chunks.ts';
import { lists } from './databases.ts';

/** A scored list as the worker holds it: its rows stay texts, because as objects a long list is ten times as large. */
export interface OpenedList {
  list: AttendeeListRow;
  texts: string[];
  accounts: KeptAccount[];
  facts: RowFacts[];
  /** A row by its place. */
  rowAt(row: number): KeptRow;
  mapped(row: KeptRow): MappedRow;
}

/** A sorted screen of rows comes from as many chunks. */
const CHUNKS_AT_HAND = 64;
let opened: OpenedList | null = null;

/** The list, from the memory or from the disk; null when it is not scored. */
export async function openScored(id: string): Promise<OpenedList | null> {
  const list = await lists.lists.get(id);
  if (list?.stage !== 'done') return null;
  if (opened?.list.id === id && opened.list.scoredAt === list.scoredAt) return opened;
  const [texts, accounts] = [await rowTexts(lists, id), await accountsOf(lists, id)];
  opened = hold(list, texts, accounts);
  return opened;
}

export function forgetOpened(id: string): void {
  if (opened?.list.id === id) opened = null;
}

/** Rows and accounts with what is filtered and sorted of them. */
export function hold(list: AttendeeListRow, texts: string[], accounts: KeptAccount[]): OpenedList {
  const read = createRowMapper(list.mapping ?? [], list.table?.hasHeader ?? true);
  const facts: RowFacts[] = [];
  for (const text of texts) {
    for (const kept of JSON.parse(text) as KeptRow[]) {
      const owner = kept.suppression?.owner ?? read(kept).fields.owner ?? '';
      facts.push(factsOf({ row: facts.length, kept, owner }, accounts[kept.account] ?? null));
    }
  }
  const atHand = new Map<number, KeptRow[]>();
  const chunkAt = (chunk: number): KeptRow[] => {
    const known = atHand.get(chunk);
    if (known) return known;
    if (atHand.size >= CHUNKS_AT_HAND) atHand.clear();
    const rows = JSON.parse(texts[chunk] ?? '[]') as KeptRow[];
    atHand.set(chunk, rows);
    return rows;
  };
  return {
    ...{ list, texts, accounts, facts, mapped: read },
    rowAt(row) {
      const kept = chunkAt(Math.floor(row / ROWS_A_CHUNK))[row % ROWS_A_CHUNK];
      if (!kept) throw new Error(`the list has no row ${row}`);
      return kept;
    },
  };
}
