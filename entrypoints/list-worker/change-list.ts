import type { AttendeeListRow } from '#lib/lists/kept/attendee-list.ts';
import type { ListWork } from '#lib/messages/list-work.ts';
import { removeListFile } from '#lib/platform/list-files.ts';
import { eraseAttendeeList } from '#lib/storage/attendee-lists/chunks.ts';
import { lists } from './databases.ts';
import { forgetOpened } from './opened-list.ts';
import { stopWork } from './start-scoring.ts';

export async function changeList({ list, name, purpose }: ListWork['change']['request']): Promise<null> {
  const change: Partial<AttendeeListRow> = {
    ...(name === undefined ? {} : { name }),
    ...(purpose === undefined ? {} : { purpose }),
  };
  await lists.lists.update(list, change);
  return null;
}

/** Removes a list: its file, its rows and everybody on it. */
export async function eraseList({ list }: ListWork['erase']['request']): Promise<null> {
  await stopWork({});
  forgetOpened(list);
  await removeListFile(list);
  await eraseAttendeeList(lists, list);
  return null;
}
