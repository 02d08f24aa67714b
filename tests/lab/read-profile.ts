import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { EvidenceOf, SourceKind } from '#lib/evidence/evidence.ts';
import { SOURCE_KINDS, STATED } from '#lib/evidence/evidence.ts';
import { valueSchema } from '#lib/evidence/schema.ts';
import { countriesOf, isCountry, placeId } from '#lib/icp/regions.ts';
import { fromIsoDay } from '#lib/parse/iso-day.ts';
import type { Profile, ProfileEntry } from '#lib/profile/profile.ts';
import { precedes } from '#lib/qualify/engine/precedes.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import type { AttributeShape } from '#lib/values/shapes.ts';

export interface ReadProfile {
  profile: Profile;
  /** One line for each fact that was dropped, naming it. */
  warnings: string[];
}

type Fact = EvidenceOf<AttributeKey>;

/**
 * A profile from the shape that the reader prints: by attribute `{value, confidence?, day?, evidence?}`, a bare value, or
 * `{facts: [...]}`. Confidence is 900 unless given, the day `asOf`. A fact of the wrong type is dropped with a warning;
 * the rest stands.
 */
export function readProfile(input: unknown, asOf: number): ReadProfile {
  const warnings: string[] = [];
  const profile: Partial<Record<AttributeKey, ProfileEntry<AttributeKey>>> = {};
  if (!isRecord(input)) return { profile: {}, warnings: ['profile: expected an object'] };
  for (const [key, entry] of Object.entries(input)) {
    const attribute = ATTRIBUTE_KEYS.find((known) => known === key);
    if (attribute === undefined) {
      warnings.push(`${key}: not an attribute`);
      continue;
    }
    const facts = factEntries(entry).flatMap((fact, index, all) => {
      const read = readFact(attribute, fact, asOf);
      if (typeof read !== 'string') return [read];
      warnings.push(`${all.length > 1 ? `${key}[${index}]` : key}: ${read}`);
      return [];
    });
    const [best] = facts.sort((a, b) => (precedes(a, b) ? -1 : 1));
    if (best) profile[attribute] = { value: best.value, confidence: best.confidence, facts, conflict: false };
  }
  // Each entry was filled with facts of its own attribute.
  return { profile: profile as Profile, warnings };
}

function factEntries(entry: unknown): unknown[] {
  return isRecord(entry) && Array.isArray(entry.facts) ? entry.facts : [entry];
}

/** The fact, or what is wrong with it. */
function readFact(attribute: AttributeKey, entry: unknown, asOf: number): Fact | string {
  if (entry === null || entry === undefined) return 'no value';
  const wrapped = isRecord(entry) && 'value' in entry;
  const envelope = wrapped ? entry : {};
  const [witness] = Array.isArray(envelope.evidence) ? envelope.evidence.filter(isRecord) : [];
  const value = normalize(ATTRIBUTES[attribute].shape, wrapped ? entry.value : entry);
  if (!isValue(attribute, value)) return `wrong type of value (${brief(value)})`;
  const confidence = envelope.confidence ?? STATED;
  if (!isInteger(confidence) || confidence < 0 || confidence > 1_000) {
    return `confidence is not a whole number from 0 to 1000 (${brief(confidence)})`;
  }
  const day = readDay(envelope.day ?? witness?.day, asOf);
  if (day === null) return `day is not a date (${brief(envelope.day ?? witness?.day)})`;
  const url = textOf(envelope.url ?? witness?.url);
  const quote = textOf(envelope.quote ?? witness?.quote).slice(0, MAX_QUOTE);
  const source = sourceOf(textOf(envelope.source ?? witness?.source), url);
  // `isValue` has checked the value against the attribute's own schema.
  return { attribute, value, source, quote, url, confidence, day } as Fact;
}

function isValue(attribute: AttributeKey, value: unknown): boolean {
  if (valueSchema(attribute).safeParse(value).success) return true;
  // A place may be coarser than a country here: a list says "EMEA".
  const { shape } = ATTRIBUTES[attribute];
  if (shape === 'country') return isPlace(value);
  return shape === 'country-set' && Array.isArray(value) && value.length > 0 && value.every(isPlace);
}

function isPlace(value: unknown): boolean {
  return typeof value === 'string' && countriesOf(value) !== null;
}

/** Short forms that people write by hand, in the form of the vocabulary. */
function normalize(shape: AttributeShape, value: unknown): unknown {
  switch (shape) {
    case 'interval':
    case 'date-interval':
      return typeof value === 'number' || typeof value === 'string' ? [value, value] : value;
    case 'stage-range':
      return typeof value === 'string' ? [value, value] : value;
    case 'audience-set':
    case 'department-set':
    case 'text-set':
    case 'language-set':
    case 'flag-set':
      return typeof value === 'string' ? [value] : value;
    case 'country':
      return typeof value === 'string' ? placeOf(value) : value;
    case 'country-set':
      return Array.isArray(value)
        ? value.map((item) => (typeof item === 'string' ? placeOf(item) : item))
        : value;
    case 'industry':
      return (Array.isArray(value) ? value : [value]).map((item) =>
        typeof item === 'string' ? { leaf: item, p: 1 } : item,
      );
    case 'technologies':
      return Array.isArray(value) ? value.map((item) => withDefaults(item, { class: 'runs' })) : value;
    case 'triggers':
      return Array.isArray(value) ? value.map(normalizeTrigger) : value;
    case 'scan':
      return withDefaults(value, { technologies: 0, scopes: [] });
    default:
      return value;
  }
}

function placeOf(written: string): string {
  const id = placeId(written);
  return isCountry(id) || countriesOf(id) !== null ? id : written;
}

function withDefaults(value: unknown, defaults: Record<string, unknown>): unknown {
  if (typeof value === 'string') return { ...defaults, id: value };
  return isRecord(value) ? { ...defaults, ...value } : value;
}

function normalizeTrigger(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { date } = value;
  return { quote: '', ...value, ...(typeof date === 'string' ? { date: [date, date] } : {}) };
}

/** A day number, or an ISO day. */
function readDay(written: unknown, asOf: number): number | null {
  if (written === undefined) return asOf;
  const day = typeof written === 'string' ? fromIsoDay(written.slice(0, 10)) : written;
  return isInteger(day) && day >= 0 ? day : null;
}

function sourceOf(written: string, url: string): SourceKind {
  const known = SOURCE_KINDS.find((kind) => kind === written);
  if (known !== undefined && known !== 'third-party') return known;
  if (written.startsWith('linkedin') || isLinkedin(url)) return 'linkedin-page';
  return 'third-party';
}

function isLinkedin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
