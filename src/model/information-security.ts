/** Information security: staff, policies and technical safeguards. */
import * as z from 'zod'
import { fact } from './fact'
import { state } from './state'

/** See the key of the institution that holds it. */
export const InformationSecuritySchema = z.strictObject({
  policy: fact(z.strictObject(state(['policy on security management', '安全管理制度'], 'security', 'nonbank-it-2016/5.1#1')), {
    title: ['Security policy', '安全管理制度'],
    about: ['The policy on the management of information security.', '信息安全管理制度。'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.1#1'],
  }),
})
