import type { Part } from '../merged'

/** What section 4.1 asks for, and the one system and the one data centre that all sections share. */
export const infrastructure: Part = {
  systems: [{ id: 's-1', name: 'Trust core', inService: { since: '2018-01-01', until: null }, important: true, internetFacing: true }],
  dataCentres: [{ id: 'c-1', name: 'Own centre', inUse: { since: '2018-01-01', until: null }, mode: 'ownBuilt' }],
}
