/** Planning of information technology: the strategic plan, data governance and new technologies. */
import * as z from 'zod'
import { fact } from './fact'
import { state } from './state'

/** See the key of the institution that holds it. */
export const ItPlanningSchema = z.strictObject({
  plan: fact(z.strictObject(state(['strategic plan for information technology', '信息科技战略规划'], 'technology', 'nonbank-it-2016/3.1#1')), {
    title: ['Strategic plan', '信息科技战略规划'],
    about: ['The strategic plan for information technology.', '信息科技战略规划。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/3.1#1'],
  }),
})
