// 银行保险机构信息科技外包风险监管办法, Articles 6 to 8: what their clauses share about the four levels of the structure.

import { allOf, done, during, equals, some } from '../../rules/tables/builders'

/** 6#1: the board is part of the structure, and its duties are laid down. */
export const boardInPlace = allOf(during('governance.board.since', 'governance.board.until', 'unknown'), done('governance.board.dutiesDefinedOn'))

/** 6#1: senior management is, and its duties are. */
export const seniorManagementInPlace = allOf(
  during('governance.seniorManagement.since', 'governance.seniorManagement.until', 'unknown'),
  done('governance.seniorManagement.dutiesDefinedOn'),
)

/** 8#1: there is a department in charge of outsourcing risk. */
export const riskDepartmentInForce = during('governance.riskDepartment.since', 'governance.riskDepartment.until', 'unknown')

/** 6#1: the risk department is part of the structure, and its duties are laid down. */
export const riskDepartmentInPlace = allOf(riskDepartmentInForce, done('governance.riskDepartment.dutiesDefinedOn'))

/** 6#1: the execution team is, and its duties are. */
export const executionTeamInPlace = allOf(
  during('governance.executionTeam.since', 'governance.executionTeam.until', 'unknown'),
  done('governance.executionTeam.dutiesDefinedOn'),
)

/** 7#1: an outsourcing strategy is in force. */
export const strategyInForce = during('outsourcingStrategy.since', 'outsourcingStrategy.until', 'unknown')

/** A document is in force. */
export const documentInForce = during('since', 'until', 'unknown')

/** 8.1#1, 8.3#1: the risk department drew it up. */
export const draftedByRiskDepartment = equals('draftedBy', 'riskDepartment')

/** In service beyond doubt: under another condition, what is undated must not count as holding. */
const surelyInService = during('service.startedOn', 'service.endedOn', 'unknown')

/** A service runs, beyond doubt. */
export const serviceSurelyRuns = some('arrangements', surelyInService)
