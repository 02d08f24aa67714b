import { PURE_FOLDERS } from './layers.ts';
import { lineAt, nodesIn, type SourceFile, type SyntaxNode, visit } from './source.ts';

/** Names of the surroundings, and what to do instead. */
const SURROUNDINGS: Record<string, string> = {
  document: 'take the document as an argument',
  window: 'take what is needed of it as an argument',
  globalThis: 'take what is needed of it as an argument',
  location: 'take the url as an argument',
  navigator: 'take what is needed of it as an argument',
  performance: 'take the clock as an argument',
  fetch: 'let the edge fetch and pass the text in',
  XMLHttpRequest: 'let the edge fetch and pass the text in',
  WebSocket: 'nothing here speaks to the network',
  indexedDB: 'let lib/storage load it and pass it in',
  localStorage: 'let lib/storage load it and pass it in',
  sessionStorage: 'let lib/storage load it and pass it in',
  chrome: 'let lib/platform do it',
  browser: 'let lib/platform do it',
  eval: 'the extension forbids it',
  Function: 'the extension forbids it',
};

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function nameOf(node: unknown): string {
  const named = node as { type?: string; name?: string } | null;
  return named?.type === 'Identifier' ? (named.name ?? '') : '';
}

/** Names that a function or the module declares itself, parameters included. */
function declaredIn(scope: SyntaxNode): Set<string> {
  const names = new Set<string>();
  for (const node of nodesIn(scope)) {
    if (FUNCTIONS.has(node.type)) {
      for (const parameter of node.params as SyntaxNode[]) {
        for (const part of nodesIn(parameter)) names.add(nameOf(part));
      }
    }
    if (node.type === 'VariableDeclarator') {
      for (const part of nodesIn(node.id as SyntaxNode)) names.add(nameOf(part));
    }
    if (node.type === 'ImportSpecifier') names.add(nameOf(node.local));
  }
  return names;
}

function isReference(node: SyntaxNode, above: readonly SyntaxNode[]): boolean {
  if (node.type !== 'Identifier') return false;
  const parent = above.at(-1);
  if (parent === undefined) return false;
  if (
    parent.type.startsWith('TS') &&
    !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(parent.type)
  ) {
    return false;
  }
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (parent.type === 'Property') return parent.value === node || parent.shorthand === true;
  return ![
    'ImportSpecifier',
    'ExportSpecifier',
    'MethodDefinition',
    'PropertyDefinition',
    'LabeledStatement',
  ].includes(parent.type);
}

function clockFault(node: SyntaxNode): string | null {
  const callee = node.callee as SyntaxNode | undefined;
  if (
    node.type === 'NewExpression' &&
    nameOf(callee) === 'Date' &&
    (node.arguments as unknown[]).length === 0
  ) {
    return 'new Date(): take the day as an argument';
  }
  if (node.type === 'CallExpression' && nameOf(callee) === 'Date')
    return 'Date(): take the day as an argument';
  if (node.type !== 'MemberExpression') return null;
  const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
  if (member === 'Date.now') return 'Date.now: take the day as an argument';
  if (member === 'Math.random') return 'Math.random: the same input gives the same output';
  return null;
}

function isPure(path: string): boolean {
  return PURE_FOLDERS.some((folder) => path.startsWith(`lib/${folder}/`));
}

/** Uses of the clock, the page, the network or the browser in pure folders. */
export function findImpurities(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => isPure(path)).flatMap(impuritiesOf);
}

function impuritiesOf(file: SourceFile): string[] {
  const faults: string[] = [];
  visit(file, (node, above) => {
    const clock = clockFault(node);
    const line = lineAt(file.text, node.start);
    if (clock !== null) faults.push(`${file.path}:${line} ${clock}`);
    const name = nameOf(node);
    if (!Object.hasOwn(SURROUNDINGS, name) || !isReference(node, above)) return;
    const scopes = above.filter((parent) => FUNCTIONS.has(parent.type));
    const own = [above[0], ...scopes].some((scope, index) => {
      if (scope === undefined) return false;
      return index === 0 ? declaredAtTop(scope).has(name) : declaredIn(scope).has(name);
    });
    if (!own) faults.push(`${file.path}:${line} uses the global ${name}: ${SURROUNDINGS[name]}`);
  });
  return faults;
}

/** Names declared by the module's own statements, not inside its functions. */
function declaredAtTop(program: SyntaxNode): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body as SyntaxNode[]) {
    const declaration = (statement.declaration as SyntaxNode | null | undefined) ?? statement;
    if (declaration.type === 'VariableDeclaration') {
      for (const one of declaration.declarations as SyntaxNode[]) {
        for (const part of nodesIn(one.id as SyntaxNode)) names.add(nameOf(part));
      }
    }
    if (FUNCTIONS.has(declaration.type)) names.add(nameOf(declaration.id));
    if (declaration.type === 'ImportDeclaration') {
      for (const one of declaration.specifiers as SyntaxNode[]) names.add(nameOf(one.local));
    }
  }
  return names;
}
