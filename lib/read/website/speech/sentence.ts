import type { Block } from '../../extract/page-blocks.ts';

/** A sentence and the block in which it stands. */
export interface Sentence {
  text: string;
  block: Block;
}
