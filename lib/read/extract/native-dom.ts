/**
 * Reading through the prototypes' own getters. A form control named `attributes` or `textContent` shadows that property
 * of its form for everyone, isolated world included; the getter on the prototype still tells the truth.
 */
export interface NativeDom {
  attribute(element: Element, name: string): string | null;
  /** In lower case, but in a document that is XML. */
  tag(element: Element): string;
  type(node: Node): number;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** The open shadow root of an element; null where there is none or a closed one. */
  shadow(element: Element): Node | null;
  data(node: Node): string;
  /** Elements within `root`, in their order. */
  all(root: Element, selector: string): Iterable<Element>;
  /** Text of a small element (a script, a heading); never call it on the body. */
  text(node: Node): string;
}

export const ELEMENT = 1;
export const TEXT = 3;

type Getter = (this: unknown) => unknown;

function findDescriptor(start: object, property: string): PropertyDescriptor | undefined {
  for (let at: object | null = start; at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, property);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** Called several times a node on a page that was never read before: a bound native call and nothing around it. */
function getterOf<T>(start: object, property: string): (node: Node) => T {
  const getter: Getter | undefined = findDescriptor(start, property)?.get;
  if (getter) return getter.call.bind(getter) as (node: Node) => T;
  return (node) => Reflect.get(node, property);
}

/** The getters of this document's own realm, taken from nodes that no page has touched and that stay unattached. */
export function captureDom(document: Document): NativeDom {
  const element = document.createElement('p');
  const text = document.createTextNode('');
  const getAttribute = findDescriptor(element, 'getAttribute')?.value;
  const querySelectorAll = findDescriptor(element, 'querySelectorAll')?.value;
  const textContent = getterOf<string | null>(element, 'textContent');
  return {
    attribute:
      typeof getAttribute === 'function'
        ? getAttribute.call.bind(getAttribute)
        : (node, name) => node.getAttribute(name),
    tag: getterOf(element, 'localName'),
    type: getterOf(element, 'nodeType'),
    first: getterOf(element, 'firstChild'),
    next: getterOf(element, 'nextSibling'),
    parent: getterOf(element, 'parentNode'),
    shadow: getterOf(element, 'shadowRoot'),
    data: getterOf(text, 'data'),
    all:
      typeof querySelectorAll === 'function'
        ? querySelectorAll.call.bind(querySelectorAll)
        : (root, selector) => root.querySelectorAll(selector),
    text: (node) => textContent(node) ?? '',
  };
}
