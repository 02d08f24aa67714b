import type { ListSource } from '#lib/lists/read/list-source.ts';
import { csvLine } from '#lib/lists/write/csv-line.ts';

/** Lines whose keys name the columns; keys that come later only are not read. */
const HEAD_LINES = 1_000;

/** A file of one JSON object a line, as the table that its objects make. Lines that are no object are empty rows. */
export function tableOfNdjson(source: ListSource): ListSource {
  return {
    size: source.size,
    async *pieces() {
      const encoder = new TextEncoder();
      let columns: string[] | null = null;
      let head: Record<string, unknown>[] = [];
      for await (const objects of objectsOf(source)) {
        if (!columns) {
          head = [...head, ...objects];
          if (head.length < HEAD_LINES) continue;
          columns = columnsOf(head);
          yield encoder.encode(csvLine(columns) + linesOf(head, columns));
          continue;
        }
        yield encoder.encode(linesOf(objects, columns));
      }
      if (columns) return;
      columns = columnsOf(head);
      yield encoder.encode(csvLine(columns) + linesOf(head, columns));
    },
  };
}

function columnsOf(objects: readonly Record<string, unknown>[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))];
}

function linesOf(objects: readonly Record<string, unknown>[], columns: readonly string[]): string {
  return objects.map((object) => csvLine(columns.map((column) => cellOf(object[column])))).join('');
}

function cellOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

async function* objectsOf(source: ListSource): AsyncGenerator<Record<string, unknown>[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of source.pieces()) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield lines.map(objectOf);
  }
  if (rest.trim() !== '') yield [objectOf(rest)];
}

function objectOf(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
