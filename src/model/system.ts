/** Information systems: what they are for, since when they serve, and what was done about them. */
import * as z from 'zod'
import { fact, type Immutable } from './fact'
import { measures } from './measure'
import { extensions, identifier, TextSchema } from './scalar'
import { state } from './state'

/**
 * One information system.
 *
 * @category Model
 */
export const InformationSystemSchema = z.strictObject({
  id: identifier(['information system', '信息系统']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the system is called. No rule reads it.', '信息系统名称；规则不读取。'],
    knownTo: 'technology',
  }),
  inService: fact(z.strictObject(state(['system', '信息系统'], 'technology', 'nonbank-it-2016/2.3#1')), {
    title: ['In service', '投产运行期间'],
    about: ['From when to when the system serves.', '信息系统投产运行的起止日期。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.3#1'],
  }),
  important: fact(z.boolean(), {
    title: ['Important', '是否重要信息系统'],
    about: ['Whether the institution has recognised it as an important information system.', '本机构是否将其认定为重要信息系统。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.3#1', 'nonbank-it-2016/5.2#4'],
  }),
  internetFacing: fact(z.boolean(), {
    title: ['Serves through the internet', '是否通过互联网提供服务'],
    about: ['Whether it serves through the internet, as an official website does.', '是否如官方网站等通过互联网提供服务。'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.1#5'],
  }),
  measures: measures(['information system', '信息系统']),
  extensions: extensions(),
})

/**
 * See {@link InformationSystemSchema}.
 *
 * @category Model
 */
export interface InformationSystem extends Immutable<z.infer<typeof InformationSystemSchema>> {}
