import { areAlike, type Color, isClear, isOpaque, parseColor } from './text-color.ts';

/** Letters smaller than this are not meant for people. */
const SMALLEST_FONT = 3;
/** Ancestors that were not looked at before; a deeper element is taken for seen. */
const MAX_CLIMB = 60;
/** How pages hide words from the eye and keep them for screen readers, and how liars keep them for us. */
const CLIPPED = /^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$|^rect\(1px,? 1px,? 1px,? 1px\)$/;
const CLIPPED_PATH = /^inset\((?:50|100)%(?: |\)|$)/;

/** What an element does to the text in it, its ancestors counted in. */
interface Setting {
  isClipped: boolean;
  /** The colour behind it; null when it cannot be told: a picture, a half-clear ground, something placed over another. */
  ground: Color | null;
}

type View = Window & typeof globalThis;

const PAPER: Color = [255, 255, 255, 1];
/** As browsers write a ground that nobody painted. */
const UNPAINTED = 'rgba(0, 0, 0, 0)';

/**
 * Answers whether a person can see an element; every ancestor's style is looked at once. A document without a window (one
 * parsed from fetched text) has no styles: there the markup alone decides.
 */
export function watchVisibility(document: Document): (element: Element) => boolean {
  const view = document.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return () => true;
  const findSetting = watchSettings(view);
  const check: unknown = Reflect.get(view.Element.prototype, 'checkVisibility');
  const measure: unknown = Reflect.get(view.Element.prototype, 'getBoundingClientRect');
  const options = [{ opacityProperty: true, visibilityProperty: true }];
  return (element) => {
    try {
      if (typeof check === 'function' && Reflect.apply(check, element, options) === false) return false;
      const style = view.getComputedStyle(element);
      if (typeof check !== 'function' && hidesItself(style)) return false;
      if (Number.parseFloat(style.fontSize) < SMALLEST_FONT) return false;
      if (typeof measure === 'function' && isOffScreen(view, Reflect.apply(measure, element, [])))
        return false;
      const { isClipped, ground } = findSetting(element, style);
      return !isClipped && !isBlendedIn(style, ground);
    } catch {
      return true;
    }
  };
}

function hidesItself({ display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return display === 'none' || visibility === 'hidden' || opacity === '0';
}

function isBlendedIn(style: CSSStyleDeclaration, ground: Color | null): boolean {
  const color = parseColor(style.color);
  if (!color) return false;
  // Letters that are cut out of a picture are clear themselves.
  if (isClear(color)) return style.backgroundImage === 'none';
  return ground !== null && areAlike(color, ground);
}

/** Moved out to the left of or above the page; below and right can be scrolled to. */
function isOffScreen(view: View, box: DOMRect): boolean {
  if (box.right >= 0 && box.bottom >= 0) return false;
  if (box.width === 0 && box.height === 0) return false;
  return box.right + view.scrollX < 0 || box.bottom + view.scrollY < 0;
}

function watchSettings(view: View): (element: Element, style: CSSStyleDeclaration) => Setting {
  const settings = new WeakMap<Element, Setting>();
  const root = view.document.documentElement;
  // Past the members of a form that its own fields may stand in for.
  const parentOf = Object.getOwnPropertyDescriptor(view.Node.prototype, 'parentElement')?.get;
  return (element, style) => {
    const path: Element[] = [];
    let setting: Setting | undefined;
    for (let at: Element | null = element; at; at = parentOf ? parentOf.call(at) : at.parentElement) {
      setting = settings.get(at);
      if (setting) break;
      path.push(at);
      if (path.length > MAX_CLIMB) return { isClipped: false, ground: null };
    }
    setting ??= { isClipped: false, ground: PAPER };
    for (let index = path.length - 1; index >= 0; index--) {
      const at = path[index] ?? element;
      setting = within(at === element ? style : view.getComputedStyle(at), setting, at === root);
      settings.set(at, setting);
    }
    return setting;
  };
}

/** A browser works out each property that is asked for: no more of them than the answer needs. */
function within(style: CSSStyleDeclaration, outer: Setting, isRoot: boolean): Setting {
  const { position } = style;
  const isClipped = outer.isClipped || isClippedAway(style, position);
  const ground = isClipped ? null : groundOf(style, position, outer.ground, isRoot);
  return isClipped === outer.isClipped && ground === outer.ground ? outer : { isClipped, ground };
}

function isClippedAway(style: CSSStyleDeclaration, position: string): boolean {
  if ((position === 'absolute' || position === 'fixed') && CLIPPED.test(style.clip)) return true;
  const { clipPath } = style;
  return clipPath !== 'none' && CLIPPED_PATH.test(clipPath);
}

function groundOf(
  style: CSSStyleDeclaration,
  position: string,
  outer: Color | null,
  isRoot: boolean,
): Color | null {
  const painted = style.backgroundColor;
  const own = painted === UNPAINTED ? null : parseColor(painted);
  const isUnpainted = painted === UNPAINTED || (own !== null && isClear(own));
  // Nothing to be told yet, and nothing that could tell it.
  if (isUnpainted && !outer) return null;
  if (style.backgroundImage !== 'none') return null;
  if (!isUnpainted) return own && isOpaque(own) ? own : null;
  // A dark page may be black where nobody painted it.
  if (isRoot) return style.colorScheme.includes('dark') ? null : outer;
  // What is placed or laid in a grid may lie over a picture that is no ancestor of it.
  if (position !== 'static' || style.display.endsWith('grid')) return null;
  return outer;
}
