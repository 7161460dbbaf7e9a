// Reporting rules beside Article 38 that plainly cover an event. Only rules found in several sources may decide anything;
// one that applies beside Article 38 and never displaces it is not here.

import { allOf, onOrAfter, oneOf } from '../../rules/tables/builders'

/** 国家网络安全事件报告管理办法, in force from 2025-11-01: network security incidents graded 较大 or above. */
export const plainlyCoveredElsewhere = allOf(
  oneOf('networkSecurityGrade', ['larger', 'major', 'extraordinary']),
  onOrAfter('occurredAt', { date: '2025-11-01' }),
)
