import type { Degree, Measure } from './degree.ts';
import { complement, createDegree } from './degree.ts';

/** all: as weak as the weakest of its tests. */
export function measureAll(measures: readonly Measure[]): Measure {
  return join(
    measures,
    (part, whole) => part.lo < whole.lo || (part.lo === whole.lo && part.hi < whole.hi),
    Math.min,
  );
}

/** any: as strong as the strongest of its tests. */
export function measureAny(measures: readonly Measure[]): Measure {
  return join(
    measures,
    (part, whole) => part.hi > whole.hi || (part.hi === whole.hi && part.lo > whole.lo),
    Math.max,
  );
}

/** NOT any. */
export function measureNone(measures: readonly Measure[]): Measure {
  const measure = measureAny(measures);
  return (profile, asOf, out) => {
    measure(profile, asOf, out);
    complement(out);
  };
}

/** Bounds are joined one by one; the words come from the part that decides. */
function join(
  measures: readonly Measure[],
  decides: (part: Degree, whole: Degree) => boolean,
  pick: (a: number, b: number) => number,
): Measure {
  const [first, ...others] = measures;
  if (first === undefined) return () => undefined;
  if (others.length === 0) return first;
  const part = createDegree();
  return (profile, asOf, out) => {
    first(profile, asOf, out);
    for (const measure of others) {
      measure(profile, asOf, part);
      if (decides(part, out)) copyWords(part, out);
      out.lo = pick(out.lo, part.lo);
      out.hi = pick(out.hi, part.hi);
      out.gateLo = pick(out.gateLo, part.gateLo);
      out.gateHi = pick(out.gateHi, part.gateHi);
      out.contested ||= part.contested;
      // Two shares have no product here: nothing is known about how the tests hang together.
      out.share = -1;
    }
  };
}

function copyWords(from: Degree, to: Degree): void {
  to.cause = from.cause;
  to.missStated = from.missStated;
  to.metStated = from.metStated;
  to.pro = from.pro;
  to.con = from.con;
  to.open = from.open;
  to.member = from.member;
}
