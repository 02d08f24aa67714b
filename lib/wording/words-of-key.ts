/** "Net promoter score" for netPromoterScore: what an attribute is called while no words are written for it. */
export function wordsOfKey(key: string): string {
  const words = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
