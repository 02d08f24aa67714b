import { NumberColumn } from './number-column.ts';

/** A column of things that many rows share: each is there once, and four bytes a row. */
export class SharedColumn<T> {
  readonly #places = new Map<T, number>();
  readonly #shared: T[] = [];
  readonly #rows: number[] = [];
  readonly #column = new NumberColumn();

  push(one: T): void {
    let place = this.#places.get(one);
    if (place === undefined) {
      place = this.#shared.push(one) - 1;
      this.#places.set(one, place);
    }
    this.#rows[place] = (this.#rows[place] ?? 0) + 1;
    this.#column.push(place);
  }

  /** Undefined where there is no such row. */
  at(row: number): T | undefined {
    return row < this.#column.length ? this.#shared[this.#column.at(row)] : undefined;
  }

  /** Each with its rows, in the order in which they first came. */
  *counted(): Generator<[T, number]> {
    for (const [place, one] of this.#shared.entries()) yield [one, this.#rows[place] ?? 0];
  }
}
