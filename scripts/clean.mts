/** Empties `dist`, so that no file of an earlier build is packed. */
import { rmSync } from 'node:fs'
import { root } from './project.mts'

rmSync(`${root}dist`, { recursive: true, force: true })
