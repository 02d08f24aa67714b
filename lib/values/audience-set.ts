export const AUDIENCES = ['b2b', 'b2c'] as const;
export type Audience = (typeof AUDIENCES)[number];
