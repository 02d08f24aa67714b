/**
 * Seeds that once broke a property; every property tries all of them before its fresh ones. When a run fails, its message
 * names the seed ("seed 1234 breaks ..."): add it here with the property and what was wrong, see the test fail by it, then
 * mend the engine. A seed means the same case only as long as the generators beside this file make the same of it: whoever
 * changes them may empty this list.
 *
 * The first of them broke a property with a bug of tests/lab/mutants/scoring.ts in the engine, and so keep those caught.
 */
export const PINNED_SEEDS: readonly number[] = [
  0, // P1, P4, P7, P10, P11, P12, P17: bugs that nearly any case shows
  30, // P5: the last witness wins
  2_145_075_168, // P1: likely counted as proven in a must
  1_073_731_581, // P2: coarse was a miss
  1_291_098_925, // P3: open musts counted as met
  1_620_735_575, // P3: an open exclusion was not listed
  1_981_611_830, // P5: ties went to the place instead of the id
  1_407_293_640, // P6: a high degree was read as a low one
  1_171_237_655, // P8: a hint weighed more than an inference
  40_568_235, // P9: NOT forgot the lower end
  1_446_314_123, // P12: the estimates changed places
  1_145_488_921, // P13: a threshold was an upper limit
  189_715_441, // P14: a likely exclusion was a no
  615_307_770, // P16: guesses were not capped
  758_048_291, // P18: several facts gave the hull
];
