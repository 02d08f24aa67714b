/** Deeper data breaks recursive walkers; no vocabulary nests like that. */
export const MAX_DEPTH = 32;
