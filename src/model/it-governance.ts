/** Governance of information technology: who answers for it, and the bodies and staff that manage it. */
import * as z from 'zod'
import { fact } from './fact'
import { state } from './state'

/** See the key of the institution that holds it. */
export const ItGovernanceSchema = z.strictObject({
  department: fact(z.strictObject(state(['information technology department', '信息科技管理职能部门'], 'governance', 'nonbank-it-2016/2.2#1')), {
    title: ['Department', '信息科技管理职能部门'],
    about: ['The department that manages information technology.', '相对独立的信息科技管理职能部门。'],
    knownTo: 'governance',
    source: ['nonbank-it-2016/2.2#1'],
  }),
})
