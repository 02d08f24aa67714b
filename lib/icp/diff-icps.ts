import type { Criterion, Icp, IcpTest } from './format.ts';
import { TIERS, type Tier } from './vocabulary.ts';

export type DiffList = 'musts' | 'guards' | 'use';
export type DiffEntry = 'negative' | 'personas' | 'valueDrivers' | 'golden';

/** One difference between two versions of an ICP. Its words are in lib/wording. */
export type IcpChange =
  | { kind: 'field'; field: string; from: string; to: string }
  | { kind: 'criterion-added'; label: string; test: IcpTest; points: number; excludes: boolean }
  | { kind: 'criterion-removed'; label: string; test: IcpTest }
  | { kind: 'criterion-renamed'; from: string; to: string }
  | { kind: 'points'; label: string; from: number; to: number }
  | { kind: 'test'; label: string; from: IcpTest; to: IcpTest }
  | { kind: 'role'; label: string; excludes: boolean }
  /** Keys of the criterion that are neither its label, its points, its role nor its test. */
  | { kind: 'criterion-details'; label: string; keys: string[] }
  | { kind: 'threshold'; tier: Tier; from: number; to: number }
  | { kind: 'list'; tier: Tier; list: DiffList; added: string[]; removed: string[] }
  | { kind: 'tier-words'; tier: Tier; keys: string[] }
  | { kind: 'entry'; entry: DiffEntry; change: 'added' | 'removed' | 'changed'; label: string };

/** Points of 100 by criterion id, as people see them. */
export type PointsById = ReadonlyMap<string, number>;

interface Points {
  before: PointsById;
  after: PointsById;
}

/** Rise with every version by themselves, or say in free words what is said here exactly. */
const UNTOLD = new Set(['version', 'changes', '$schema']);
const SPECIAL = new Set(['criteria', 'tiers', 'negative', 'personas', 'valueDrivers', 'golden']);

/** What differs between two versions, most telling first; empty only when they say the same. */
export function diffIcps(before: Icp, after: Icp, points: Points): IcpChange[] {
  return [
    ...diffCriteria(before, after, points),
    ...TIERS.flatMap((tier) => diffTier(before, after, tier)),
    ...diffEntries('negative', before.negative, after.negative, ({ id }) => id),
    ...diffEntries('personas', before.personas, after.personas, ({ id }) => id),
    ...diffEntries('valueDrivers', before.valueDrivers, after.valueDrivers, ({ pain }) => pain),
    ...diffEntries('golden', before.golden, after.golden, ({ name }) => name),
    ...diffFields(before, after),
  ];
}

function diffCriteria(before: Icp, after: Icp, points: Points): IcpChange[] {
  const old = new Map(before.criteria.map((one) => [one.id, one]));
  const kept = new Set(after.criteria.map(({ id }) => id));
  const removed = before.criteria.filter(({ id }) => !kept.has(id));
  return [
    ...after.criteria.flatMap((now): IcpChange[] => {
      const then = old.get(now.id);
      return then ? diffCriterion(then, now, points) : [addedCriterion(now, points)];
    }),
    ...removed.map(({ label, test }): IcpChange => ({ kind: 'criterion-removed', label, test })),
    ...diffOrder(before, after),
  ];
}

function addedCriterion({ id, label, test, role }: Criterion, { after }: Points): IcpChange {
  const excludes = role === 'exclude';
  return { kind: 'criterion-added', label, test, points: after.get(id) ?? 0, excludes };
}

function diffCriterion(then: Criterion, now: Criterion, points: Points): IcpChange[] {
  const { id, label } = now;
  const [from, to] = [points.before.get(id) ?? 0, points.after.get(id) ?? 0];
  const told = new Set(['id', 'label', 'test', 'role', ...(from === to ? [] : ['weight', 'dim'])]);
  const keys = differingKeys(then, now).filter((key) => !told.has(key));
  return [
    ...(then.label === label ? [] : [{ kind: 'criterion-renamed', from: then.label, to: label } as const]),
    ...(same(then.test, now.test) ? [] : [{ kind: 'test', label, from: then.test, to: now.test } as const]),
    ...(from === to ? [] : [{ kind: 'points', label, from, to } as const]),
    ...(then.role === now.role ? [] : [{ kind: 'role', label, excludes: now.role === 'exclude' } as const]),
    ...(keys.length === 0 ? [] : [{ kind: 'criterion-details', label, keys } as const]),
  ];
}

/** The same criteria in another order: it decides nothing but how they are listed. */
function diffOrder(before: Icp, after: Icp): IcpChange[] {
  const ids = (icp: Icp, other: Icp) =>
    icp.criteria.map(({ id }) => id).filter((id) => other.criteria.some((one) => one.id === id));
  return same(ids(before, after), ids(after, before))
    ? []
    : [{ kind: 'field', field: 'order', from: '', to: '' }];
}

function diffTier(before: Icp, after: Icp, tier: Tier): IcpChange[] {
  const [then, now] = [before.tiers[tier], after.tiers[tier]];
  const lists = (['musts', 'guards', 'use'] as const).flatMap((list): IcpChange[] => {
    if (same(then[list], now[list])) return [];
    const [old, present] = [then[list] ?? [], now[list] ?? []];
    const added = present.filter((id) => !old.includes(id)).map((id) => labelOf(after, id));
    const removed = old.filter((id) => !present.includes(id)).map((id) => labelOf(before, id));
    return [{ kind: 'list', tier, list, added, removed }];
  });
  const keys = differingKeys(then, now).filter(
    (key) => !['threshold', 'musts', 'guards', 'use'].includes(key),
  );
  return [
    ...(then.threshold === now.threshold
      ? []
      : [{ kind: 'threshold', tier, from: then.threshold, to: now.threshold } as const]),
    ...lists,
    ...(keys.length === 0 ? [] : [{ kind: 'tier-words', tier, keys } as const]),
  ];
}

function labelOf(icp: Icp, id: string): string {
  return icp.criteria.find((one) => one.id === id)?.label ?? id;
}

function diffEntries<T extends object>(
  entry: DiffEntry,
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): IcpChange[] {
  const nameOf = (one: T) => plain(Reflect.get(one, 'label')) || keyOf(one);
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const kept = new Set(after.map(keyOf));
  const changes = [
    ...after.flatMap((now): IcpChange[] => {
      const then = old.get(keyOf(now));
      if (!then) return [{ kind: 'entry', entry, change: 'added', label: nameOf(now) }];
      return same(then, now) ? [] : [{ kind: 'entry', entry, change: 'changed', label: nameOf(now) }];
    }),
    ...before
      .filter((one) => !kept.has(keyOf(one)))
      .map((one): IcpChange => ({ kind: 'entry', entry, change: 'removed', label: nameOf(one) })),
  ];
  // Two entries of one key, or another order: nothing that can be named, and still not the same.
  if (changes.length > 0 || same(before, after)) return changes;
  return [{ kind: 'field', field: entry, from: '', to: '' }];
}

function diffFields(before: Icp, after: Icp): IcpChange[] {
  return differingKeys(before, after)
    .filter((key) => !UNTOLD.has(key) && !SPECIAL.has(key))
    .map((field) => ({
      ...{ kind: 'field', field },
      from: plain(Reflect.get(before, field)),
      to: plain(Reflect.get(after, field)),
    }));
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function differingKeys(one: object, other: object): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => !same(Reflect.get(one, key), Reflect.get(other, key)));
}

/** Equal as JSON, whatever the order of keys. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return differingKeys(one, other).length === 0;
}
