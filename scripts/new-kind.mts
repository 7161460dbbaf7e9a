/**
 * `npm run new:kind -- name-of-kind`: writes the skeleton of a kind file and of its test in the fixed order of parts.
 * What a person has to decide is marked TODO and does not compile.
 */
import { existsSync, writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined || !/^[a-z]+(-[a-z]+)*$/.test(file)) {
  console.error('new:kind: expected a name in lower case with hyphens, such as at-least')
  process.exit(2)
}
const kind = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const type = kind.replace(/^./, (letter) => letter.toUpperCase())
const target = `src/rules/kinds/${file}.ts`
const test = `test/rules/kinds/${file}.test.ts`
for (const path of [target, test]) {
  if (existsSync(path)) {
    console.error(`new:kind: ${path} is there already`)
    process.exit(2)
  }
}
writeFileSync(target, `import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { judgeLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { failed, plainlyPassed } from '../verdict'

/** Data of \`${kind}\`. */
export interface ${type} {
  readonly kind: '${kind}'
  readonly path: string
}

/**
 * TODO summary: what holds.
 *
 * TODO: which wording of the texts takes this form. Nearest neighbour: TODO.
 *
 * - passed: TODO.
 * - failed: TODO code.
 * - cantTell: \`missing\`, TODO.
 *
 * @param path - TODO shape, unit, absent, null, empty.
 * @example
 * \`\`\`ts
 * ${kind}('name')
 * \`\`\`
 * @category Kinds
 */
export function ${kind}<P extends string>(path: P): Rule<P> {
  return rule<P>({ kind: '${kind}', path } satisfies ${type})
}

export function evaluate${type}(given: ${type}, compiler: Compiler): Evaluate {
  const column = compiler.value(given.path)
  return (row) => {
    const value = row.values[column.index]
    if (value === undefined) return unknownFact(row, column)
    return TODO ? plainlyPassed : failed([reason(TODO, { path: row.prefix + given.path })])
  }
}

export function cure${type}(): Cure {
  return () => TODO
}

export function ${kind}ToJsonLogic(given: ${type}): JsonLogic {
  return judgeLogic(given.path, TODO(readLogic(given.path)))
}
`)
writeFileSync(test, `import { test } from 'vitest'
import { ${kind} } from '../../../src/rules/kinds/${file}'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = ${kind}('name')

test.each<Row>([
  { name: 'TODO', rule, facts: { name: TODO }, outcome: 'passed' },
  { name: 'TODO', rule, facts: { name: TODO }, outcome: 'failed', reasons: [TODO] },
  { name: 'left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['name'] },
])('$outcome: $name', checkRow)
`)
console.log(`wrote ${target} and ${test}; next: fill in TODO, its case in test/reference/walk.ts, its rules in test/rules/kinds/drawn.ts, new reason codes in src/rules/reason.ts and words, npm run generate, npm test`)
