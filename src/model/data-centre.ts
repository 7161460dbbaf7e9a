/** Data centres, machine rooms at the centre included: how they are provided and since when they are used. */
import * as z from 'zod'
import { choice, fact, type Immutable } from './fact'
import { measures } from './measure'
import { extensions, identifier, TextSchema } from './scalar'
import { state } from './state'

/**
 * One data centre.
 *
 * @category Model
 */
export const DataCentreSchema = z.strictObject({
  id: identifier(['data centre', '数据中心']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the data centre is called. No rule reads it.', '数据中心名称；规则不读取。'],
    knownTo: 'technology',
  }),
  inUse: fact(z.strictObject(state(['use of the data centre', '数据中心使用'], 'technology', 'nonbank-it-2016/4.1#1')), {
    title: ['In use', '使用期间'],
    about: ['From when to when the institution uses it.', '本机构使用该数据中心的起止日期。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.1#1'],
  }),
  mode: fact(
    choice({ ownBuilt: ['built by the institution', '自建'], leased: ['leased', '租用'], hosted: ['hosted by a provider', '托管'], shared: ['shared with others', '共享'] }),
    {
      title: ['Mode', '建设方式'],
      about: ['How the data centre is provided.', '数据中心的建设方式。'],
      knownTo: 'technology',
      source: ['nonbank-it-2016/4.1#1', 'nonbank-it-2016/4.1#2', 'nonbank-it-2016/4.1#5'],
    },
  ),
  measures: measures(['data centre', '数据中心']),
  extensions: extensions(),
})

/**
 * See {@link DataCentreSchema}.
 *
 * @category Model
 */
export interface DataCentre extends Immutable<z.infer<typeof DataCentreSchema>> {}
