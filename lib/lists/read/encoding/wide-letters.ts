/** Letters of two bytes, as an East Asian code page has them. */
interface Row {
  /** First and last lead byte. */
  lead: readonly [number, number];
  trail: readonly [number, number];
  /** How often a letter of a name is one of these, and how many of them there are. */
  share: number;
  letters: number;
}

export const WIDE_ENCODINGS = ['shift_jis', 'gb18030', 'big5', 'euc-kr'] as const;
export type WideEncoding = (typeof WIDE_ENCODINGS)[number];

const row = (lead: Row['lead'], trail: Row['trail'], [share, letters]: [number, number]): Row => ({
  ...{ lead, trail, share, letters },
});

/** The first that fits counts. */
const ROWS: Readonly<Record<WideEncoding, readonly Row[]>> = {
  'euc-kr': [
    row([0xb0, 0xc8], [0xa1, 0xfe], [0.95, 2_350]),
    row([0xa1, 0xac], [0xa1, 0xfe], [0.02, 900]),
    row([0xca, 0xfd], [0xa1, 0xfe], [0.01, 4_888]),
    row([0x81, 0xc6], [0x41, 0xa0], [0.005, 8_822]),
  ],
  gb18030: [
    row([0xb0, 0xd7], [0xa1, 0xfe], [0.9, 3_755]),
    row([0xa1, 0xa3], [0xa1, 0xfe], [0.04, 280]),
    row([0xd8, 0xf7], [0xa1, 0xfe], [0.04, 3_008]),
    row([0xa4, 0xa9], [0xa1, 0xfe], [0.0005, 500]),
    row([0x81, 0xfe], [0x40, 0xfe], [0.001, 15_000]),
  ],
  big5: [
    row([0xa4, 0xc6], [0x40, 0xfe], [0.93, 5_401]),
    row([0xa1, 0xa3], [0x40, 0xfe], [0.04, 400]),
    row([0xc9, 0xf9], [0x40, 0xfe], [0.02, 7_652]),
    row([0x81, 0xfe], [0x40, 0xfe], [0.0005, 6_000]),
  ],
  shift_jis: [
    row([0x82, 0x82], [0x9f, 0xf1], [0.2, 83]),
    row([0x83, 0x83], [0x40, 0x96], [0.35, 86]),
    row([0x81, 0x84], [0x40, 0xfc], [0.06, 500]),
    row([0x88, 0x97], [0x40, 0xfc], [0.36, 2_700]),
    row([0x98, 0xfc], [0x40, 0xfc], [0.01, 3_700]),
  ],
};
const HALF_WIDTH = Math.log(0.01 / 63);
const NONE = Math.log(1e-9);
/** A letter of theirs right behind or before one of ours: they stand apart. */
const MIXED = Math.log(0.05);

/** How likely these bytes are names in that code page: the logarithm of their chance; -Infinity = they are none. */
export function wideChance(bytes: Uint8Array<ArrayBuffer>, encoding: WideEncoding): number {
  let chance = 0;
  let at = 0;
  let before = 0;
  while (at < bytes.length) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) {
      before = lead;
      at += 1;
      continue;
    }
    if (isAsciiLetter(before)) chance += MIXED;
    before = 0;
    if (encoding === 'shift_jis' && lead >= 0xa1 && lead <= 0xdf) {
      chance += HALF_WIDTH;
      at += 1;
      continue;
    }
    const found = ROWS[encoding].find((one) => isIn(lead, one.lead) && isIn(trail, one.trail));
    chance += found ? Math.log(found.share / found.letters) : NONE;
    at += 2;
    if (isAsciiLetter(bytes[at] ?? 0)) chance += MIXED;
  }
  return chance;
}

function isIn(byte: number, [from, to]: readonly [number, number]): boolean {
  return byte >= from && byte <= to;
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
