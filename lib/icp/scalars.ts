import * as z from 'zod/mini';
import { MAX_DAYS, MAX_LABEL, MAX_WORDS } from './limits.ts';

/** Attaches the words that the JSON Schema shows to whoever writes an ICP by hand. */
export function note<T extends z.ZodMiniType>(schema: T, description: string): T {
  // A shared schema would carry the words of its last use; the clone keeps them apart.
  const own = z.clone(schema) as T;
  z.globalRegistry.add(own, { description });
  return own;
}

export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
export const label = z.string().check(z.minLength(1), z.maxLength(MAX_LABEL));
export const short = z.string().check(z.minLength(1), z.maxLength(200));
export const words = z.string().check(z.maxLength(MAX_WORDS));
export const isoDate = z.iso.date();
export const days = z.int().check(z.gte(1), z.lte(MAX_DAYS));
export const weight = z.int().check(z.gte(0), z.lte(100));
export const perMille = z.int().check(z.gte(0), z.lte(1_000));

export function list<T extends z.ZodMiniType>(item: T, max: number) {
  return z.array(item).check(z.maxLength(max));
}
