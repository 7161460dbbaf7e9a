/** Concentration risk, as it is recorded of a service and of a provider. */
import * as z from 'zod'
import { fact, type Pair } from './fact'
import { dayOf } from './state'

/**
 * Whether the institution depends too much on something.
 *
 * @param of - On what, `[English, Chinese]`.
 * @returns The keys `assessedOn` and `concentrated`.
 * @category Model
 */
export function concentration(of: Pair) {
  return {
    assessedOn: dayOf({
      title: ['Assessed on', '识别日期'],
      about: [`Latest day on which it was examined whether the institution depends on the ${of[0]} too much.`, `最近一次识别该${of[1]}集中度风险的日期。`],
      none: ['never', '从未识别'],
      knownTo: 'risk',
      source: ['outsourcing-2021/33#1'],
    }),
    concentrated: fact(z.boolean(), {
      title: ['Concentration risk found', '是否具有集中度风险'],
      about: [`Whether the ${of[0]} carries a concentration risk for the institution.`, `该${of[1]}对本机构是否具有集中度风险。`],
      knownTo: 'risk',
      source: ['outsourcing-2021/16#1', 'outsourcing-2021/33#1'],
    }),
  }
}
