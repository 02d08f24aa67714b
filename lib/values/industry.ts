export interface IndustryShare {
  /** Leaf id of the taxonomy. */
  leaf: string;
  /** Probability 0..1; 1 = stated. */
  p: number;
}
