import { NumberColumn } from './number-column.ts';

/** The same address in so many rows, and in nearly all, is of whoever bought the tickets. */
const FEWEST_ROWS = 3;
const NEARLY_ALL = 0.9;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** No address at all. */
const NONE = 0;

/**
 * Mail addresses of all rows, four bytes each. Only one can stand in most of them: it is found while they pass, by voting,
 * and counted at the end.
 */
export class RowAddresses {
  readonly #hashes = new NumberColumn();
  #candidate = '';
  #votes = 0;
  #everybodys: { address: string | null; rows: number } | null = null;

  /** One a row, in their order. */
  push(address: string | null): void {
    if (address === null) {
      this.#hashes.push(NONE);
      return;
    }
    if (this.#votes === 0) this.#candidate = address;
    this.#votes += this.#candidate === address ? 1 : -1;
    this.#hashes.push(hashOf(address));
  }

  /** The address that fills the column; null = none does. */
  everybodys(): string | null {
    if (this.#everybodys?.rows === this.#hashes.length) return this.#everybodys.address;
    const hash = hashOf(this.#candidate);
    let [same, withMail] = [0, 0];
    for (let row = 0; row < this.#hashes.length; row += 1) {
      const one = this.#hashes.at(row);
      if (one !== NONE) withMail += 1;
      if (one === hash) same += 1;
    }
    const fills = same >= FEWEST_ROWS && same >= withMail * NEARLY_ALL;
    this.#everybodys = { address: fills ? this.#candidate : null, rows: this.#hashes.length };
    return this.#everybodys.address;
  }

  /** Whether a row has the very address. */
  has(row: number, address: string): boolean {
    return this.#hashes.at(row) === hashOf(address);
  }
}

function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash | 0) === NONE ? 1 : hash | 0;
}
