import type { Degree } from './naive-facts.ts';

/** all = the weakest of the parts, any = the strongest. */
export function join(op: 'all' | 'any', parts: readonly Degree[]): Degree {
  const pick = op === 'all' ? Math.min : Math.max;
  return {
    lo: pick(...parts.map(({ lo }) => lo)),
    hi: pick(...parts.map(({ hi }) => hi)),
    gateLo: pick(...parts.map(({ gateLo }) => gateLo)),
    gateHi: pick(...parts.map(({ gateHi }) => gateHi)),
    contested: parts.some((part) => part.contested === true),
    share: parts.length === 1 ? (parts[0]?.share ?? -1) : -1,
    missStated: parts.length === 1 ? parts[0]?.missStated === true : missOfDecisive(op, parts),
  };
}

/** The part that decides tells whether the miss is stated. */
function missOfDecisive(op: 'all' | 'any', parts: readonly Degree[]): boolean {
  const ordered = parts
    .map((part, index) => ({ part, index }))
    .sort((a, b) =>
      op === 'all'
        ? a.part.lo - b.part.lo || a.part.hi - b.part.hi || a.index - b.index
        : b.part.hi - a.part.hi || b.part.lo - a.part.lo || a.index - b.index,
    );
  return ordered[0]?.part.missStated === true;
}
