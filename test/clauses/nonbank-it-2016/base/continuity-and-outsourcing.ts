import type { Part } from '../merged'

/** What sections 5.2 and 5.3 ask for. */
export const continuityAndOutsourcing: Part = {
  institution: {
    itContinuity: { organisation: { since: '2017-03-01', until: null } },
  },
}
