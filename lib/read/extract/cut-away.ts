/** What is left of a box that is this wide and this high is nothing to read. Pixels. */
const NOTHING = 1;
/** A blur above this leaves no letter. Pixels. */
const ILLEGIBLE_BLUR = 6;

const NUMBER = /-?\d{1,7}(?:\.\d{1,9})?(?:e-\d{1,2})?(?:px|%)?/g;
const COLOR = /rgba?\([^()]{1,60}\)|transparent/g;
const CLEAR = /^transparent$|^rgba\(.{1,50}, 0\)$/;

/** True when a clip, a clip path, a mask or a filter leaves nothing of an element's box. */
export function isCutAway(style: CSSStyleDeclaration, position: string): boolean {
  const { clip, clipPath, filter } = style;
  if ((position === 'absolute' || position === 'fixed') && clip !== 'auto' && isEmptyRect(clip)) return true;
  if (clipPath !== 'none' && clipPath !== '' && isEmptyPath(clipPath)) return true;
  if (filter !== 'none' && filter !== '' && blurOf(filter) > ILLEGIBLE_BLUR) return true;
  return isMaskedAway(style);
}

/** What a filter leaves of an element's opacity, 0 to 1. */
export function opacityOfFilter(filter: string): number {
  const match = /opacity\((\d{1,7}(?:\.\d{1,9})?)(%?)\)/.exec(filter);
  if (!match) return 1;
  return Number(match[1]) / (match[2] === '%' ? 100 : 1);
}

function blurOf(filter: string): number {
  return Number(/blur\((\d{1,7}(?:\.\d{1,9})?)px\)/.exec(filter)?.[1] ?? 0);
}

/** rect(top, right, bottom, left), in pixels; "auto" = not cut there. */
function isEmptyRect(clip: string): boolean {
  const sides = numbersOf(clip);
  if (sides.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.map(({ value }) => value);
  return right - left <= NOTHING || bottom - top <= NOTHING;
}

/** Basic shapes whose area is nothing; what mixes pixels and shares of a box is taken for something. */
function isEmptyPath(path: string): boolean {
  // A sum of pixels and shares is no number.
  if (path.includes('calc(')) return false;
  const shape = path.slice(0, path.indexOf('('));
  // Where its middle is, and how round its corners are, changes no size.
  const lengths = numbersOf(path.split(/ at | round /)[0] ?? '');
  if (shape === 'circle' || shape === 'ellipse')
    return lengths.some(({ value, isShare }) => value <= (isShare ? 0 : NOTHING));
  if (shape === 'inset') return isEmptyInset(lengths);
  return shape === 'polygon' && isFlat(lengths);
}

interface Length {
  value: number;
  /** A percentage of the box. */
  isShare: boolean;
}

function numbersOf(text: string): Length[] {
  return (text.slice(0, 500).match(NUMBER) ?? []).map((one) => ({
    value: Number.parseFloat(one),
    isShare: one.endsWith('%'),
  }));
}

/** Top, right, bottom, left, as margins are written. */
function isEmptyInset(lengths: readonly Length[]): boolean {
  const shares = lengths.map(({ value, isShare }) => (isShare ? value : 0));
  const [top = 0, right = top, bottom = top, left = right] = shares;
  return top + bottom >= 100 || left + right >= 100;
}

/** Points that enclose no area. */
function isFlat(lengths: readonly Length[]): boolean {
  const units = new Set(lengths.filter(({ value }) => value !== 0).map(({ isShare }) => isShare));
  if (units.size > 1 || lengths.length % 2 === 1) return false;
  let area = 0;
  for (let at = 0; at < lengths.length; at += 2) {
    const next = (at + 2) % lengths.length;
    const [x, y] = [lengths[at]?.value ?? 0, lengths[at + 1]?.value ?? 0];
    area += x * (lengths[next + 1]?.value ?? 0) - y * (lengths[next]?.value ?? 0);
  }
  return Math.abs(area) <= NOTHING;
}

function isMaskedAway(style: CSSStyleDeclaration): boolean {
  const image = style.getPropertyValue('mask-image');
  if (image === '' || image === 'none') return false;
  if (/^0(?:px|%)?(?: 0(?:px|%)?)?$/.test(style.getPropertyValue('mask-size'))) return true;
  if (image.includes('url(')) return false;
  const colors = image.slice(0, 500).match(COLOR) ?? [];
  return colors.length > 0 && colors.every((color) => CLEAR.test(color));
}
