/** Letters smaller than this are not meant for people. */
const SMALLEST_FONT = 3;

/**
 * True when a person can see the element. A document without a window (one parsed from fetched text) has no styles: there
 * the markup alone decides.
 */
export function canBeSeen({ defaultView: view }: Document, element: Element): boolean {
  if (!view || typeof view.getComputedStyle !== 'function') return true;
  try {
    const style = view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return false;
    if (Number.parseFloat(style.fontSize) < SMALLEST_FONT) return false;
    if (isTransparentOn(style.color, style.backgroundColor)) return false;
    const check: unknown = Reflect.get(view.Element.prototype, 'checkVisibility');
    if (
      typeof check === 'function' &&
      Reflect.apply(check, element, [{ opacityProperty: true, visibilityProperty: true }]) === false
    )
      return false;
    return !isOffScreen(view, element);
  } catch {
    return true;
  }
}

/** Text in the colour of its own background. */
function isTransparentOn(color: string, background: string): boolean {
  if (/rgba\([^)]{1,40}, ?0\)|transparent/.test(color)) return true;
  return color !== '' && color === background;
}

/** Moved out to the left of or above the page; below and right can be scrolled to. */
function isOffScreen(view: Window & typeof globalThis, element: Element): boolean {
  const measure: unknown = Reflect.get(view.Element.prototype, 'getBoundingClientRect');
  if (typeof measure !== 'function') return false;
  const box: DOMRect = Reflect.apply(measure, element, []);
  if (box.width === 0 && box.height === 0) return false;
  return box.right + view.scrollX < 0 || box.bottom + view.scrollY < 0;
}
