/** Parsing 1 MB costs 20 to 50 ms, so a block is capped well below that. Characters, not bytes. */
export const MAX_BLOCK_LENGTH = 256 * 1024;
export const MAX_TOTAL_LENGTH = 512 * 1024;
export const MAX_BLOCKS = 50;

/** The property that held a nested node; top-level nodes have none. */
export const HELD_BY = '@heldBy';
