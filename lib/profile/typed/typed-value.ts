import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import type { Parsed } from '#lib/values/typed/parsed.ts';

/** What a text typed for an attribute gave. */
export type TypedValue<K extends AttributeKey> = Parsed<AttributeValues[K]>;

/** A line; longer texts are no value of any attribute but a description. */
export const MAX_TYPED = 1_000;
