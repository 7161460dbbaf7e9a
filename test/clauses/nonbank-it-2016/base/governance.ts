import type { Part } from '../merged'

/** What sections 1.1 to 2.2 ask for. */
export const governance: Part = {
  institution: {
    scale: { larger: true, reason: 'total assets above the median of the sector' },
    itGovernance: { department: { since: '2017-03-01', until: null } },
  },
}
