/** Activities: inspections, audits, risk assessments, drills, trainings and security assessments. */
import * as z from 'zod'
import { choice, fact, type Immutable } from './fact'
import { CivilDateSchema, extensions, identifier, IdSchema, TextSchema } from './scalar'

const PeriodSchema = z.strictObject({
  from: fact(CivilDateSchema, {
    title: ['From', '起'],
    about: ['First day of the period looked at.', '所涵盖期间的第一日。'],
    knownTo: 'audit',
  }),
  to: fact(CivilDateSchema, {
    title: ['To', '止'],
    about: ['Last day of the period looked at.', '所涵盖期间的最后一日。'],
    knownTo: 'audit',
  }),
})

/**
 * One activity that has been carried out.
 *
 * @category Model
 */
export const ActivitySchema = z.strictObject({
  id: identifier(['activity', '活动']),
  kind: fact(
    choice({
      inspection: ['inspection', '检查'],
      audit: ['audit', '审计'],
      riskAssessment: ['risk assessment', '风险评估'],
      drill: ['drill', '演练'],
      training: ['training', '培训'],
      securityAssessment: ['security assessment', '安全评估'],
    }),
    {
      title: ['Kind', '活动类型'],
      about: ['What kind of activity it was.', '活动的类型。'],
      knownTo: 'audit',
      source: ['outsourcing-2021/34#1', 'outsourcing-2021/35#1', 'outsourcing-2021/36#1'],
    },
  ),
  completedOn: fact(CivilDateSchema, {
    title: ['Completed on', '完成日期'],
    about: ['Day on which it was completed.', '活动完成日期。'],
    knownTo: 'audit',
    source: ['outsourcing-2021/34#1', 'outsourcing-2021/35#1', 'outsourcing-2021/36#1'],
  }),
  covers: fact(z.union([z.enum(['all']), z.array(IdSchema)]), {
    title: ['Covers', '覆盖范围'],
    about: [
      "Ids of the arrangements that it covered, or 'all': every arrangement in service on the day it was completed. Where it is left out, it may have covered any.",
      '所覆盖外包活动的编号；填 all 表示覆盖完成当日在服务期内的全部外包活动；未填时可能覆盖任一外包活动。',
    ],
    empty: ['it covered no arrangement', '未覆盖任何外包活动'],
    knownTo: 'audit',
    source: ['outsourcing-2021/34#1', 'outsourcing-2021/36#1'],
  }),
  subjects: fact(
    z.array(
      choice({
        activities: ['outsourcing activities', '外包活动'],
        riskManagement: ['risk management of outsourcing', '外包风险管理'],
      }),
    ),
    {
      title: ['Subjects', '审计内容'],
      about: ['What an audit looked at.', '审计所涉内容。'],
      empty: ['neither of them', '均不涉及'],
      knownTo: 'audit',
      source: ['outsourcing-2021/36#1'],
    },
  ),
  performedBy: fact(
    choice({
      institution: ['the institution', '本机构'],
      parent: ['the parent', '母公司'],
      groupSubsidiary: ['a subsidiary of the same group', '同一集团下属子公司'],
      independentThirdParty: ['an independent third party', '独立第三方'],
      provider: ['the provider', '服务提供商'],
      other: ['someone else', '其他'],
    }),
    {
      title: ['Performed by', '实施主体'],
      about: ['Who carried it out.', '活动的实施主体。'],
      knownTo: 'audit',
      source: ['outsourcing-2021/36#3'],
    },
  ),
  manner: fact(
    choice({ onsite: ['on site', '实地'], remote: ['remote', '远程'], documents: ['on documents alone', '书面'] }),
    {
      title: ['Manner', '实施方法'],
      about: ['How it was carried out.', '活动的实施方法。'],
      knownTo: 'audit',
      source: ['outsourcing-2021/34#1'],
    },
  ),
  form: fact(choice({ own: ['own', '自行'], joint: ['joint', '联合'], commissioned: ['commissioned', '委托'] }), {
    title: ['Form', '组织形式'],
    about: [
      'Whether the institution acted alone, jointly with others, or had others act.',
      '由本机构自行、与其他机构联合或委托他人实施。',
    ],
    knownTo: 'audit',
    source: ['outsourcing-2021/34#2'],
  }),
  incident: fact(IdSchema.nullable(), {
    title: ['Incident', '所针对事件'],
    about: [
      'Id of the incident after which it was carried out, as a special audit is.',
      '专项审计等活动所针对的风险事件编号。',
    ],
    none: ['it followed no incident', '不针对特定事件'],
    knownTo: 'audit',
    source: ['outsourcing-2021/36#2'],
  }),
  periodCovered: fact(PeriodSchema, {
    title: ['Period covered', '涵盖期间'],
    about: ['The period that it looked at.', '活动所涵盖的期间。'],
    knownTo: 'audit',
  }),
  report: fact(TextSchema, {
    title: ['Report', '报告'],
    about: ['Reference to its report. No rule reads it.', '活动报告的索引；规则不读取。'],
    knownTo: 'audit',
  }),
  extensions: extensions(),
})

/**
 * See {@link ActivitySchema}.
 *
 * @category Model
 */
export interface Activity extends Immutable<z.infer<typeof ActivitySchema>> {}
