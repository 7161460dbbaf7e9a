import { readFileSync } from 'node:fs'
import type { Host } from '../../src/cli/host'

/** The path of the example register. */
export const example = new URL('../../examples/city-commercial-bank.json', import.meta.url).pathname

/** A host with files of text or bytes in memory, a standard input and a stopped clock; the example register is there too. */
export function hostWith({
  files = {},
  input = '',
  environment = {},
  now = '2026-11-21T01:00:00Z',
}: {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly input?: string
  readonly environment?: Host['environment']
  readonly now?: string
} = {}): Host {
  const bytes = (given: string | Uint8Array): Uint8Array => (typeof given === 'string' ? new TextEncoder().encode(given) : given)
  return {
    environment,
    now: () => Date.parse(now),
    readFile: (path) => {
      if (path === example) return Promise.resolve(readFileSync(example))
      const given = files[path]
      return given === undefined ? Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' })) : Promise.resolve(bytes(given))
    },
    readInput: () => Promise.resolve(bytes(input)),
  }
}
