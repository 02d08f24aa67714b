/** Closed interval of ISO dates (YYYY-MM-DD), both ends known. */
export type DateInterval = readonly [from: string, to: string];
