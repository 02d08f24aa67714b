/** How several facts of one shape go together; a shape without either is simply said, each time in other words. */
export interface Shape<V> {
  /** Of sets, of which each fact tells a part: what all of them support together, the best fact first. */
  unite?(values: readonly V[]): V;
  /** True when two values cannot both be right. */
  exclude?(one: V, other: V): boolean;
}
