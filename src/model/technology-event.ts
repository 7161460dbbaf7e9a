/** An event of information technology: what happened to important systems and data, and by when it had to be reported. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { HoursSchema } from './scalar'

const event = 'nonbank-it-2016/6.3#2'

/** See the key of the incident that holds it. */
export const TechnologyEventSchema = z.strictObject({
  importantSystemInterrupted: fact(z.boolean(), {
    title: ['Important system interrupted', '重要信息系统服务中断'],
    about: ['Whether the service of an important information system was interrupted.', '重要信息系统的服务是否中断。'],
    knownTo: 'incidents',
    source: [event],
  }),
  importantDataDamaged: fact(z.boolean(), {
    title: ['Important data damaged', '重要数据损毁'],
    about: ['Whether important data were damaged or destroyed.', '重要数据是否损毁。'],
    knownTo: 'incidents',
    source: [event],
  }),
  importantDataLost: fact(z.boolean(), {
    title: ['Important data lost', '重要数据丢失'],
    about: ['Whether important data were lost.', '重要数据是否丢失。'],
    knownTo: 'incidents',
    source: [event],
  }),
  importantDataTampered: fact(z.boolean(), {
    title: ['Important data tampered with', '重要数据篡改'],
    about: ['Whether important data were tampered with.', '重要数据是否被篡改。'],
    knownTo: 'incidents',
    source: [event],
  }),
  importantDataLeaked: fact(z.boolean(), {
    title: ['Important data leaked', '重要数据泄露'],
    about: ['Whether important data leaked, in outsourcing or outside it.', '重要数据是否泄露，不论是否发生在外包活动中。'],
    knownTo: 'incidents',
    source: [event],
  }),
  reportLimit: fact(
    z.strictObject({
      hours: fact(HoursSchema.nullable(), {
        title: ['Hours', '报告时限'],
        about: ['Time limit for the report of this event under the supervisory guideline on business continuity.', '业务连续性监管指引对该事件规定的报告时限。'],
        none: ['it sets no limit in hours', '未规定小时时限'],
        knownTo: 'compliance',
        source: [event],
      }),
      from: fact(choice({ occurred: ['occurrence', '发生时'], discovered: ['discovery', '发现时'] }), {
        title: ['Runs from', '起算点'],
        about: ['From when the limit runs.', '时限的起算点。'],
        knownTo: 'compliance',
        source: [event],
      }),
    }),
    {
      title: ['Limit for the report', '报告时限规定'],
      about: ['What the supervisory guideline on business continuity says about the time of the report.', '业务连续性监管指引对报告时间的规定。'],
      knownTo: 'compliance',
      source: [event],
    },
  ),
})
