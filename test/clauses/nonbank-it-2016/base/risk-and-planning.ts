import type { Part } from '../merged'

/** What sections 2.3 to 3.3 ask for. */
export const riskAndPlanning: Part = {
  institution: {
    itRiskManagement: { mechanism: { since: '2017-03-01', until: null } },
    itPlanning: { plan: { since: '2017-03-01', until: null } },
  },
}
