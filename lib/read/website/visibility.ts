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

/**
 * Answers whether a person can see an element; every ancestor's style is looked at once. A document without a window (one
 * parsed from fetched text) has no styles: there the markup alone decides.
 */
export function watchVisibility(document: Document): (element: Element) => boolean {
  const view = document.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return () => true;
  const settings = new WeakMap<Element, Setting>();
  const check: unknown = Reflect.get(view.Element.prototype, 'checkVisibility');
  const measure: unknown = Reflect.get(view.Element.prototype, 'getBoundingClientRect');
  return (element) => {
    try {
      if (isUnseen(view.getComputedStyle(element))) return false;
      if (
        typeof check === 'function' &&
        Reflect.apply(check, element, [{ opacityProperty: true, visibilityProperty: true }]) === false
      )
        return false;
      if (typeof measure === 'function' && isOffScreen(view, Reflect.apply(measure, element, [])))
        return false;
      const { isClipped, ground } = settingOf(view, element, settings);
      if (isClipped) return false;
      const color = parseColor(view.getComputedStyle(element).color);
      return !color || !ground || !areAlike(color, ground);
    } catch {
      return true;
    }
  };
}

function isUnseen(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return true;
  if (Number.parseFloat(style.fontSize) < SMALLEST_FONT) return true;
  const color = parseColor(style.color);
  // Letters that are cut out of a picture are clear themselves.
  return color !== null && isClear(color) && style.backgroundImage === 'none';
}

/** Moved out to the left of or above the page; below and right can be scrolled to. */
function isOffScreen(view: View, box: DOMRect): boolean {
  if (box.width === 0 && box.height === 0) return false;
  return box.right + view.scrollX < 0 || box.bottom + view.scrollY < 0;
}

function settingOf(view: View, element: Element, settings: WeakMap<Element, Setting>): Setting {
  const path: Element[] = [];
  let setting: Setting | undefined;
  for (let at: Element | null = element; at; at = parentOf(view, at)) {
    setting = settings.get(at);
    if (setting) break;
    path.push(at);
    if (path.length > MAX_CLIMB) return { isClipped: false, ground: null };
  }
  setting ??= { isClipped: false, ground: PAPER };
  for (const at of path.reverse()) {
    setting = within(view.getComputedStyle(at), setting, at === view.document.documentElement);
    settings.set(at, setting);
  }
  return setting;
}

/** Past the members of a form that its own fields may stand in for. */
function parentOf(view: View, element: Element): Element | null {
  const read = Object.getOwnPropertyDescriptor(view.Node.prototype, 'parentElement')?.get;
  return read ? read.call(element) : element.parentElement;
}

function within(style: CSSStyleDeclaration, outer: Setting, isRoot: boolean): Setting {
  const isClipped = outer.isClipped || isClippedAway(style);
  return { isClipped, ground: groundOf(style, outer.ground, isRoot) };
}

function isClippedAway({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if ((position === 'absolute' || position === 'fixed') && CLIPPED.test(clip)) return true;
  return CLIPPED_PATH.test(clipPath);
}

function groundOf(style: CSSStyleDeclaration, outer: Color | null, isRoot: boolean): Color | null {
  if (style.backgroundImage !== 'none') return null;
  const own = parseColor(style.backgroundColor);
  if (own && isOpaque(own)) return own;
  if (!own || !isClear(own)) return null;
  // A dark page may be black where nobody painted it.
  if (isRoot) return /dark/.test(style.colorScheme) ? null : outer;
  // What is placed or laid in a grid may lie over a picture that is no ancestor of it.
  if (style.position !== 'static' || style.display.endsWith('grid')) return null;
  return outer;
}
