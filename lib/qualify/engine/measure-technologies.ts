import { INFERRED, STATED } from '#lib/evidence/evidence.ts';
import type { Facts } from './align-profile.ts';
import type { Degree, Fact, Measure } from './degree.ts';
import { FULL, GUESS_CAP, resetDegree } from './degree.ts';
import { strengthOf } from './grade.ts';
import { precedes } from './precedes.ts';
import type { TechnologyGroup } from './technology-groups.ts';

/** The tools that are asked for, and the days for which a sighting counts in full. */
interface Wanted {
  group: TechnologyGroup;
  ttl: number | null;
}

/** What was seen of one group of tools. */
interface Sighting {
  /** Strength of the best one seen, -1 = none seen. */
  strength: number;
  gate: number;
  fact: Fact | null;
  id: string;
}

/** Any tool of the group: seen = met by the strength of the sighting; not seen = missed as far as a scan would see it. */
export function measureTechnologies(group: TechnologyGroup, ttl: number | null): Measure {
  const wanted: Wanted = { group, ttl };
  const sighting: Sighting = { strength: -1, gate: -1, fact: null, id: '' };
  return (profile, asOf, out) => {
    resetDegree(out);
    lookFor(wanted, profile, asOf, sighting);
    if (sighting.strength >= 0) writeSeen(out, sighting);
    else writeUnseen(out, wanted, profile, asOf);
  };
}

function lookFor({ group, ttl }: Wanted, profile: Facts, asOf: number, best: Sighting): void {
  best.strength = -1;
  best.gate = -1;
  best.fact = null;
  best.id = '';
  const facts = profile.technologies?.facts;
  if (facts === undefined) return;
  for (const fact of facts) {
    const full = strengthOf(fact.confidence, fact.day, asOf, ttl);
    // A job ad is inferred from the start, and ages from there.
    const hired = strengthOf(Math.min(fact.confidence, STATED - 1), fact.day, asOf, ttl);
    for (const technology of fact.value) {
      if (technology.class === 'mentions' || !group.ids.has(technology.id)) continue;
      const strength = technology.class === 'hires-for' ? hired : full;
      const gate = fact.source === 'classifier' ? Math.min(strength, GUESS_CAP) : strength;
      best.gate = Math.max(best.gate, gate);
      if (!isBetter(strength, fact, technology.id, best)) continue;
      best.strength = strength;
      best.fact = fact;
      best.id = technology.id;
    }
  }
}

function isBetter(strength: number, fact: Fact, id: string, best: Sighting): boolean {
  if (best.fact === null || strength !== best.strength) return strength > best.strength;
  if (id !== best.id) return id < best.id;
  return precedes(fact, best.fact);
}

function writeSeen(out: Degree, { strength, gate, fact, id }: Sighting): void {
  out.lo = strength;
  out.gateLo = gate;
  out.member = id;
  if (strength > 0) {
    out.pro = fact;
    out.cause = 'settled';
  } else {
    out.open = fact;
    out.cause = fact !== null && fact.confidence >= INFERRED ? 'stale' : 'low-grade';
  }
}

/** The scan's share of channels times the tool's recall is how certain an absence is. */
function writeUnseen(out: Degree, { group, ttl }: Wanted, profile: Facts, asOf: number): void {
  const scans = profile.scan?.facts;
  if (scans === undefined) return;
  for (const scan of scans) {
    const certainty = Math.floor((group.recall * scan.value.technologies) / FULL);
    const strength = strengthOf(certainty, scan.day, asOf, ttl);
    if (strength === 0 || FULL - strength > out.hi) continue;
    if (FULL - strength === out.hi && out.con !== null && !precedes(scan, out.con)) continue;
    out.hi = FULL - strength;
    out.gateHi = out.hi;
    out.con = scan;
    out.cause = 'absent';
    out.missStated = strength === FULL;
  }
}
