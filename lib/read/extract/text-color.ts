/** Channels of 0 to 255 and an opacity of 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const RGB =
  /^rgba?\((\d{1,3})(?:\.\d{1,9})?, ?(\d{1,3})(?:\.\d{1,9})?, ?(\d{1,3})(?:\.\d{1,9})?(?:, ?(\d(?:\.\d{1,9})?))?\)$/;
/** A ground that lets more through than this is not a ground. */
const OPAQUE = 0.95;
const CLEAR = 0.05;
/** Channels this close are one colour to the eye: contrast below 1.1 to 1. */
const SAME = 10;

/** "color(srgb 0 0 0 / 0)": what of it is seen. */
const ALPHA = / \/ (\d(?:\.\d{1,9})?)\)$/;
const GRADIENT_COLOR = /rgba?\([^()]{1,60}\)/g;

/** A computed colour; null for what is not written as rgb (wide gamuts): nothing is concluded from it unless it is clear. */
export function parseColor(text: string): Color | null {
  const match = RGB.exec(text);
  if (!match) {
    const alpha = Number(ALPHA.exec(text)?.[1] ?? 1);
    return alpha < CLEAR ? [0, 0, 0, alpha] : null;
  }
  return [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4] ?? 1)];
}

/** The one colour of a gradient between colours that nobody tells apart; null for any other picture. */
export function colorOfGradient(image: string): Color | null {
  if (!image.includes('gradient(') || image.includes('url(')) return null;
  const colors = (image.slice(0, 500).match(GRADIENT_COLOR) ?? []).map(parseColor);
  const [first] = colors;
  if (!first || !isOpaque(first)) return null;
  return colors.every((one) => one !== null && isOpaque(one) && areAlike(one, first)) ? first : null;
}

/** Nothing of it is seen. */
export function isClear(color: Color): boolean {
  return color[3] < CLEAR;
}

/** Nothing is seen through it. */
export function isOpaque(color: Color): boolean {
  return color[3] > OPAQUE;
}

/** Nobody tells the two apart. */
export function areAlike(one: Color, other: Color): boolean {
  return [0, 1, 2].every((at) => Math.abs((one[at] ?? 0) - (other[at] ?? 0)) <= SAME);
}
