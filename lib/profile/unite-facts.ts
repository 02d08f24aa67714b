import type {
  AttributeKey,
  AttributeShape,
  AttributeValues,
  Scan,
  Technology,
  Trigger,
} from '#lib/evidence/attributes.ts';
import { ATTRIBUTES, TECHNOLOGY_CLASSES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf } from '#lib/evidence/evidence.ts';

const SETS: ReadonlySet<AttributeShape> = new Set([
  'text-set',
  'audience-set',
  'country-set',
  'language-set',
  'department-set',
  'flag-set',
  'technologies',
  'triggers',
  'answers',
  'scan',
]);

/** True for attributes of which each fact tells a part: a later fact adds to an earlier one. */
export function isSet(attribute: AttributeKey): boolean {
  return SETS.has(ATTRIBUTES[attribute]);
}

/** The value that all facts of a set attribute support together, best fact first. */
export function uniteFacts<K extends AttributeKey>(
  facts: readonly EvidenceOf<K>[],
): AttributeValues[K] | undefined {
  const first = facts[0];
  if (!first) return undefined;
  const values: readonly unknown[] = facts.map((fact) => fact.value);
  // Each branch unites values of the shape that the attribute's entry in ATTRIBUTES declares.
  return unite(ATTRIBUTES[first.attribute], values) as AttributeValues[K];
}

function unite(shape: AttributeShape, values: readonly unknown[]): unknown {
  switch (shape) {
    case 'technologies':
      return uniteTechnologies(values as Technology[][]);
    case 'triggers':
      return uniteTriggers(values as Trigger[][]);
    case 'scan':
      return uniteScans(values as Scan[]);
    case 'answers':
      return Object.assign({}, ...[...values].reverse());
    default:
      return [...new Set((values as string[][]).flat())];
  }
}

function uniteTechnologies(values: readonly Technology[][]): Technology[] {
  const byId = new Map<string, Technology>();
  for (const technology of values.flat()) {
    const known = byId.get(technology.id);
    const stronger =
      known === undefined ||
      TECHNOLOGY_CLASSES.indexOf(technology.class) < TECHNOLOGY_CLASSES.indexOf(known.class);
    if (stronger) byId.set(technology.id, technology);
  }
  return [...byId.values()];
}

function uniteTriggers(values: readonly Trigger[][]): Trigger[] {
  const byWords = new Map(values.flat().map((trigger) => [`${trigger.kind} ${trigger.quote}`, trigger]));
  return [...byWords.values()];
}

function uniteScans(values: readonly Scan[]): Scan {
  return {
    technologies: Math.max(...values.map((scan) => scan.technologies)),
    scopes: [...new Set(values.flatMap((scan) => scan.scopes))],
  };
}
