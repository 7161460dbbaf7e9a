/** The bodies of an institution that the texts name. */
import type * as z from 'zod'
import { choice } from './fact'

/**
 * A body of the institution, from the highest down.
 *
 * @category Model
 */
export const BodySchema = choice({
  board: ['the board', '董（理）事会'],
  boardCommittee: ['a committee that the board has authorised', '董（理）事会授权设立的专业委员会'],
  seniorManagement: ['senior management', '高级管理层'],
  riskDepartment: ['the department in charge of outsourcing risk', '信息科技外包风险主管部门'],
  executionTeam: ['the execution team for outsourcing', '信息科技外包执行团队'],
  technologyDepartment: ['the information technology department', '信息科技管理部门'],
  internalAudit: ['internal audit', '内部审计部门'],
  other: ['another body', '其他部门'],
})

/**
 * See {@link BodySchema}.
 *
 * @category Model
 */
export type Body = z.infer<typeof BodySchema>
