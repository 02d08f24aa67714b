import type { Judge, Judgement } from './degree.ts';
import { complement, createJudgement } from './degree.ts';

/** all: as weak as the weakest of its tests. */
export function judgeAll(judges: readonly Judge[]): Judge {
  return join(
    judges,
    (part, whole) => part.lo < whole.lo || (part.lo === whole.lo && part.hi < whole.hi),
    Math.min,
  );
}

/** any: as strong as the strongest of its tests. */
export function judgeAny(judges: readonly Judge[]): Judge {
  return join(
    judges,
    (part, whole) => part.hi > whole.hi || (part.hi === whole.hi && part.lo > whole.lo),
    Math.max,
  );
}

/** NOT any. */
export function judgeNone(judges: readonly Judge[]): Judge {
  const judge = judgeAny(judges);
  return (profile, asOf, out) => {
    judge(profile, asOf, out);
    complement(out);
  };
}

/** Bounds are joined one by one; the words come from the part that decides. */
function join(
  judges: readonly Judge[],
  decides: (part: Judgement, whole: Judgement) => boolean,
  pick: (a: number, b: number) => number,
): Judge {
  const [first, ...others] = judges;
  if (first === undefined) return () => undefined;
  if (others.length === 0) return first;
  const part = createJudgement();
  return (profile, asOf, out) => {
    first(profile, asOf, out);
    for (const judge of others) {
      judge(profile, asOf, part);
      if (decides(part, out)) copyWords(part, out);
      out.lo = pick(out.lo, part.lo);
      out.hi = pick(out.hi, part.hi);
      out.gateLo = pick(out.gateLo, part.gateLo);
      out.gateHi = pick(out.gateHi, part.gateHi);
      // Two shares have no product here: nothing is known about how the tests hang together.
      out.share = -1;
    }
  };
}

function copyWords(from: Judgement, to: Judgement): void {
  to.cause = from.cause;
  to.missStated = from.missStated;
  to.pro = from.pro;
  to.con = from.con;
  to.open = from.open;
  to.member = from.member;
}
