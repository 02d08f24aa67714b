import type { Encoding, EncodingChoice } from '../read/encoding/detect-encoding.ts';
import type { OpenProblem } from '../read/open-list.ts';
import type { ListTable, Mapping } from '../table.ts';
import type { ListPurpose } from './kept-list.ts';
import type { ListSummary } from './summarize-list.ts';

/**
 * How far a list is. `reading` = its file is being looked at; `encoding` = its letters are in doubt, and the user is
 * asked; `mapping` = its columns wait for the user; `scoring` = under way, or interrupted where nobody is at it.
 */
export const LIST_STAGES = ['reading', 'encoding', 'mapping', 'scoring', 'done', 'refused'] as const;
export type ListStage = (typeof LIST_STAGES)[number];

/** `full` = no room on the disk, `no-file` = its copy is gone, `no-icp` = nothing to check it against. */
export type ListFault = 'full' | 'no-file' | 'no-icp' | 'failed';

/** A list of attendees: its file lies in the origin-private file system under its id. */
export interface AttendeeListRow {
  id: string;
  name: string;
  fileName: string;
  bytes: number;
  /** Milliseconds since the epoch. */
  addedAt: number;
  purpose: ListPurpose;
  stage: ListStage;
  /** Why its file cannot be used. */
  refusal: OpenProblem | null;
  /** Why its scoring stopped. */
  fault: ListFault | null;
  /** What the user chose; null = as it was found. */
  encoding: Encoding | null;
  block: number | null;
  encodings: EncodingChoice[];
  table: ListTable | null;
  mapping: Mapping | null;
  /** Rows that there are. */
  of: number;
  /** Chunks of rows that are stored with what came of them: work goes on behind them. */
  chunks: number;
  /** Per mille of the work that is done. */
  progress: number;
  summary: ListSummary | null;
  /** Milliseconds since the epoch; null until then. */
  scoredAt: number | null;
  icps: string[];
  /** What this browser knew when it was scored; null until then. */
  knew: string | null;
}

/** A list as it is when its file has just been dropped. */
export function newList(id: string, file: { name: string; size: number }, addedAt: number): AttendeeListRow {
  return {
    ...{ id, fileName: file.name, bytes: file.size, addedAt },
    name: nameOf(file.name),
    purpose: 'event',
    ...{ stage: 'reading', refusal: null, fault: null, encoding: null, block: null, encodings: [] },
    ...{
      table: null,
      mapping: null,
      of: 0,
      chunks: 0,
      progress: 0,
      summary: null,
      scoredAt: null,
      icps: [],
      knew: null,
    },
  };
}

/** The longest name of a list. */
export const MAX_ATTENDEE_LIST_NAME = 120;

function nameOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').slice(0, MAX_ATTENDEE_LIST_NAME) || fileName;
}
