/** Outsourcing as the opinions on non-bank institutions ask for it, beside what other keys of the institution hold. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { part } from './flag'
import { TextSchema } from './scalar'
import { act, intervalMonths, state } from './state'

const boundaries = 'nonbank-it-2016/5.3#1'
const dependence = 'nonbank-it-2016/5.3#4'

/** See the key of the institution that holds it. */
export const ItOutsourcingSchema = z.strictObject({
  boundaries: fact(
    z.strictObject({
      ...state(['document that draws the boundaries of outsourcing', '外包范围和边界文件'], 'outsourcing', boundaries),
      parts: fact(
        z.strictObject({
          scope: part(['Scope of outsourcing', '外包范围'], ['It states what may be outsourced.', '载明可以外包的范围。'], 'outsourcing', boundaries),
          responsibilities: part(['Boundary of responsibility', '责任边界'], ['It states where the responsibility of the institution ends and that of providers begins.', '载明本机构与服务提供商的责任边界。'], 'outsourcing', boundaries),
        }),
        { title: ['Parts', '内容'], about: ['What it states.', '该文件载明的内容。'], knownTo: 'outsourcing', source: [boundaries] },
      ),
    }),
    {
      title: ['Boundaries of outsourcing', '外包范围和责任边界'],
      about: ['Where the scope of outsourcing and the boundary of responsibility are laid down, the outsourcing strategy or another document.', '明确外包范围和责任边界的文件，可以是外包战略或其他文件。'],
      knownTo: 'outsourcing',
      source: [boundaries],
    },
  ),
  ownDevelopment: fact(
    z.strictObject({
      able: fact(z.boolean(), {
        title: ['Has the means', '是否具备条件'],
        about: ['Whether the institution has the means to develop systems itself.', '本机构是否具备提高自主研发能力的条件。'],
        knownTo: 'technology',
        source: [dependence],
      }),
      reason: fact(TextSchema, {
        title: ['Reason', '理由'],
        about: ['Why it has or lacks them.', '作出该判断的理由。'],
        knownTo: 'technology',
        source: [dependence],
      }),
      capabilitySteps: fact(
        z.array(
          z.strictObject({
            ...act(['step', '举措'], 'technology', dependence),
            kind: fact(
              choice({
                staff: ['developers engaged or trained', '引进或培养研发人员'],
                systemTakenOver: ['development of a system taken over', '接管系统研发'],
                methodsAndTools: ['methods and tools of development acquired', '建立研发方法和工具'],
                other: ['other', '其他'],
              }),
              { title: ['Kind', '举措类型'], about: ['What was done.', '举措的类型。'], knownTo: 'technology', source: [dependence] },
            ),
          }),
        ),
        {
          title: ['Steps', '提高自主研发能力的举措'],
          about: ['Steps by which the capability to develop systems itself was raised. The list claims to be complete.', '为提高自主研发能力采取的举措；所填列表视为完整。'],
          empty: ['none was taken', '未采取'],
          knownTo: 'technology',
          source: [dependence],
        },
      ),
      stepIntervalMonths: intervalMonths(['steps to raise own development', '提高自主研发能力的举措'], 'technology', dependence),
    }),
    {
      title: ['Own development', '自主研发'],
      about: ['Whether and how the institution raises its capability to develop systems itself.', '本机构提高自主研发能力的条件和举措。'],
      knownTo: 'technology',
      source: [dependence],
    },
  ),
})
