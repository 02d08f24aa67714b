import { importsOf, lineAt, resolveImport, type SourceFile, type SyntaxNode, visit } from './source.ts';

const TOO_HEAVY = ['zod', 'react', 'react-dom', 'dexie', 'dexie-react-hooks', 'zustand', 'tldts'];

/** All files that an entry reaches by imports of values. */
function reachable(entry: SourceFile, files: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<SourceFile>();
  const go = (file: SourceFile) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, typesOnly } of importsOf(file)) {
      const next = byPath.get(resolveImport(file, from) ?? '');
      if (!typesOnly && next !== undefined) go(next);
    }
  };
  go(entry);
  return [...seen];
}

export function isReader(path: string): boolean {
  return /^entrypoints\/read-[a-z]+(\.ts|\/index\.ts)$/.test(path);
}

/** What a reader must not carry into a page. */
export function findReaderWeight(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isReader(path))
    .flatMap((reader) =>
      reachable(reader, files).flatMap((file) =>
        importsOf(file).flatMap(({ from, typesOnly, line }) => {
          const name = from.split('/')[0] ?? '';
          const heavy = TOO_HEAVY.includes(name) || /^wxt\/browser/.test(from);
          const edge = /^#(lib\/(storage|platform)|components)\//.test(from);
          if (typesOnly || !(heavy || edge)) return [];
          return [
            `${reader.path} reaches ${from} in ${file.path}:${line}: do that in the background, after the read`,
          ];
        }),
      ),
    );
}

/** How an entry shows itself to a page: `defineContentScript` announces the extension by an event and a message. */
export function findAnnouncedEntries(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^(entrypoints|lib|components)\//.test(path))
    .flatMap((file) => {
      const faults: string[] = [];
      visit(file, (node) => {
        const name = node.type === 'Identifier' ? String(node.name) : '';
        if (name === 'defineContentScript') {
          faults.push(
            `${file.path}:${lineAt(file.text, node.start)} announces itself to the page: use defineUnlistedScript`,
          );
        }
        if (node.type === 'Literal' && node.value === 'MAIN') {
          faults.push(
            `${file.path}:${lineAt(file.text, node.start)} runs among the page's own scripts: use the isolated world`,
          );
        }
      });
      return faults;
    });
}

/** Members by which a script changes a page, speaks to it or shows in its records. */
const VISIBLE = new Set([
  ...[
    'createElement',
    'createElementNS',
    'createTextNode',
    'createRange',
    'append',
    'appendChild',
    'prepend',
  ],
  ...[
    'insertBefore',
    'insertAdjacentElement',
    'insertAdjacentHTML',
    'insertAdjacentText',
    'replaceWith',
    'replaceChild',
  ],
  ...[
    'replaceChildren',
    'remove',
    'removeChild',
    'after',
    'before',
    'attachShadow',
    'setAttribute',
    'setAttributeNS',
  ],
  ...[
    'removeAttribute',
    'toggleAttribute',
    'setProperty',
    'dispatchEvent',
    'postMessage',
    'fetch',
    'XMLHttpRequest',
  ],
  ...[
    'sendBeacon',
    'WebSocket',
    'EventSource',
    'Image',
    'click',
    'submit',
    'focus',
    'blur',
    'select',
    'scroll',
  ],
  ...[
    'scrollTo',
    'scrollBy',
    'scrollIntoView',
    'open',
    'pushState',
    'replaceState',
    'reload',
    'getURL',
    'execCommand',
  ],
  ...['write', 'writeln', 'createObjectURL', 'MutationObserver', 'addEventListener', 'mark', 'measure'],
]);
/** Properties that change a page when they are assigned to. */
const ASSIGNED = new Set([
  ...[
    'innerHTML',
    'outerHTML',
    'textContent',
    'innerText',
    'nodeValue',
    'data',
    'title',
    'cookie',
    'href',
    'src',
  ],
  ...['value', 'checked', 'className', 'id', 'location', 'hidden', 'style', 'scrollTop', 'onclick', 'name'],
]);
/** Own collections and numbers have these members too. */
const DOM_ONLY_CALLS = new Set(['append', 'remove', 'select', 'open', 'mark', 'measure', 'before', 'after']);

function memberName(node: SyntaxNode): string {
  const property = node.property as { type: string; name?: string; value?: unknown };
  return property.type === 'Identifier' ? String(property.name) : String(property.value ?? '');
}

/**
 * Code under `folders` that a page could see or feel.
 * @param excused members that a file may use all the same, by path
 */
export function findVisibleActs(
  files: readonly SourceFile[],
  folders: RegExp,
  excused: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  return files
    .filter(({ path }) => folders.test(path))
    .flatMap((file) => {
      const faults: string[] = [];
      const fault = (node: SyntaxNode, name: string) =>
        faults.push(
          `${file.path}:${lineAt(file.text, node.start)} ${name}: a reader looks and leaves no trace`,
        );
      visit(file, (node, above) => {
        const parent = above.at(-1);
        const allowed = excused[file.path] ?? [];
        if (
          node.type === 'MemberExpression' &&
          VISIBLE.has(memberName(node)) &&
          !allowed.includes(memberName(node))
        ) {
          const called = parent?.type === 'CallExpression' && parent.callee === node;
          if (called || !DOM_ONLY_CALLS.has(memberName(node))) fault(node, `.${memberName(node)}`);
        }
        if (node.type === 'NewExpression' || node.type === 'CallExpression') {
          const callee = node.callee as SyntaxNode;
          const named = callee.type === 'Identifier' ? String(callee.name) : '';
          if (VISIBLE.has(named) && !allowed.includes(named)) fault(node, String(callee.name));
        }
        if (node.type === 'AssignmentExpression') {
          const left = node.left as SyntaxNode;
          if (left.type === 'MemberExpression' && ASSIGNED.has(memberName(left)))
            fault(node, `.${memberName(left)} =`);
        }
      });
      return faults;
    });
}
