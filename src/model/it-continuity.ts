/** Business continuity of information technology: organisation, recovery objectives, backup and emergency plans. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { part } from './flag'
import { CivilDateSchema, HoursSchema, identifier, TextSchema } from './scalar'
import { act, dayOf, state } from './state'

const keeper = 'businessContinuity'
const identification = 'nonbank-it-2016/5.2#1'
const backup = 'nonbank-it-2016/5.2#2'
const recovery = 'nonbank-it-2016/5.2#3'

const ImportantBusinessSchema = z.strictObject({
  id: identifier(['important business', '重要业务']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the business is called. No rule reads it.', '重要业务名称；规则不读取。'],
    knownTo: keeper,
  }),
  identifiedOn: fact(CivilDateSchema, {
    title: ['Identified on', '识别日期'],
    about: ['Day on which it was identified as an important business.', '将其识别为重要业务的日期。'],
    knownTo: keeper,
    source: [identification, recovery],
  }),
  objectivesSetOn: dayOf({
    title: ['Objectives set on', '恢复目标确定日期'],
    about: [
      'Day on which both recovery objectives were first set; where on two days, the later of them.',
      '首次确定两项恢复目标的日期；先后确定的，为较晚一项的日期。',
    ],
    none: ['they were not both set', '尚未全部确定'],
    knownTo: keeper,
    source: [identification],
  }),
  recoveryTimeObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Recovery time objective', '恢复时间目标'],
    about: ['The recovery time objective of the business (RTO).', '该业务的恢复时间目标（RTO）。'],
    none: ['none was set', '未确定'],
    knownTo: keeper,
    source: [identification, recovery],
  }),
  recoveryPointObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Recovery point objective', '恢复点目标'],
    about: ['The recovery point objective of the business (RPO).', '该业务的恢复点目标（RPO）。'],
    none: ['none was set', '未确定'],
    knownTo: keeper,
    source: [identification],
  }),
  recoveryShown: fact(
    z.strictObject({
      on: dayOf({
        title: ['Shown on', '验证日期'],
        about: [
          'Latest day on which a drill or a real outage showed how fast the business comes back once production systems are down.',
          '最近一次由演练或实际中断验证生产环境失效后该业务恢复用时的日期。',
        ],
        none: ['never', '从未验证'],
        knownTo: keeper,
        source: [recovery],
      }),
      hours: fact(HoursSchema.nullable(), {
        title: ['Time it took', '实际恢复用时'],
        about: ['How long it took on that day until the business was back.', '该次恢复业务所用的时间。'],
        none: ['it did not come back', '未能恢复'],
        knownTo: keeper,
        source: [recovery],
      }),
    }),
    {
      title: ['Recovery shown', '恢复能力验证'],
      about: ['What the latest drill or outage showed of the recovery of the business.', '最近一次演练或实际中断所反映的业务恢复情况。'],
      knownTo: keeper,
      source: [recovery],
    },
  ),
})

const BackupStrategySchema = z.strictObject({
  ...state(['backup strategy for important data', '重要数据备份策略'], keeper, backup),
  basedOn: fact(
    z.strictObject({
      recoveryObjectives: part(['Recovery objectives', '业务恢复目标'], ['The strategy rests on the recovery objectives of the business.', '备份策略以业务恢复目标为依据。'], keeper, backup),
    }),
    { title: ['Based on', '制定依据'], about: ['What the strategy rests on.', '备份策略的制定依据。'], knownTo: keeper, source: [backup] },
  ),
  importantData: fact(
    z.array(
      z.strictObject({
        id: identifier(['set of important data', '重要数据']),
        name: fact(TextSchema, {
          title: ['Name', '名称'],
          about: ['What the data are called. No rule reads it.', '重要数据名称；规则不读取。'],
          knownTo: 'data',
        }),
        backup: fact(z.strictObject(state(['backup of the data as the strategy has it', '按策略实施的备份'], keeper, backup)), {
          title: ['Backup', '备份实施'],
          about: ['From when to when the data are backed up as the strategy says.', '按备份策略对该数据实施备份的起止日期。'],
          knownTo: keeper,
          source: [backup],
        }),
      }),
    ),
    {
      title: ['Important data', '重要数据'],
      about: ['The important data of the institution, each with how it is backed up. The list claims to be complete.', '本机构的重要数据及其备份实施情况；所填列表视为完整。'],
      empty: ['no important data are named', '未列明重要数据'],
      knownTo: 'data',
      source: [backup],
    },
  ),
})

const RecoveryCentreSchema = z.strictObject({
  id: identifier(['recovery centre', '灾备中心']),
  ...state(['recovery centre', '灾备中心'], keeper, recovery),
  kind: fact(
    choice({
      own: ['set up by the institution', '本机构建立'],
      shared: ['shared with other institutions', '与其他机构共享'],
      other: ['neither', '其他'],
    }),
    {
      title: ['Kind', '建设方式'],
      about: [
        'Whose centre it is. One that the institution runs in rented rooms is its own; a mere promise of capacity is neither.',
        '灾备中心的建设方式。租用场地自行运行的，填本机构建立；仅有资源提供承诺的，填其他。',
      ],
      knownTo: keeper,
      source: [recovery],
    },
  ),
})

/** See the key of the institution that holds it. */
export const ItContinuitySchema = z.strictObject({
  organisation: fact(z.strictObject(state(['organisation of business continuity management', '业务连续性管理组织架构'], keeper, identification)), {
    title: ['Organisation', '业务连续性管理组织架构'],
    about: ['The organisation of business continuity management.', '业务连续性管理的组织架构。'],
    knownTo: keeper,
    source: [identification],
  }),
  impactAnalyses: fact(z.array(z.strictObject(act(['business impact analysis', '业务影响分析'], keeper, identification))), {
    title: ['Business impact analyses', '业务影响分析'],
    about: ['Business impact analyses that were carried out. The list claims to be complete.', '已开展的业务影响分析；所填列表视为完整。'],
    empty: ['none was carried out', '未开展'],
    knownTo: keeper,
    source: [identification],
  }),
  importantBusinesses: fact(z.array(ImportantBusinessSchema), {
    title: ['Important businesses', '重要业务'],
    about: [
      'The businesses that are important, each with its recovery objectives. The list claims to be complete.',
      '各项重要业务及其恢复目标；所填列表视为完整。',
    ],
    empty: ['none was identified', '未识别出重要业务'],
    knownTo: keeper,
    source: [identification, recovery],
  }),
  backupStrategy: fact(BackupStrategySchema, {
    title: ['Backup strategy', '备份策略'],
    about: ['The strategy for the backup of important data.', '重要数据的备份策略。'],
    knownTo: keeper,
    source: [backup],
  }),
  realTimeDemand: fact(
    z.strictObject({
      high: fact(z.boolean(), {
        title: ['High demand for real time', '实时性要求是否高'],
        about: ['Whether the services of its business call for a high degree of real time.', '本机构业务服务的实时性要求是否高。'],
        knownTo: keeper,
        source: [recovery],
      }),
      reason: fact(TextSchema, {
        title: ['Reason', '理由'],
        about: ['Why they do or do not: what was looked at, such as opening hours and how soon customers expect an answer.', '作出该判断的理由，如服务时段、客户对响应时间的要求。'],
        knownTo: keeper,
        source: [recovery],
      }),
    }),
    {
      title: ['Demand for real time', '业务实时性'],
      about: ['How much the services of its business depend on real time, which the text leaves without a number.', '业务服务对实时性的要求；文件未规定具体标准。'],
      knownTo: keeper,
      source: [recovery],
    },
  ),
  recoveryCentres: fact(z.array(RecoveryCentreSchema), {
    title: ['Recovery centres', '灾备中心'],
    about: [
      'Disaster recovery centres, machine rooms for recovery included. The list claims to be complete.',
      '灾备中心，含灾备机房；所填列表视为完整。',
    ],
    empty: ['there are none', '无'],
    knownTo: keeper,
    source: [recovery],
  }),
  emergencyPlan: fact(z.strictObject(state(['emergency plan for sudden incidents of information technology', '信息科技应急预案'], keeper, 'nonbank-it-2016/5.2#4')), {
    title: ['Emergency plan', '信息科技应急预案'],
    about: ['The plan for sudden incidents of information technology.', '针对信息科技突发事件的应急预案。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.2#4'],
  }),
})
