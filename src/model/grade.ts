/** The two grades of outsourcing. */
import type * as z from 'zod'
import { choice } from './fact'

/**
 * The grade of an arrangement or a provider.
 *
 * @category Model
 */
export const GradeSchema = choice({ important: ['important', '重要外包'], general: ['general', '一般外包'] })

/**
 * See {@link GradeSchema}.
 *
 * @category Model
 */
export type Grade = z.infer<typeof GradeSchema>
