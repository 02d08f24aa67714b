import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { Shape } from '#lib/values/shape.ts';
import { SHAPES } from '#lib/values/shapes.ts';

/** How facts on an attribute go together. */
export function shapeOf<K extends AttributeKey>(attribute: K): Shape<AttributeValues[K]> {
  // The values of an attribute are those of the shape that its row declares.
  return SHAPES[ATTRIBUTES[attribute].shape] as Shape<AttributeValues[K]>;
}
