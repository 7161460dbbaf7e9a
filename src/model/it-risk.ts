/** Management of the risks of information technology and their audit. */
import * as z from 'zod'
import { fact } from './fact'
import { state } from './state'

/** See the key of the institution that holds it. */
export const ItRiskManagementSchema = z.strictObject({
  mechanism: fact(z.strictObject(state(['mechanism for identifying, monitoring and controlling risks', '风险识别、监测和管控机制'], 'risk', 'nonbank-it-2016/2.3#1')), {
    title: ['Risk mechanism', '常态化风险管控机制'],
    about: ['The standing mechanism for identifying, monitoring and controlling the risks of information technology.', '常态化的信息科技风险识别、监测和管控机制。'],
    knownTo: 'risk',
    source: ['nonbank-it-2016/2.3#1'],
  }),
})
