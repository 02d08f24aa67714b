/**
 * A number of 53 bits for a text, the same on every machine: two halves of 32 bits multiplied and mixed (cyrb53, public
 * domain, by bryc). It is written into company directories, so it never changes.
 * To tell texts apart, never against somebody who wants two to be alike.
 */
export function hash53(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (0x1f_ffff & low) + (high >>> 0);
}
