import { createHash } from 'node:crypto';

/** Pages by which rules are made, and pages that only measure them. */
export interface Holdout {
  open: string[];
  heldOut: string[];
}

/**
 * Sets `count` ids apart by the SHA-256 of each: the same ones in every run and whatever their order, and a larger
 * count keeps those of a smaller one. All of them when there are no more than `count`.
 */
export function setApart(ids: readonly string[], count: number): Holdout {
  const hashed = ids.map((id) => ({ id, hash: createHash('sha256').update(id).digest('hex') }));
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const chosen = new Set(hashed.slice(0, count).map(({ id }) => id));
  return { open: ids.filter((id) => !chosen.has(id)), heldOut: ids.filter((id) => chosen.has(id)) };
}
