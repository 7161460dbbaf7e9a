/** The schemas of the linked facts, made of the same parts as those of the record: what titles are read from. */
import * as z from 'zod'
import { ActivitySchema } from './activity'
import { ArrangementSchema } from './arrangement'
import { DataCentreSchema } from './data-centre'
import { DueDiligenceSchema } from './due-diligence'
import { fact, required, type FactText, type Pair } from './fact'
import { IncidentSchema } from './incident'
import { InstitutionSchema } from './institution'
import type { TargetKind } from './linked'
import { PriorReportSchema } from './prior-report'
import { ProviderSchema } from './provider'
import { TextSchema } from './scalar'
import { InformationSystemSchema } from './system'

const contradictions = fact(z.array(TextSchema), {
  title: ['Contradictions', '矛盾事实'],
  about: [
    'Paths of facts that exclude each other and are therefore taken as not known. Worked out from the record.',
    '相互矛盾、因而视为情况不明的事实的路径；由系统根据记录得出。',
  ],
  empty: ['there are none', '无'],
  knownTo: 'records',
})

/** Whether an entry refers to the target. */
function belonging(target: Pair): z.ZodOptional<z.ZodBoolean> {
  return fact(z.boolean(), {
    title: [`Belongs to this ${target[0]}`, `属于该${target[1]}`],
    about: [
      `Whether the entry is of this ${target[0]}. Worked out from its reference; not known where that is left out.`,
      `该项是否属于该${target[1]}；根据所填编号得出，编号未填的情况不明。`,
    ],
    knownTo: 'records',
  })
}

/** An activity with whether it is about the target, under a title that says so. */
function linkedActivity(title: Pair) {
  return ActivitySchema.extend({
    coversTarget: fact(z.boolean(), {
      title,
      about: [
        'Whether the activity is about this target. Worked out from what the activity names and from periods of service.',
        '该活动是否针对该对象；根据活动所填范围及服务起止日期得出。',
      ],
      knownTo: 'records',
    }),
    contradictions,
  })
}

const dueDiligence = fact(
  z.array(DueDiligenceSchema.extend({ belongs: belonging(['provider', '服务提供商']), contradictions })),
  {
    title: ['Due diligence of the provider', '对该服务提供商的尽职调查'],
    about: ['All due diligence of the provider.', '对该服务提供商开展的全部尽职调查。'],
    empty: ['none was done', '未开展'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#1'],
  },
)

const institutionText: FactText = {
  title: ['Institution', '机构'],
  about: ['The institution whose record this is.', '本记录所属的机构。'],
  knownTo: 'records',
}

const activitiesCovering = fact(z.array(linkedActivity(['Covers this target', '覆盖该对象'])), {
  title: ['Activities', '检查、审计等活动'],
  about: [
    'Inspections, audits, assessments, drills and trainings that covered it.',
    '覆盖该对象的检查、审计、评估、演练和培训活动。',
  ],
  empty: ['none covered it', '无覆盖该对象的活动'],
  knownTo: 'audit',
  source: ['outsourcing-2021/34#1', 'outsourcing-2021/36#1'],
})

const LinkedInstitutionSchema = InstitutionSchema.extend({
  arrangements: fact(z.array(ArrangementSchema.extend({ contradictions })), {
    title: ['Outsourcing arrangements', '信息科技外包活动'],
    about: ['All outsourcing arrangements of the institution.', '本机构的全部信息科技外包活动。'],
    empty: ['nothing is outsourced', '无外包活动'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/36#1'],
  }),
  activities: fact(z.array(ActivitySchema.extend({ contradictions })), {
    title: ['Activities', '检查、审计等活动'],
    about: [
      'All inspections, audits, assessments, drills and trainings of the institution.',
      '本机构开展的全部检查、审计、评估、演练和培训活动。',
    ],
    empty: ['none was carried out', '未开展'],
    knownTo: 'audit',
    source: ['outsourcing-2021/35#1', 'outsourcing-2021/36#1'],
  }),
  contradictions,
})

const LinkedArrangementSchema = ArrangementSchema.omit({ provider: true, candidates: true }).extend({
  institution: required(InstitutionSchema, institutionText),
  provider: fact(ProviderSchema, {
    title: ['Provider', '服务提供商'],
    about: ['The provider that was or is to be engaged.', '已选定或拟选定的服务提供商。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/17#1'],
  }),
  candidates: fact(z.array(ProviderSchema.extend({ contract: ArrangementSchema.shape.contract, dueDiligence, contradictions })), {
    title: ['Other candidates', '其他备选服务提供商'],
    about: ['The other providers that were considered.', '除选定者外曾备选的服务提供商。'],
    empty: ['no other was considered', '无其他备选'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#1'],
  }),
  dueDiligence,
  priorReports: fact(
    z.array(PriorReportSchema.extend({ belongs: belonging(['arrangement', '外包活动']), contradictions })),
    {
      title: ['Prior reports', '事前报告'],
      about: ['Reports to the supervisor about the arrangement before signing.', '合同签订前就该外包活动向监管机构作出的报告。'],
      empty: ['none was made', '未报告'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/37#1'],
    },
  ),
  activities: activitiesCovering,
  contradictions,
})

const LinkedProviderSchema = ProviderSchema.extend({
  institution: required(InstitutionSchema, institutionText),
  arrangements: fact(
    z.array(ArrangementSchema.extend({ belongs: belonging(['provider', '服务提供商']), contradictions })),
    {
      title: ['Arrangements with the provider', '由其承担的外包活动'],
      about: ['The arrangements with this provider.', '由该服务提供商承担的外包活动。'],
      empty: ['there are none', '无'],
      knownTo: 'outsourcing',
    },
  ),
  activities: activitiesCovering,
  contradictions,
})

const LinkedIncidentSchema = IncidentSchema.omit({ arrangements: true, provider: true }).extend({
  institution: required(InstitutionSchema, institutionText),
  arrangements: fact(z.array(ArrangementSchema.extend({ contradictions })), {
    title: ['Arrangements concerned', '所涉外包活动'],
    about: ['The arrangements in which it happened.', '事件所涉的外包活动。'],
    empty: ['in none of them', '不涉及任何外包活动'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38#1', 'outsourcing-2021/38.4#1'],
  }),
  provider: fact(ProviderSchema, {
    title: ['Provider concerned', '所涉服务提供商'],
    about: ['The provider that it concerns.', '事件所涉的服务提供商。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.3#1', 'outsourcing-2021/38.6#1'],
  }),
  activities: fact(z.array(linkedActivity(['Followed this incident', '针对该事件'])), {
    title: ['Activities after the incident', '事件后开展的活动'],
    about: ['Activities that followed the incident, such as a special audit.', '针对该事件开展的活动，如专项审计。'],
    empty: ['none followed it', '未开展'],
    knownTo: 'audit',
    source: ['outsourcing-2021/36#2'],
  }),
  contradictions,
})

const LinkedSystemSchema = InformationSystemSchema.extend({
  institution: required(InstitutionSchema, institutionText),
  activities: fact(z.array(linkedActivity(['About this system', '涉及该信息系统'])), {
    title: ['Activities', '评估、测试、演练等活动'],
    about: ['Assessments, tests, drills and audits that were about the system.', '涉及该信息系统的评估、测试、演练和审计活动。'],
    empty: ['none was about it', '无涉及该信息系统的活动'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.3#1', 'nonbank-it-2016/5.1#5', 'nonbank-it-2016/5.2#4'],
  }),
  contradictions,
})

const LinkedDataCentreSchema = DataCentreSchema.extend({
  institution: required(InstitutionSchema, institutionText),
  contradictions,
})

/**
 * The schema of the facts of each kind of target.
 *
 * @category Linked facts
 */
export const targetSchemas = {
  institution: LinkedInstitutionSchema,
  arrangement: LinkedArrangementSchema,
  provider: LinkedProviderSchema,
  incident: LinkedIncidentSchema,
  system: LinkedSystemSchema,
  dataCentre: LinkedDataCentreSchema,
} satisfies Readonly<Record<TargetKind, z.ZodType>>
