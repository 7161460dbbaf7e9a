/** The other versions of Node that the packed package is tried on, and where their binaries land. */
import { root } from './project.mts'

export const runtimes = ['node22', 'node24'].map((name) => ({
  name,
  binary: `${root}scripts/runtimes/node_modules/${name}/bin/node`,
}))
