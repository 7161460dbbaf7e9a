/**
 * Marks what a built module computes while it loads as free of side effects, so that a user's bundler leaves out what
 * he does not import: one clause is then half a kilobyte and not the whole catalogue with its schemas. It may, since
 * the library keeps no state (eslint.config.js) and its package.json says `sideEffects: false`.
 */
import ts from 'typescript'

/** Wraps the value of each module-level variable that calls anything: `x = f(y())` to `x = @__PURE__ (() => f(y()))()`. */
export function markPure(code: string): string {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  const values = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && calls(initializer) ? [initializer] : []))
  return values.reduceRight((marked, value) => {
    const [start, end] = [value.getStart(file), value.end]
    return `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`
  }, code)
}

/** Whether evaluating it calls something now, and not only once a function in it is called. */
function calls(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) return true
  return ts.forEachChild(node, calls) ?? false
}
