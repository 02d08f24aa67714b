import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import type { KeptRow } from '#lib/lists/kept/kept-list.ts';
import { sourceOfBlob } from '#lib/lists/read/list-source.ts';
import { readRows } from '#lib/lists/read/read-rows.ts';
import type { ListRow } from '#lib/lists/table.ts';
import { openListFile } from '#lib/platform/list-files.ts';
import { rowTexts } from '#lib/storage/attendee-lists/chunks.ts';
import { lists } from './databases.ts';

/** The rows of a list as its file has them; null when its copy is gone. */
export async function rowsOfFile({ id, table }: AttendeeListRow): Promise<AsyncIterable<ListRow[]> | null> {
  const file = await openListFile(id);
  if (!file || !table) return null;
  return readRows(sourceOfBlob(file), table);
}

/** The rows of a list as they are stored. */
export async function rowsOfList(id: string): Promise<AsyncIterable<ListRow[]>> {
  return parsed(await rowTexts(lists, id));
}

async function* parsed(texts: readonly string[]): AsyncGenerator<ListRow[]> {
  for (const text of texts) {
    yield (JSON.parse(text) as KeptRow[]).map(({ line, cells }) => ({ line, cells }));
  }
}
