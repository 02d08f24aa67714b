import { compiledIcp } from '#lib/qualify/engine/compile-icp.ts';
import { weigh } from '#lib/qualify/engine/weigh.ts';
import { naiveQualify } from '../naive/naive-qualify.ts';
import { seeded } from '../unit/qualify/random.ts';
import { randomIcp } from '../unit/qualify/random-icp.ts';
import { profileOf, randomProfile } from '../unit/qualify/random-profile.ts';
import { AS_OF } from '../unit/qualify/random-value.ts';
import { refinement } from '../unit/qualify/refinement.ts';
import { starter } from '../unit/qualify/starter.ts';

// The compiled engine against the naive one on 100,000 random accounts: half against the starter ICP, half against random
// ICPs. Ends with 1 at the first difference.

const ACCOUNTS = Number(process.argv[2] ?? 100_000);
const ACCOUNTS_AN_ICP = 20;

let differences = 0;
const seen = new Map<string, number>();
for (let seed = 0; seed < ACCOUNTS / ACCOUNTS_AN_ICP; seed += 1) {
  const random = seeded(seed);
  const icp = seed % 2 === 0 ? starter : randomIcp(random);
  for (let account = 0; account < ACCOUNTS_AN_ICP; account += 1) {
    const profile = account % 2 === 0 ? randomProfile(random) : profileOf(refinement(random).after);
    const { decision: d, degrees } = weigh(compiledIcp(icp), profile, AS_OF);
    const n = naiveQualify(profile, icp, AS_OF);
    const own = [
      d.verdict,
      d.certainty,
      d.bound,
      d.direction,
      d.possible,
      d.low,
      d.high,
      d.estimateUp,
      d.estimateDown,
    ];
    const theirs = [n.verdict, n.certainty, n.bound, n.direction, n.possible, n.low, n.high, n.up, n.down];
    const sameDegrees = icp.criteria.every(({ id }, index) => {
      const [a, b] = [degrees[index], n.degrees[id]];
      return a && b && a.lo === b.lo && a.hi === b.hi && a.gateLo === b.gateLo && a.gateHi === b.gateHi;
    });
    if (!sameDegrees || JSON.stringify(own) !== JSON.stringify(theirs)) {
      differences += 1;
      console.log(
        `seed ${seed}, account ${account}: ${JSON.stringify(own)} against ${JSON.stringify(theirs)}`,
      );
    }
    const word = `${d.verdict} ${d.certainty ?? ''}`.trim();
    seen.set(word, (seen.get(word) ?? 0) + 1);
  }
}
console.log(JSON.stringify(Object.fromEntries(seen)));
console.log(`${differences} differences in ${ACCOUNTS} accounts`);
process.exitCode = differences > 0 ? 1 : 0;
