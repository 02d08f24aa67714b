const FIRST_ROOM = 1_024;

/** A column of whole numbers, four bytes each, that grows as rows arrive: a million of them are no burden. */
export class NumberColumn {
  #numbers = new Int32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] ?? 0) : 0;
  }
}
