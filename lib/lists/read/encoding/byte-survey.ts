import { createUtf8Mender } from './mend-utf8.ts';

/** What the bytes of a whole file tell of their encoding. */
export interface ByteSurvey {
  /** Letters of several bytes that are UTF-8, and bytes that are not. */
  letters: number;
  foreign: number;
  /** Lines with bytes outside ASCII, enough of them to judge by. */
  sample: Uint8Array<ArrayBuffer>;
  /** Ends of the domains named in the file: "cz", "tr". */
  places: ReadonlyMap<string, number>;
}

const SAMPLE_BYTES = 16_384;
const LINE_BYTES = 512;
const FEED = 10;
const PLACE = /[a-z0-9]\.([a-z]{2})(?![a-z0-9.-])/g;

export async function surveyBytes(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<ByteSurvey> {
  const mender = createUtf8Mender();
  const sample = new Uint8Array(SAMPLE_BYTES);
  const places = new Map<string, number>();
  const ascii = new TextDecoder('windows-1252');
  let taken = 0;
  for await (const piece of pieces) {
    mender.push(piece);
    for (const [, place = ''] of ascii.decode(piece).matchAll(PLACE)) {
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    taken = takeLines(piece, sample, taken);
  }
  mender.end();
  return { letters: mender.letters(), foreign: mender.foreign(), sample: sample.slice(0, taken), places };
}

function takeLines(piece: Uint8Array, sample: Uint8Array, from: number): number {
  let [at, taken] = [0, from];
  while (at < piece.length && taken < SAMPLE_BYTES) {
    const feed = piece.indexOf(FEED, at);
    const end = feed < 0 ? piece.length : feed + 1;
    const line = piece.subarray(at, Math.min(end, at + LINE_BYTES));
    if (line.some((byte) => byte > 0x7f)) {
      const fits = line.subarray(0, SAMPLE_BYTES - taken);
      sample.set(fits, taken);
      taken += fits.length;
    }
    at = end;
  }
  return taken;
}
