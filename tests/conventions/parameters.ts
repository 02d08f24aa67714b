import { lineAt, type SourceFile, type SyntaxNode, visit } from './source.ts';

/** From here on, who calls a function can no longer tell the arguments apart by their place. */
const TOO_MANY = 5;

/** Functions, methods and the types of both. */
const CALLABLE =
  /^(ArrowFunctionExpression|Function|TS(DeclareFunction|FunctionType|MethodSignature|EmptyBody))/;

/** Functions with five and more positional parameters. */
export function findLongParameterLists(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const faults: string[] = [];
    visit(file, (node) => {
      const count = CALLABLE.test(node.type) ? parametersOf(node) : 0;
      if (count < TOO_MANY) return;
      const where = `${file.path}:${lineAt(file.text, node.start)}`;
      faults.push(`${where} takes ${count} parameters: hand over an object whose keys say what is what`);
    });
    return faults;
  });
}

function parametersOf({ params }: SyntaxNode): number {
  return Array.isArray(params) ? params.length : 0;
}
