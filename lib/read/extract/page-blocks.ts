import { cleanText } from '#lib/parse/clean-text.ts';
import { cleanLines, onOneLine, runsTogether } from './block-text.ts';
import { ELEMENT, type NativeDom, TEXT } from './native-dom.ts';
import { type Region, regionOf } from './page-region.ts';
import { INLINE, SKIPPED } from './tag-kinds.ts';

/** A run of text between two block-level boundaries; a `br` is a line feed. */
export interface Block {
  text: string;
  tag: string;
  region: Region;
  /** Inside an article, a comment, a card: words about something, not the site's own frame. */
  inArticle: boolean;
  /** Inside a quotation, a review, a testimonial or a dialog about cookies: words of somebody else. */
  inQuote: boolean;
  /** Hidden by its own markup. */
  isHidden: boolean;
  /** False where nobody can see it, by its markup or its style. */
  isShown: boolean;
}

export interface PageLink {
  href: string;
  text: string;
  region: Region;
  rel: string;
}

export interface PageBlocks {
  blocks: Block[];
  /** The element of each block, while they are being collected. */
  elements: Element[];
  links: PageLink[];
  /** Elements met, by lower-case tag. */
  tags: Map<string, number>;
  partial: boolean;
}

/** More text nodes than this are never visited: reading stays under 50 ms on any page. */
export const MAX_TEXT_NODES = 20_000;
/** Ten times the words of a long page: what is handed over stays a message, not a book. Characters. */
const MAX_TEXT_LENGTH = 600_000;
/** Elements without text cost too; a page above this is read by head, meta and JSON-LD only. */
export const MAX_ELEMENTS = 200_000;
const MAX_LINKS = 3_000;
const MAX_BLOCK = 2_000;
/** Nodes between two looks at the clock of the caller. */
const SLICE = 1_500;

const QUOTE_NAME =
  /(?:^|[\s_-])(?:testimonials?|reviews?|quotes?|ratings?|customer-stor(?:y|ies)|kundenstimmen?)(?:$|[\s_\d-])|testimonial/;
/** Dialogs about cookies name other companies, with their addresses. */
const CONSENT_NAME =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|borlabs|cybot|cookiebot|usercentrics|uc-banner|didomi|iubenda-cs|cmplz|klaro|truste|qc-cmp|cky-consent|cookie-?(?:banner|consent|notice|box|bar|dialog|modal|popup|law|settings))/;
const HIDING_STYLE =
  /display\s?:\s?none|visibility\s?:\s?hidden|opacity\s?:\s?0(?:\s?[;!]|$)|font-size\s?:\s?0|text-indent\s?:\s?-\d{3}/i;

/** Attributes that few elements have and that decide much. */
const RARE = '[hidden],[style],[role]';

interface Frame {
  element: Element;
  region: Region;
  inArticle: boolean;
  inQuote: boolean;
  isHidden: boolean;
  isBlock: boolean;
  tag: string;
  link: PageLink | null;
  /** Its own child to go on with after those of its shadow root. */
  light: Node | null;
  /** Its children are asked one by one: a query does not look into a shadow root. */
  isInShadow: boolean;
}

/**
 * One bounded pass over the body: blocks of visible-to-be text with their region, and all links. A generator, so that
 * the caller can give the thread back between slices. Never changes the page.
 */
export function* collectBlocks(dom: NativeDom, body: Element): Generator<void, PageBlocks> {
  const found: PageBlocks = { blocks: [], elements: [], links: [], tags: new Map(), partial: false };
  const root: Frame = {
    element: body,
    region: 'main',
    inArticle: false,
    inQuote: false,
    isHidden: false,
    isBlock: true,
    tag: 'body',
    link: null,
    light: null,
    isInShadow: false,
  };
  const stack: Frame[] = [root];
  let owner = root;
  let buffer = '';
  let boundary = '';
  let textNodes = 0;
  let elements = 0;
  let visited = 0;
  let length = 0;

  const flush = (): void => {
    const raw = buffer;
    buffer = '';
    boundary = '';
    // Between two blocks stands, most of the time, an indentation.
    if (raw === '' || raw.trim() === '') return;
    const text = cleanLines(raw, MAX_BLOCK);
    if (!text) return;
    const { tag, region, inArticle, inQuote, isHidden, element } = owner;
    found.blocks.push({ text, tag, region, inArticle, inQuote, isHidden, isShown: !isHidden });
    found.elements.push(element);
    length += text.length;
  };

  // Asked for once: an element that is not in here need not be asked three times.
  const rare = new Set<Element>();
  for (const element of dom.all(body, RARE)) {
    rare.add(element);
    if (rare.size % SLICE === 0) yield;
  }
  let node: Node | null = dom.first(body);
  while (node) {
    if (++visited % SLICE === 0) yield;
    const frame = stack[stack.length - 1] ?? root;
    const type = dom.type(node);
    let entered = false;
    if (type === TEXT) {
      if (++textNodes > MAX_TEXT_NODES || length > MAX_TEXT_LENGTH) {
        found.partial = true;
        break;
      }
      const data = dom.data(node);
      if (buffer.length < MAX_BLOCK * 2) {
        const piece = data.length > MAX_BLOCK ? data.slice(0, MAX_BLOCK) : data;
        if (!buffer) owner = frame;
        if (boundary && runsTogether(buffer.slice(-1), piece.slice(0, 1), boundary)) buffer += ' ';
        buffer += onOneLine(piece);
        boundary = '';
        if (frame.link && frame.link.text.length < 200) frame.link.text += piece;
      }
    } else if (type === ELEMENT) {
      if (++elements > MAX_ELEMENTS) {
        found.partial = true;
        break;
      }
      const element = node as Element;
      const tag = dom.tag(element);
      found.tags.set(tag, (found.tags.get(tag) ?? 0) + 1);
      if (tag === 'br') buffer += '\n';
      else if (!SKIPPED.has(tag)) {
        const child = enter(dom, { element, tag, isRare: frame.isInShadow || rare.has(element) }, frame);
        if (child.isBlock) flush();
        else boundary = tag === 'a' || boundary === 'link' ? 'link' : 'inline';
        if (child.link && child.link !== frame.link && found.links.length < MAX_LINKS)
          found.links.push(child.link);
        const own = dom.first(element);
        const shadow = child.isBlock ? dom.shadow(element) : null;
        const first = (shadow && dom.first(shadow)) ?? own;
        if (first) {
          if (first !== own) {
            child.light = own;
            child.isInShadow = true;
          }
          stack.push(child);
          node = first;
          entered = true;
        } else if (child.isBlock) flush();
      }
    }
    if (entered) continue;
    let next = dom.next(node);
    while (!next && stack.length > 1) {
      const done = stack.pop();
      if (!done) break;
      if (done.light) {
        // What stands in the host itself comes behind its shadow root, in the host's own tree.
        next = done.light;
        stack.push({ ...done, light: null, isInShadow: stack[stack.length - 1]?.isInShadow ?? false });
        if (done.isBlock) flush();
        break;
      }
      if (done.isBlock) flush();
      else boundary = done.tag === 'a' || boundary === 'link' ? 'link' : 'inline';
      next = dom.next(done.element);
    }
    node = next;
  }
  flush();
  for (const link of found.links) link.text = cleanText(link.text, 200);
  return found;
}

interface Entered {
  element: Element;
  tag: string;
  /** False says that its role and whether it hides itself need not be asked. */
  isRare: boolean;
}

function enter(dom: NativeDom, { element, tag, isRare }: Entered, parent: Frame): Frame {
  const isBlock = !INLINE.has(tag);
  const names = isBlock || tag === 'span' ? className(dom, element) : '';
  const role = isRare ? dom.attribute(element, 'role') : null;
  const isDialog = role === 'dialog' || role === 'alertdialog' || (isBlock && CONSENT_NAME.test(names));
  const inQuote =
    parent.inQuote || tag === 'blockquote' || isDialog || (names !== '' && QUOTE_NAME.test(names));
  const isHidden = parent.isHidden || (isRare && hidesItself(dom, element));
  const inArticle = parent.inArticle || tag === 'article';
  const region = regionOf({ tag, role, names, inArticle }, parent);
  const link = tag === 'a' ? openLink(dom, element, region) : parent.link;
  return {
    element,
    region,
    inArticle,
    inQuote,
    isHidden,
    isBlock,
    tag: isBlock ? tag : parent.tag,
    link,
    light: null,
    isInShadow: parent.isInShadow,
  };
}

function hidesItself(dom: NativeDom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && HIDING_STYLE.test(style.slice(0, 500));
}

function className(dom: NativeDom, element: Element): string {
  const id = dom.attribute(element, 'id');
  const classes = dom.attribute(element, 'class');
  if (!id && !classes) return '';
  return `${id ?? ''} ${classes ?? ''}`.slice(0, 300).toLowerCase();
}

function openLink(dom: NativeDom, element: Element, region: Region): PageLink | null {
  const href = dom.attribute(element, 'href');
  if (href === null || href.length > 2_000) return null;
  return { href: href.trim(), text: '', region, rel: (dom.attribute(element, 'rel') ?? '').slice(0, 100) };
}
