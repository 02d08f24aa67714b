import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { TypedValue } from '#lib/profile/typed/typed-value.ts';

/** The right value of an attribute, as typed and read. */
export interface CorrectionFor {
  attribute: AttributeKey;
  value: unknown;
}
export type FixTyped = (attribute: AttributeKey, text: string) => Promise<TypedValue<AttributeKey>>;
