import { type MarkupNode, readMarkupData } from '../website/structured/microdata.ts';
import { MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_TOTAL_LENGTH } from './json-ld-limits.ts';
import { readMetas, readTitle } from './meta.ts';
import { captureDom, type NativeDom } from './native-dom.ts';
import type { Block, PageBlocks, PageLink } from './page-blocks.ts';
import { collectBlocks, MAX_ELEMENTS } from './page-blocks.ts';
import { watchVisibility } from './visibility.ts';

/**
 * What a page hands over to be read: plain data, bounded, without an opinion. The reader runs in somebody's page and does
 * no more than this; what it means is worked out in the background.
 */
export interface PageExtract {
  title: string;
  /** The root element's `lang`. */
  lang: string;
  /** Meta contents by lower-case name or property, each once. */
  metas: [name: string, content: string][];
  canonical: string;
  /** `hreflang` of the alternate pages. */
  alternates: string[];
  hasPasswordField: boolean;
  /** Texts of the JSON-LD scripts. */
  jsonLd: string[];
  markup: MarkupNode[];
  /** The first images with an alternative text. */
  images: PageImage[];
  blocks: Block[];
  links: PageLink[];
  /** Elements met, by lower-case tag. */
  tags: [tag: string, count: number][];
  /** What was left out, as machine words; empty = nothing was. */
  notes: string[];
}

export interface PageImage {
  alt: string;
  /** Class, id and address: where a logo says that it is one. */
  names: string;
  /** Address of the link around it; empty without one. */
  href: string;
}

const MAX_IMAGES = 12;
const MAX_ALT = 60;
const MAX_ALTERNATES = 60;
/** Shorter blocks without a figure hold no statement: nobody asks whether they can be seen. Characters. */
const MIN_STATEMENT = 40;
const MIN_FIGURE = 9;
/** Computed styles are dear; a page with more blocks than this is read by its markup from there on. */
const MAX_ASKED = 3_000;
const SLICE = 60;

/** Collects the extract in slices of a few milliseconds; the caller gives the thread back between them. Changes nothing. */
export function* extractPage(document: Document): Generator<void, PageExtract> {
  const dom = captureDom(document);
  const notes: string[] = [];
  yield;
  let content: PageBlocks = { blocks: [], elements: [], links: [], tags: new Map(), partial: false };
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) notes.push('too-many-elements');
  else if (document.body) content = yield* collectBlocks(dom, document.body);
  if (content.partial) notes.push('too-much-text');
  yield;
  yield* markUnseen(document, content);
  // Each of these walks the whole page: a slice each.
  const jsonLd = collectScripts(document, dom, notes);
  yield;
  const root = document.documentElement;
  const canonical = document.querySelector('link[rel="canonical"]');
  yield;
  const alternates = collectAlternates(document, dom);
  yield;
  const hasPasswordField = document.querySelector('input[type="password" i]') !== null;
  yield;
  const markup = readMarkupData(document, dom);
  yield;
  const images = collectImages(document, dom);
  yield;
  return {
    title: readTitle(document, dom),
    lang: root ? (dom.attribute(root, 'lang') ?? '').slice(0, 100) : '',
    metas: [...readMetas(document, dom)],
    canonical: canonical ? (dom.attribute(canonical, 'href') ?? '').slice(0, 2_000) : '',
    alternates,
    hasPasswordField,
    jsonLd,
    markup,
    images,
    blocks: content.blocks,
    links: content.links,
    tags: [...content.tags],
    notes,
  };
}

function* markUnseen(document: Document, { blocks, elements }: PageBlocks): Generator<void> {
  const canBeSeen = watchVisibility(document);
  let asked = 0;
  for (const [at, block] of blocks.entries()) {
    const element = elements[at];
    if (!element || asked >= MAX_ASKED || !holdsStatement(block)) continue;
    block.isShown = canBeSeen(element);
    if (++asked % SLICE === 0) yield;
  }
}

function holdsStatement({ text, isHidden }: Block): boolean {
  return !isHidden && (text.length >= MIN_STATEMENT || (text.length >= MIN_FIGURE && /\d/.test(text)));
}

function collectScripts(document: Document, dom: NativeDom, notes: string[]): string[] {
  const texts: string[] = [];
  let total = 0;
  let isCut = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = texts.length < MAX_BLOCKS ? dom.text(script) : '';
    if (
      texts.length >= MAX_BLOCKS ||
      text.length > MAX_BLOCK_LENGTH ||
      total + text.length > MAX_TOTAL_LENGTH
    ) {
      isCut = true;
      if (texts.length >= MAX_BLOCKS) break;
      continue;
    }
    total += text.length;
    texts.push(text);
  }
  if (isCut) notes.push('json-ld-cut');
  return texts;
}

function collectAlternates(document: Document, dom: NativeDom): string[] {
  const found: string[] = [];
  const links = document.querySelectorAll('link[rel="alternate"][hreflang]');
  for (let at = 0; at < links.length && at < MAX_ALTERNATES; at++) {
    const link = links[at];
    if (link) found.push((dom.attribute(link, 'hreflang') ?? '').slice(0, 40));
  }
  return found;
}

function collectImages(document: Document, dom: NativeDom): PageImage[] {
  const found: PageImage[] = [];
  const images = document.getElementsByTagName('img');
  for (let at = 0; at < images.length && at < MAX_IMAGES; at++) {
    const image = images[at];
    const alt = image ? dom.attribute(image, 'alt') : null;
    if (!image || !alt || alt.length > MAX_ALT) continue;
    const names = ['class', 'id', 'src']
      .map((name) => (dom.attribute(image, name) ?? '').slice(0, 300))
      .join(' ');
    found.push({ alt, names, href: linkAround(dom, image) });
  }
  return found;
}

function linkAround(dom: NativeDom, image: Element): string {
  let node: Node | null = image;
  for (let depth = 0; depth < 3; depth++) {
    node = node ? dom.parent(node) : null;
    if (!node || dom.type(node) !== 1) return '';
    const element = node as Element;
    if (dom.tag(element) === 'a') return (dom.attribute(element, 'href') ?? '').slice(0, 2_000);
  }
  return '';
}
