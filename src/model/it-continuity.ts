/** Business continuity of information technology: organisation, backup and emergency plans. */
import * as z from 'zod'
import { fact } from './fact'
import { state } from './state'

/** See the key of the institution that holds it. */
export const ItContinuitySchema = z.strictObject({
  organisation: fact(z.strictObject(state(['organisation of business continuity management', '业务连续性管理组织架构'], 'businessContinuity', 'nonbank-it-2016/5.2#1')), {
    title: ['Organisation', '业务连续性管理组织架构'],
    about: ['The organisation of business continuity management.', '业务连续性管理的组织架构。'],
    knownTo: 'businessContinuity',
    source: ['nonbank-it-2016/5.2#1'],
  }),
})
