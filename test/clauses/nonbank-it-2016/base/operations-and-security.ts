import type { Part } from '../merged'

/** What sections 4.2, 4.3 and 5.1 ask for. */
export const operationsAndSecurity: Part = {
  institution: {
    itOperations: { developmentPolicy: { since: '2017-03-01', until: null } },
    informationSecurity: { policy: { since: '2017-03-01', until: null } },
  },
}
