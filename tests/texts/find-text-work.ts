import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

/** Calls by which a pattern runs over a text. */
const BY_PATTERN = new Set(['test', 'exec', 'match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

/** A function at the top of a file, `<file> <name>`, the file from `src` on. */
export interface TopFunction {
  readonly name: string;
  readonly isExported: boolean;
  /** It applies a pattern, or has a loop in which it reads a text: only there can work outgrow a text. */
  readonly worksOnText: boolean;
  /** The functions of that kind that it names. */
  readonly calls: readonly string[];
}

/** All functions at the top of files in `src`, as the compiler reads them. */
export function readFunctions(): ReadonlyMap<string, TopFunction> {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, ROOT);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(SRC) && !fileName.endsWith('.test.ts'));
  return new Map(
    sources.flatMap(declarationsOf).map((declaration) => {
      const name = nameOf(declaration);
      const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
      const { worksOnText, calls } = readBody(declaration, checker);
      return [name, { name, isExported, worksOnText, calls }];
    }),
  );
}

type Declaration = ts.FunctionDeclaration | ts.VariableDeclaration;

function declarationsOf(file: ts.SourceFile): Declaration[] {
  return file.statements.flatMap((statement): Declaration[] => {
    if (ts.isFunctionDeclaration(statement)) return [statement];
    return ts.isVariableStatement(statement) ? statement.declarationList.declarations.filter(isFunction) : [];
  });
}

function isFunction({ initializer }: ts.VariableDeclaration): boolean {
  return initializer !== undefined && ts.isArrowFunction(initializer);
}

function nameOf(declaration: Declaration): string {
  return `${relative(SRC, declaration.getSourceFile().fileName)} ${declaration.name?.getText() ?? ''}`;
}

function readBody(
  declaration: Declaration,
  checker: ts.TypeChecker,
): Pick<TopFunction, 'worksOnText' | 'calls'> {
  let worksOnText = false;
  const calls = new Set<string>();
  const visit = (node: ts.Node, isInLoop: boolean): void => {
    worksOnText ||= appliesPattern(node, checker) || (isInLoop && readsText(node, checker));
    worksOnText ||= ts.isForOfStatement(node) && isText(node.expression, checker);
    const called = ts.isIdentifier(node) && !isProperty(node) ? declarationBehind(node, checker) : undefined;
    if (called) calls.add(nameOf(called));
    const isLoop = ts.isIterationStatement(node, false);
    ts.forEachChild(node, (child) => visit(child, isInLoop || isLoop));
  };
  visit(declaration, false);
  return { worksOnText, calls: [...calls] };
}

/** No function at the top of a file has a name behind a dot: modules are not imported whole. */
function isProperty({ parent, pos }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.pos === pos;
}

/** The function at the top of a file that a name stands for, through imports; found by scope, as types take ten times as long. */
function declarationBehind(name: ts.Identifier, checker: ts.TypeChecker): Declaration | undefined {
  const symbol = checker.resolveName(name.text, name, ts.SymbolFlags.Value, false);
  if (!symbol) return undefined;
  const isImport = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const declaration = (isImport ? checker.getAliasedSymbol(symbol) : symbol).valueDeclaration;
  if (!declaration?.getSourceFile().fileName.startsWith(SRC)) return undefined;
  if (ts.isFunctionDeclaration(declaration) && ts.isSourceFile(declaration.parent)) return declaration;
  const isTop = ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent);
  return isTop && isFunction(declaration) ? declaration : undefined;
}

function appliesPattern(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  if (!BY_PATTERN.has(name.text)) return false;
  return [expression, ...node.arguments].some(
    (part) => checker.getTypeAtLocation(part).getSymbol()?.name === 'RegExp',
  );
}

/** `text[at]`, or a call of a method of a text. */
function readsText(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isElementAccessExpression(node)) return isText(node.expression, checker);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return isText(node.expression.expression, checker);
}

function isText(node: ts.Node, checker: ts.TypeChecker): boolean {
  return (checker.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
}

/** Those functions and all that they call, directly or through others. */
export function reachedFrom(
  names: Iterable<string>,
  functions: ReadonlyMap<string, TopFunction>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(functions.get(name)?.calls ?? []));
  }
  return reached;
}

/** The exported functions that work on text themselves, or in functions of their file that are not exported. */
export function exportedWorkers(functions: ReadonlyMap<string, TopFunction>): string[] {
  const works = (name: string, seen: Set<string>): boolean => {
    const found = functions.get(name);
    if (!found || seen.has(name)) return false;
    seen.add(name);
    const own = found.calls.filter((called) => !functions.get(called)?.isExported);
    return found.worksOnText || own.some((called) => works(called, seen));
  };
  return [...functions.values()]
    .filter(({ name, isExported }) => isExported && works(name, new Set()))
    .map(({ name }) => name);
}
