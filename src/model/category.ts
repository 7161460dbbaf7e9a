/** The types of outsourced service. */
import type * as z from 'zod'
import { choice } from './fact'

/**
 * A type of service, by the reference list of annex 2.
 *
 * @category Model
 */
export const CategorySchema = choice({
  consultingAndPlanning: ['consulting and planning', '咨询规划类'],
  developmentAndTesting: ['development and testing', '开发测试类'],
  operationAndMaintenance: ['operation and maintenance', '运行维护类'],
  securityServices: ['security services', '安全服务类'],
  businessSupport: ['business support', '业务支持类'],
  other: ['other', '其他'],
})

/**
 * See {@link CategorySchema}.
 *
 * @category Model
 */
export type Category = z.infer<typeof CategorySchema>
