import { baseRecord as bankRecord, changed } from '../base-record'
import { continuityAndOutsourcing } from './base/continuity-and-outsourcing'
import { governance } from './base/governance'
import { infrastructure } from './base/infrastructure'
import { operationsAndSecurity } from './base/operations-and-security'
import { riskAndPlanning } from './base/risk-and-planning'
import { merged } from './merged'

/** A record in which every duty of both documents is met on 2025-06-30: the bank's, of a trust company, with one system and one data centre. */
export function baseRecord(): Record<string, unknown> {
  const trustCompany = changed(bankRecord(), {
    'institution.type': 'trustCompany',
    'institution.comprehensiveRiskManagement.risks': ['credit', 'operational', 'informationTechnology', 'informationTechnologyOutsourcing'],
  })
  const activities = (trustCompany.activities as readonly Activity[]).map(aboutNoSystem)
  return merged({ ...trustCompany, activities }, governance, riskAndPlanning, infrastructure, operationsAndSecurity, continuityAndOutsourcing)
}

interface Activity {
  readonly kind: string
  readonly incident: string | null
}

/** What was done about outsourcing leaves no doubt that it was about no system, and that its audits were no full ones. */
function aboutNoSystem(activity: Activity): object {
  const scope = activity.incident === null ? 'regular' : 'special'
  return { ...activity, systems: [], ...(activity.kind === 'audit' && { scope }) }
}
