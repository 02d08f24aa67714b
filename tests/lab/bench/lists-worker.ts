import Papa from 'papaparse';
import type { Icp } from '#lib/icp/format.ts';
import { NOTHING_KNOWN } from '#lib/lists/identity/known-accounts.ts';
import { createCsvReader } from '#lib/lists/read/csv-rows.ts';
import { sourceOfBlob } from '#lib/lists/read/list-source.ts';
import { createRowMapper } from '#lib/lists/read/map-row.ts';
import { openList } from '#lib/lists/read/open-list.ts';
import { readRows } from '#lib/lists/read/read-rows.ts';
import { scoreFile } from '../score-file.ts';

// What the benchmark of lists runs in a worker of the browser.

export interface Work {
  what: 'papaparse' | 'split' | 'read' | 'score' | 'cancel';
  file: Blob;
  icp: Icp;
}

const DAY = 20_000;
let stop = new AbortController();

async function read(file: Blob, signal: AbortSignal): Promise<number> {
  const source = sourceOfBlob(file);
  const opened = await openList(source, { signal });
  if (opened.ok !== true) throw new Error(JSON.stringify(opened));
  const { table } = opened;
  const map = createRowMapper(table.mapping, table.hasHeader);
  let rows = 0;
  for await (const some of readRows(source, table, { signal })) {
    for (const row of some) map(row);
    rows += some.length;
  }
  return rows;
}

/** Our parser alone, beside papaparse's. */
async function split(file: Blob): Promise<number> {
  const reader = createCsvReader(',');
  const decoder = new TextDecoder();
  let rows = -1;
  for await (const piece of sourceOfBlob(file).pieces()) {
    rows += reader.push(decoder.decode(piece, { stream: true })).length;
  }
  return rows + reader.end().length;
}

function parse(file: Blob): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = -1;
    Papa.parse<string[]>(file as File, {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}

async function score(file: Blob, icp: Icp): Promise<number> {
  const parts: Blob[] = [];
  const scored = await scoreFile({
    ...{ source: sourceOfBlob(file), icp, known: NOTHING_KNOWN, day: DAY, raw: false },
    write: async (text) => {
      parts.push(new Blob([text]));
    },
  });
  return scored.rows;
}

self.onmessage = async ({ data }: MessageEvent<Work | 'stop'>) => {
  if (data === 'stop') {
    stop.abort();
    return;
  }
  stop = new AbortController();
  const { what, file, icp } = data;
  const start = performance.now();
  const rows = await (what === 'papaparse'
    ? parse(file)
    : what === 'score'
      ? score(file, icp)
      : what === 'split'
        ? split(file)
        : read(file, stop.signal)
  ).catch((error: unknown) => (stop.signal.aborted ? -1 : Promise.reject(error)));
  self.postMessage({ rows, ms: performance.now() - start });
};
