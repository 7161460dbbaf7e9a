/** Releases of an information system into production: what they were, and what was known of their security. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { CivilDateSchema, identifier } from './scalar'
import { dayOf } from './state'

/** One release of a system into production. */
export const ReleaseSchema = z.strictObject({
  id: identifier(['release', '投产']),
  on: fact(CivilDateSchema, {
    title: ['Date', '投产日期'],
    about: ['Day on which it went live.', '投产上线日期。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/5.1#5'],
  }),
  kind: fact(
    choice({ goLive: ['the system goes live', '系统上线'], majorChange: ['major change', '重大变更'], minorChange: ['minor change', '一般变更'] }),
    {
      title: ['Kind', '投产类型'],
      about: ['Whether the system as such went live, or a change of it, and how the institution graded the change.', '系统整体上线还是变更投产，以及本机构对变更的分级。'],
      knownTo: 'technology',
      source: ['nonbank-it-2016/5.1#5'],
    },
  ),
  penetrationTestedOn: dayOf({
    title: ['Penetration test completed on', '渗透测试完成日期'],
    about: ['Day on which the penetration test of this release was first completed.', '针对本次投产的渗透测试首次完成的日期。'],
    none: ['there was none', '未做渗透测试'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.1#5'],
  }),
  flawsKnown: fact(z.number().int().nonnegative(), {
    title: ['Flaws known', '已知安全缺陷数'],
    about: ['How many security flaws of what went live were known by that day.', '至投产当日已知的安全缺陷数量。'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.1#5'],
  }),
  flawsDealtWith: fact(z.number().int().nonnegative(), {
    title: ['Flaws dealt with', '已处理缺陷数'],
    about: ['How many of these were removed or contained before it went live.', '其中投产前已消除或者已控制的数量。'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.1#5'],
  }),
})
