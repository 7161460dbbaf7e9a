/** Justifications: why an institution accepts that a clause is not met, and who approved it. */
import * as z from 'zod'
import { choice, fact, required, type Immutable } from './fact'
import { CivilDateSchema, extensions, IdSchema, TextSchema } from './scalar'

/**
 * A reasoned and approved exception. It is shown beside the finding; the finding stays failed.
 *
 * @category Model
 */
export const JustificationSchema = z.strictObject({
  clause: required(IdSchema, {
    title: ['Clause', '条款'],
    about: ['Id of the clause that it is about, such as outsourcing-2021/17#2.', '所针对条款的编号，如 outsourcing-2021/17#2。'],
    knownTo: 'compliance',
  }),
  target: fact(
    z.strictObject({
      kind: required(
        choice({
          institution: ['institution', '机构'],
          arrangement: ['outsourcing arrangement', '外包活动'],
          provider: ['service provider', '服务提供商'],
          incident: ['incident', '风险事件'],
          system: ['information system', '信息系统'],
          dataCentre: ['data centre', '数据中心'],
        }),
        {
          title: ['Kind of target', '对象类别'],
          about: ['What kind of entry it is about.', '所针对对象的类别。'],
          knownTo: 'compliance',
        },
      ),
      id: required(IdSchema.nullable(), {
        title: ['Id of the target', '对象编号'],
        about: ['Id of the entry that it is about.', '所针对对象的编号。'],
        none: ['the institution itself, which may have no id', '机构自身，可无编号'],
        knownTo: 'compliance',
      }),
    }),
    {
      title: ['Target', '对象'],
      about: [
        'The entry that it is about; without it, the justification is for every target of the clause.',
        '所针对的对象；不指明对象的，适用于该条款的全部对象。',
      ],
      knownTo: 'compliance',
    },
  ),
  reason: required(TextSchema, {
    title: ['Reason', '理由'],
    about: ['Why it is accepted that the clause is not met.', '接受该条款未予满足的理由。'],
    knownTo: 'compliance',
  }),
  approvedBy: fact(TextSchema, {
    title: ['Approved by', '批准主体'],
    about: ['The body or person who approved it.', '批准该项说明的机构或人员。'],
    knownTo: 'compliance',
  }),
  on: fact(CivilDateSchema, {
    title: ['Approved on', '批准日期'],
    about: ['Day on which it was approved.', '批准日期。'],
    knownTo: 'compliance',
  }),
  until: fact(CivilDateSchema.nullable(), {
    title: ['Valid until', '有效期至'],
    about: ['Last day on which it is valid.', '有效期的最后一日。'],
    none: ['no end was set', '未设终止日期'],
    knownTo: 'compliance',
  }),
  extensions: extensions(),
})

/**
 * See {@link JustificationSchema}.
 *
 * @category Model
 */
export interface Justification extends Immutable<z.infer<typeof JustificationSchema>> {}
