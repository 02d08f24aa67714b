import { nodesIn, type SourceFile, type SyntaxNode, visit } from './source.ts';

type Catalog = Record<string, { message: string }>;

function isMessageCall(node: SyntaxNode): boolean {
  const callee = node.callee as SyntaxNode | undefined;
  return node.type === 'CallExpression' && callee?.type === 'Identifier' && callee.name === 'message';
}

/** Every text literal of the code, and the fixed parts of template literals with a hole. */
export function literalsOf(files: readonly SourceFile[]): { words: Set<string>; patterns: RegExp[] } {
  const words = new Set<string>();
  const patterns: RegExp[] = [];
  for (const file of files) {
    visit(file, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') words.add(node.value);
      if (node.type !== 'TemplateLiteral') return;
      const parts = (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
      if (parts.length < 2) words.add(parts[0] ?? '');
      else if (/^[a-z]\w{2,}/.test(parts[0] ?? '')) {
        patterns.push(new RegExp(`^${parts.map((part) => part.replace(/\W/g, '\\$&')).join('\\w+')}$`));
      }
    });
  }
  return { words, patterns };
}

/** Keys that the code asks for and the catalog lacks. */
export function findMissingKeys(files: readonly SourceFile[], catalog: Catalog): string[] {
  const faults: string[] = [];
  for (const file of files) {
    visit(file, (node) => {
      if (!isMessageCall(node)) return;
      const [key] = node.arguments as SyntaxNode[];
      for (const part of key === undefined ? [] : nodesIn(key)) {
        if (part.type !== 'Literal' || typeof part.value !== 'string') continue;
        if (key?.type !== 'Literal' && key?.type !== 'ConditionalExpression') continue;
        const tested = key.type === 'ConditionalExpression' && nodesIn(key.test as SyntaxNode).includes(part);
        if (!tested && !Object.hasOwn(catalog, part.value)) {
          faults.push(`${file.path} asks for "${part.value}": add it to _locales/en`);
        }
      }
    });
  }
  return faults;
}

/** Words for one thing, chosen by a number and never asked for by name: `key_one`, `key_2one`. */
const VARIANT = /_[23]?(?:zero|one|two|few|many)$/;

/** The key whose words these are for one of something. */
export function baseOf(key: string): string {
  return key.replace(VARIANT, '');
}

function isVariant(key: string, catalog: Catalog): boolean {
  return baseOf(key) !== key && Object.hasOwn(catalog, baseOf(key));
}

/** Keys of the catalog that nothing asks for. `manifest` is the text in which `__MSG_key__` may stand. */
export function findUnusedKeys(files: readonly SourceFile[], manifest: string, catalog: Catalog): string[] {
  const { words, patterns } = literalsOf(files);
  return Object.keys(catalog)
    .filter((key) => !isVariant(key, catalog))
    .filter((key) => !words.has(key) && !manifest.includes(`__MSG_${key}__`))
    .filter((key) => !patterns.some((pattern) => pattern.test(key)))
    .map((key) => `"${key}" is used nowhere: delete it from _locales/en`);
}

/** Messages that a person would stumble over. */
export function findMessageFaults(catalog: Catalog): string[] {
  return Object.entries(catalog).flatMap(([key, { message }]) => {
    const faults: string[] = [];
    if (message.trim() !== message || message === '') faults.push(`"${key}" is empty or has space around it`);
    if (/ {2}/.test(message)) faults.push(`"${key}" has two spaces in a row`);
    if (/<[a-z]/i.test(message)) faults.push(`"${key}" holds markup: let the component draw it`);
    return faults;
  });
}
