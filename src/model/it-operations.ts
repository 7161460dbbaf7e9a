/** Development, testing and operation of information systems. */
import * as z from 'zod'
import { fact } from './fact'
import { state } from './state'

/** See the key of the institution that holds it. */
export const ItOperationsSchema = z.strictObject({
  developmentPolicy: fact(z.strictObject(state(['policy on development and testing', '开发测试制度'], 'technology', 'nonbank-it-2016/4.2#1')), {
    title: ['Policy on development and testing', '开发测试制度'],
    about: ['The policy on development and testing.', '开发测试相关制度。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.2#1'],
  }),
})
