/** Printable characters that JSON writes as they are. */
const DIGITS = [...Array(94).keys()]
  .map((offset) => String.fromCharCode(33 + offset))
  .filter((digit) => digit !== '"' && digit !== '\\');
/** By character code. */
const VALUES = new Uint8Array(128);
for (const [value, digit] of DIGITS.entries()) VALUES[digit.charCodeAt(0)] = value;

/** Numbers that one character can hold: 0 to 91. */
export const ONE_DIGIT = DIGITS.length;

/** Whole numbers as text, `width` characters each; a number that does not fit is an error. */
export function numbersToText(numbers: readonly number[], width: 1 | 2): string {
  return numbers
    .map((number) => {
      if (number < 0 || number >= ONE_DIGIT ** width) throw new Error(`${number} does not fit`);
      const low = DIGITS[number % ONE_DIGIT] ?? '';
      return width === 1 ? low : (DIGITS[Math.floor(number / ONE_DIGIT)] ?? '') + low;
    })
    .join('');
}

/** The numbers of such a text. */
export function textToNumbers(text: string, width: 1 | 2): Uint16Array {
  const numbers = new Uint16Array(text.length / width);
  for (let index = 0, at = 0; index < numbers.length; index += 1, at += width) {
    const first = VALUES[text.charCodeAt(at)] ?? 0;
    numbers[index] = width === 1 ? first : first * ONE_DIGIT + (VALUES[text.charCodeAt(at + 1)] ?? 0);
  }
  return numbers;
}
