/**
 * Reading through the prototypes' own getters. A form control named `attributes` or `textContent` shadows that property
 * of its form for everyone, isolated world included; the getter on the prototype still tells the truth.
 */
export interface NativeDom {
  attribute(element: Element, name: string): string | null;
  tag(element: Element): string;
  type(node: Node): number;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  data(node: Node): string;
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

function getterOf(start: object, property: string): (node: unknown) => unknown {
  const getter: Getter | undefined = findDescriptor(start, property)?.get;
  if (getter) return (node) => getter.call(node);
  return (node) => Reflect.get(Object(node), property);
}

function asNode(value: unknown): Node | null {
  return typeof value === 'object' && value !== null ? (value as Node) : null;
}

/** The getters of this document's own realm, taken from nodes that no page has touched and that stay unattached. */
export function captureDom(document: Document): NativeDom {
  const element = document.createElement('p');
  const text = document.createTextNode('');
  const getAttribute: unknown = findDescriptor(element, 'getAttribute')?.value;
  const tagName = getterOf(element, 'tagName');
  const nodeType = getterOf(element, 'nodeType');
  const firstChild = getterOf(element, 'firstChild');
  const nextSibling = getterOf(element, 'nextSibling');
  const parentNode = getterOf(element, 'parentNode');
  const textContent = getterOf(element, 'textContent');
  const data = getterOf(text, 'data');
  return {
    attribute(node, name) {
      if (typeof getAttribute !== 'function') return node.getAttribute(name);
      const value: unknown = Reflect.apply(getAttribute, node, [name]);
      return typeof value === 'string' ? value : null;
    },
    tag: (node) => String(tagName(node)).toLowerCase(),
    type: (node) => Number(nodeType(node)),
    first: (node) => asNode(firstChild(node)),
    next: (node) => asNode(nextSibling(node)),
    parent: (node) => asNode(parentNode(node)),
    data: (node) => String(data(node)),
    text: (node) => String(textContent(node) ?? ''),
  };
}
