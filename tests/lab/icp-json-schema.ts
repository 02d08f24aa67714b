import * as z from 'zod/mini';
import { icpSchema } from '#lib/icp/format.ts';

/** The format as JSON Schema (2020-12), with the words that help to write an ICP by hand. */
export function icpJsonSchema(): object {
  const schema = z.toJSONSchema(icpSchema, { target: 'draft-2020-12' });
  return {
    ...schema,
    $id: 'icp.schema.json',
    title: 'Ideal customer profile, icp/1',
    description:
      'Criteria are defined once and referred to by id. Each dimension has a budget of points, shared out by the weights ' +
      'of its criteria. A tier is reached at its threshold when its musts hold. What is not known is never a miss.',
  };
}
