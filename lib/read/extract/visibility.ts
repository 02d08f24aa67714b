import { isCutAway, opacityOfFilter } from './cut-away.ts';
import { areAlike, type Color, colorOfGradient, isClear, isOpaque, parseColor } from './text-color.ts';

/** Letters smaller than this are not meant for people. */
const SMALLEST_FONT = 3;
/** Ancestors that were not looked at before; a deeper element is taken for seen. */
const MAX_CLIMB = 60;
/** Less of the ink than this is not read. */
const FAINTEST = 0.1;
/** Text moved further to the left of its box than this stands outside of any. Pixels. */
const INDENTED_AWAY = -500;
/** A box that is thinner than this shows no letter. Pixels. */
const THIN = 2;
/** A box around words that cuts off what runs over, and is itself no larger than this, shows none of them. Pixels. */
const NO_BOX = 1;

/** What an element does to the text in it, its ancestors counted in. */
interface Setting {
  isClipped: boolean;
  /** What is left of the ink, 0 to 1. */
  opacity: number;
  /** Letters are cut out of the picture behind them. */
  isCutOut: boolean;
  /** The colour behind it; null when it cannot be told: a picture, a half-clear ground, something placed over another. */
  ground: Color | null;
}

type View = Window & typeof globalThis;

const PAPER: Color = [255, 255, 255, 1];
const OPEN = { isClipped: false, opacity: 1, isCutOut: false };
/** As browsers write a ground that nobody painted. */
const UNPAINTED = 'rgba(0, 0, 0, 0)';

/**
 * Answers whether a person can see an element; every ancestor's style is looked at once. A document without a window (one
 * parsed from fetched text) has no styles: there the markup alone decides.
 */
export function watchVisibility(document: Document): (element: Element) => boolean {
  const view = document.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return () => true;
  const measure = measureWith(view);
  const findSetting = watchSettings(view, measure.box);
  const check: unknown = Reflect.get(view.Element.prototype, 'checkVisibility');
  const zoomOf = Object.getOwnPropertyDescriptor(view.Element.prototype, 'currentCSSZoom')?.get;
  const options = [{ opacityProperty: true, visibilityProperty: true }];
  return (element) => {
    try {
      const isBoxed = typeof check !== 'function' || Reflect.apply(check, element, options) !== false;
      const style = view.getComputedStyle(element);
      // What has no box of its own is never "visible", and its words are.
      if (!isBoxed && style.display !== 'contents') return false;
      if (typeof check !== 'function' && hidesItself(style)) return false;
      const zoom = Number(zoomOf?.call(element) ?? 1);
      if (Number.parseFloat(style.fontSize) * zoom < SMALLEST_FONT) return false;
      if (Number.parseFloat(style.textIndent) < INDENTED_AWAY) return false;
      const box = isBoxed ? measure.box(element) : null;
      if (box && (isOffScreen(view, box) || measure.isGone(element, box))) return false;
      const { isClipped, opacity, isCutOut, ground } = findSetting(element, style);
      return !isClipped && opacity >= FAINTEST && !isBlendedIn(style, isCutOut, ground);
    } catch {
      return true;
    }
  };
}

/** Boxes as they are drawn: transformed and zoomed, in pixels of the window. */
interface Measure {
  /** Null in a document that is not laid out. */
  box(element: Element): DOMRect | null;
  /** True where a box is drawn so thin that it shows none of its words: turned, scaled. */
  isGone(element: Element, box: DOMRect): boolean;
}

function measureWith({ document, Element, HTMLElement }: View): Measure {
  const boxOf: unknown = Reflect.get(Element.prototype, 'getBoundingClientRect');
  const boundsOf = (element: Element): DOMRect | null =>
    typeof boxOf === 'function' ? Reflect.apply(boxOf, element, []) : null;
  const isLaidOut = (boundsOf(document.documentElement)?.width ?? 0) > 0;
  // Past the fields of a form that stand in for its members.
  const read = (prototype: object, name: string) => {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (element: Element): number => Number(getter?.call(element) ?? 0);
  };
  const [laidWidth, wordsWidth] = [
    read(HTMLElement.prototype, 'offsetWidth'),
    read(Element.prototype, 'scrollWidth'),
  ];
  const [laidHeight, wordsHeight] = [
    read(HTMLElement.prototype, 'offsetHeight'),
    read(Element.prototype, 'scrollHeight'),
  ];
  // Words run over a box that was laid out too low for them.
  const runOver = (laid: number, words: number) => laid < THIN && words >= THIN;
  return {
    box: (element) => (isLaidOut ? boundsOf(element) : null),
    isGone: (element, { width, height }) =>
      (width < THIN && !runOver(laidWidth(element), wordsWidth(element))) ||
      (height < THIN && !runOver(laidHeight(element), wordsHeight(element))),
  };
}

function hidesItself({ display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return display === 'none' || visibility === 'hidden' || opacity === '0';
}

function isBlendedIn(style: CSSStyleDeclaration, isCutOut: boolean, ground: Color | null): boolean {
  const color = parseColor(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (!color) return false;
  // Letters that are cut out of a picture are clear themselves.
  if (isClear(color)) return !isCutOut;
  return ground !== null && areAlike(color, ground);
}

/** Moved out to the left of or above the page; below and right can be scrolled to. */
function isOffScreen(view: View, box: DOMRect): boolean {
  if (box.right >= 0 && box.bottom >= 0) return false;
  if (box.width === 0 && box.height === 0) return false;
  return box.right + view.scrollX < 0 || box.bottom + view.scrollY < 0;
}

function watchSettings(
  view: View,
  boxOf: Measure['box'],
): (element: Element, style: CSSStyleDeclaration) => Setting {
  const settings = new WeakMap<Element, Setting>();
  const root = view.document.documentElement;
  // Past the members of a form that its own fields may stand in for.
  const parentOf = Object.getOwnPropertyDescriptor(view.Node.prototype, 'parentElement')?.get;
  const rootOf = Object.getOwnPropertyDescriptor(view.Node.prototype, 'parentNode')?.get;
  const above = (at: Element): Element | null => {
    const parent: Element | null = parentOf ? parentOf.call(at) : at.parentElement;
    if (parent || at === root) return parent;
    // Out of a shadow root, to what it hangs on.
    const shadow: Node | null = rootOf ? rootOf.call(at) : at.parentNode;
    return shadow && 'host' in shadow ? (shadow.host as Element) : null;
  };
  return (element, style) => {
    const path: Element[] = [];
    let setting: Setting | undefined;
    for (let at: Element | null = element; at; at = above(at)) {
      setting = settings.get(at);
      if (setting) break;
      path.push(at);
      if (path.length > MAX_CLIMB) return { ...OPEN, ground: null };
    }
    setting ??= { ...OPEN, ground: PAPER };
    for (let index = path.length - 1; index >= 0; index--) {
      const at = path[index] ?? element;
      const own = at === element ? style : view.getComputedStyle(at);
      setting = within({ style: own, outer: setting, isRoot: at === root, box: () => boxOf(at) });
      settings.set(at, setting);
    }
    return setting;
  };
}

/** An element inside another, and what that one does to words. */
interface Inside {
  style: CSSStyleDeclaration;
  outer: Setting;
  isRoot: boolean;
  box(): DOMRect | null;
}

/** A browser works out each property that is asked for: no more of them than the answer needs. */
function within({ style, outer, isRoot, box }: Inside): Setting {
  if (outer.isClipped) return outer;
  const { position, opacity, filter, backgroundImage } = style;
  const isClipped = isCutAway(style, position) || showsNoneOfIt(style.overflow, box);
  const left = outer.opacity * inkOf(opacity) * opacityOfFilter(filter);
  const isCutOut = outer.isCutOut || (backgroundImage !== 'none' && isClippedToText(style));
  const ground = isClipped || isCutOut ? null : groundOf(style, position, outer.ground, isRoot);
  const isSame =
    !isClipped && left === outer.opacity && isCutOut === outer.isCutOut && ground === outer.ground;
  return isSame ? outer : { isClipped, opacity: left, isCutOut, ground };
}

function inkOf(opacity: string): number {
  return opacity === '' ? 1 : Number(opacity);
}

function showsNoneOfIt(overflow: string, boxOf: () => DOMRect | null): boolean {
  if (!overflow.includes('hidden') && !overflow.includes('clip')) return false;
  const box = boxOf();
  // A menu that is rolled up keeps its width, and whoever opens it reads it.
  return box !== null && box.width <= NO_BOX && box.height <= NO_BOX;
}

function isClippedToText(style: CSSStyleDeclaration): boolean {
  const clip = style.getPropertyValue('background-clip') || style.getPropertyValue('-webkit-background-clip');
  return clip.includes('text');
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
  if (style.backgroundImage !== 'none') return colorOfGradient(style.backgroundImage);
  // Nothing to be told yet, and nothing that could tell it.
  if (isUnpainted && !outer) return null;
  if (!isUnpainted) return own && isOpaque(own) ? own : null;
  // A dark page may be black where nobody painted it.
  if (isRoot) return style.colorScheme.includes('dark') ? null : outer;
  // What is placed or laid in a grid may lie over a picture that is no ancestor of it.
  if (position !== 'static' || style.display.endsWith('grid')) return null;
  return outer;
}
