import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import { newList } from '#lib/lists/kept/attendee-list.ts';
import { sourceOfBlob } from '#lib/lists/read/list-source.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import { openList } from '#lib/lists/read/open-list.ts';
import type { MappedRow, Mapping } from '#lib/lists/table.ts';
import type { ListWork } from '#lib/messages/list-work.ts';
import { keepListFile, openListFile } from '#lib/platform/list-files.ts';
import { mappingOf } from '#lib/storage/attendee-lists/mappings.ts';
import { lists } from './databases.ts';

/** So many rows show how a mapping reads. */
const PREVIEW_ROWS = 5;

/** Takes a file in: its copy first, so that nothing that follows can lose it. */
export async function takeIn({ list, file }: ListWork['bring']['request']): Promise<null> {
  await keepListFile(list, file);
  await lists.lists.put(newList(list, file, Date.now()));
  return look(list, {});
}

/** Looks at the file anew, as its reader says. */
export async function lookAgain({ list, encoding, block }: ListWork['look']['request']): Promise<null> {
  const row = await lists.lists.get(list);
  // What was chosen before stays chosen.
  const chosen = { encoding: encoding ?? row?.encoding ?? null, block: block ?? row?.block ?? null };
  await lists.lists.update(list, { ...chosen, stage: 'reading' });
  return look(list, {
    ...(chosen.encoding === null ? {} : { encoding: chosen.encoding }),
    ...(chosen.block === null ? {} : { block: chosen.block }),
  });
}

/** How the first rows read by a mapping. */
export async function previewRows({ list, mapping }: ListWork['preview']['request']): Promise<MappedRow[]> {
  const table = (await lists.lists.get(list))?.table;
  if (!table) return [];
  return table.sample.slice(0, PREVIEW_ROWS).map(createRowMapper(mapping, table.hasHeader));
}

async function look(list: string, choice: Parameters<typeof openList>[1]): Promise<null> {
  const file = await openListFile(list);
  if (!file) return update(list, { stage: 'scoring', fault: 'no-file' });
  const opened = await openList(sourceOfBlob(file), choice);
  if (opened.ok === 'ask-encoding') {
    return update(list, { stage: 'encoding', encodings: opened.choices });
  }
  if (!opened.ok) {
    const { ok: _, ...refusal } = opened;
    return update(list, { stage: 'refused', refusal });
  }
  const { table } = opened;
  const remembered: Mapping | null = await mappingOf(lists, table.signature);
  const mapping = remembered ?? table.mapping;
  return update(list, { stage: 'mapping', table, mapping, of: table.receipt.rows, fault: null });
}

async function update(list: string, part: Partial<AttendeeListRow>): Promise<null> {
  await lists.lists.update(list, part);
  return null;
}
