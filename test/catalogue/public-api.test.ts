import { expect, it } from 'vitest'
import * as api from '../../src/index'
import * as jsonLogic from '../../src/json-logic'
import * as jsonSchema from '../../src/json-schema'

it('exports the names others build on, and no name comes or goes unnoticed', async () => {
  const names = (module: object): string[] => Object.entries(module).map(([name, value]) => `${name}: ${typeof value}`).sort()
  const text = [
    'cn-finreg-rules', ...names(api), '',
    'cn-finreg-rules/json-logic', ...names(jsonLogic), '',
    'cn-finreg-rules/json-schema', ...names(jsonSchema), '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('public-api.txt')
})
