/** A service provider: who it is, how it is graded, and what has changed in its business. */
import * as z from 'zod'
import { concentration } from './concentration'
import { CountrySchema } from './country'
import { choice, fact, required, type Immutable } from './fact'
import { part } from './flag'
import { GradeSchema } from './grade'
import { measures } from './measure'
import { CivilDateSchema, extensions, identifier, TextSchema } from './scalar'
import { act, intervalMonths, state } from './state'

const RegisteredCapitalSchema = z.strictObject({
  amount: required(z.number().nonnegative(), {
    title: ['Amount', '金额'],
    about: ['Amount in whole units of the currency.', '金额，以币种的基本单位（如元）计。'],
    knownTo: 'procurement',
  }),
  currency: required(
    z
      .string()
      .refine((code) => /^[A-Z]{3}$/.test(code), { error: "a three-letter currency code of ISO 4217, such as 'CNY'" })
      .meta({ pattern: '^[A-Z]{3}$' }),
    {
      title: ['Currency', '币种'],
      about: ['Currency, ISO 4217, such as CNY.', '币种，ISO 4217 三位代码，如 CNY。'],
      knownTo: 'procurement',
    },
  ),
})

const MaterialChangeSchema = z.strictObject({
  id: identifier(['material change', '重大变化']),
  on: fact(CivilDateSchema, {
    title: ['Date', '发生日期'],
    about: ['Day of the change.', '发生变化的日期。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/17#2'],
  }),
  description: fact(TextSchema, {
    title: ['Description', '说明'],
    about: ['What has changed. No rule reads it.', '变化情况说明；规则不读取。'],
    knownTo: 'outsourcing',
  }),
})

const article26 = 'outsourcing-2021/26#1'
const article28 = 'outsourcing-2021/28#1'

const WatchSchema = z.strictObject({
  ...state(['programme of monitoring', '持续监控安排'], 'outsourcing', article26),
  intervalMonths: intervalMonths(['monitoring of the provider', '服务提供商监控'], 'outsourcing', article26),
  factors: fact(
    z.strictObject({
      bankruptcy: part(['Bankruptcy', '破产'], ['The programme looks out for bankruptcy.', '监控安排关注破产。'], 'outsourcing', article26),
      merger: part(['Merger', '兼并'], ['The programme looks out for mergers.', '监控安排关注兼并。'], 'outsourcing', article26),
      keyStaffLoss: part(['Loss of key staff', '关键人员流失'], ['The programme looks out for the loss of key staff.', '监控安排关注关键人员流失。'], 'outsourcing', article26),
      underinvestment: part(['Underinvestment', '投入不足'], ['The programme looks out for underinvestment.', '监控安排关注投入不足。'], 'outsourcing', article26),
      mismanagement: part(['Mismanagement', '管理不善'], ['The programme looks out for mismanagement.', '监控安排关注管理不善。'], 'outsourcing', article26),
    }),
    {
      title: ['Factors', '关注因素'],
      about: ['What may ruin finances or management, factor by factor.', '可能引发财务恶化和管理混乱的因素，逐项填写。'],
      knownTo: 'outsourcing',
      source: [article26],
    },
  ),
})

const ConcentrationSchema = z.strictObject({
  ...concentration(['provider', '服务提供商']),
  reductions: fact(
    z.array(
      z.strictObject({
        id: identifier(['means', '手段']),
        ...state(['means', '手段'], 'risk', 'outsourcing-2021/33#1'),
        means: fact(
          choice({
            dispersal: ['activities are spread over several providers', '分散外包活动'],
            intellectualProperty: ['intellectual property of the project is protected', '注重知识产权保护'],
            ownCapability: ['own capability for development and operation is raised', '提高自身研发运维能力'],
            alternativeProviders: ['alternative providers are kept ready', '储备替代服务提供商'],
            other: ['other', '其他'],
          }),
          { title: ['Means', '手段'], about: ['What is done.', '所采取的手段。'], knownTo: 'risk', source: ['outsourcing-2021/33#1'] },
        ),
      }),
    ),
    {
      title: ['Means against it', '降低集中度的手段'],
      about: ['What is done to depend less on the provider. The list claims to be complete.', '为减少对其依赖所采取的手段；所填列表视为完整。'],
      empty: ['nothing', '无'],
      knownTo: 'risk',
      source: ['outsourcing-2021/33#1'],
    },
  ),
})

const GroupEvaluationSchema = z.strictObject({
  proposals: fact(
    z.array(
      z.strictObject({
        ...act(['proposal', '推动'], 'governance', article28),
        by: fact(z.array(choice({ board: ['the board', '董（理）事会'], seniorManagement: ['senior management', '高级管理层'] })), {
          title: ['By', '推动主体'],
          about: ['Which bodies of the institution made it.', '作出推动的本机构主体。'],
          empty: ['neither', '均未'],
          knownTo: 'governance',
          source: [article28],
        }),
        subjects: fact(
          z.array(
            choice({
              serviceQuality: ['service quality in the evaluation of the provider', '将外包服务质量纳入业绩评价'],
              accountability: ['accountability for major events of the service', '建立服务重大事件问责机制'],
            }),
          ),
          {
            title: ['Subjects', '推动事项'],
            about: ['What the parent or group was asked for.', '推动母公司或集团办理的事项。'],
            empty: ['neither', '均不涉及'],
            knownTo: 'governance',
            source: [article28],
          },
        ),
      }),
    ),
    {
      title: ['Proposals to the parent or group', '推动母公司或集团的情况'],
      about: ['What board and senior management asked of the parent or group. The list claims to be complete.', '董（理）事会和高级管理层推动母公司或所属集团的情况；所填列表视为完整。'],
      empty: ['nothing was asked', '未推动'],
      knownTo: 'governance',
      source: [article28],
    },
  ),
})

/**
 * One service provider, engaged or considered.
 *
 * @category Model
 */
export const ProviderSchema = z.strictObject({
  id: identifier(['service provider', '服务提供商']),
  name: fact(TextSchema, {
    title: ['Name', '全称'],
    about: ['Full name. No rule reads it.', '服务提供商全称；规则不读取。'],
    knownTo: 'procurement',
  }),
  country: fact(CountrySchema, {
    title: ['Country', '国别'],
    about: [
      'Where it is registered. Where it performs the service is recorded with the arrangement.',
      '服务提供商注册地；服务实施地在外包活动中填写。',
    ],
    knownTo: 'procurement',
  }),
  legalRepresentative: fact(TextSchema, {
    title: ['Legal representative', '法人代表'],
    about: ['Name of the legal representative. No rule reads it.', '法定代表人姓名；规则不读取。'],
    knownTo: 'procurement',
  }),
  registeredCapital: fact(RegisteredCapitalSchema, {
    title: ['Registered capital', '注册资本'],
    about: ['Registered capital. No rule reads it.', '注册资本；规则不读取。'],
    knownTo: 'procurement',
  }),
  parent: fact(TextSchema.nullable(), {
    title: ['Parent', '上级机构或母机构'],
    about: ['Name of the superior or parent institution. No rule reads it.', '上级机构或母机构名称；规则不读取。'],
    none: ['it has none', '无'],
    knownTo: 'procurement',
  }),
  foundedOn: fact(CivilDateSchema, {
    title: ['Founded on', '成立日期'],
    about: ['Day on which it was founded. No rule reads it.', '成立日期；规则不读取。'],
    knownTo: 'procurement',
  }),
  enterpriseNature: fact(TextSchema, {
    title: ['Nature of the enterprise', '企业性质'],
    about: ['Nature of the enterprise, such as state-owned or private. No rule reads it.', '企业性质，如国有、民营；规则不读取。'],
    knownTo: 'procurement',
  }),
  unifiedSocialCreditCode: fact(TextSchema.nullable(), {
    title: ['Unified social credit code', '统一社会信用代码'],
    about: ['Unified social credit code. No rule reads it.', '统一社会信用代码；规则不读取。'],
    none: ['it has none', '无此代码'],
    knownTo: 'procurement',
  }),
  grade: fact(GradeSchema.nullable(), {
    title: ['Recorded grade', '服务提供商分级'],
    about: ['The grade that the institution has recorded for the provider.', '本机构对该服务提供商登记的分级。'],
    none: ['not graded', '未分级'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1'],
  }),
  industryConcentration: fact(z.boolean(), {
    title: ['Industry concentration', '行业集中度'],
    about: [
      'Whether many institutions of the industry depend on this provider.',
      '是否为具有行业集中度性质的服务提供商。',
    ],
    knownTo: 'risk',
    source: ['outsourcing-2021/34#2'],
  }),
  materialChanges: fact(z.array(MaterialChangeSchema), {
    title: ['Material changes', '经营状况重大变化'],
    about: [
      'Material changes of its business condition; each ends the validity of earlier due diligence. The list claims to be complete.',
      '经营状况发生的重大变化，此前的尽职调查结果随之失效；所填列表视为完整。',
    ],
    empty: ['there was none', '未发生'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/17#2'],
  }),
  increasesOverallRisk: fact(z.boolean(), {
    title: ['Raises the overall risk', '是否增加机构整体风险'],
    about: ["Whether engaging the provider raises the institution's overall risk.", '引入该服务提供商是否增加机构整体风险。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/16#1'],
  }),
  keyProvider: fact(
    z.strictObject({
      recognised: fact(z.boolean(), {
        title: ['Recognised as key', '是否认定为关键'],
        about: ['Whether the institution has recognised it as a key provider.', '本机构是否将其认定为关键外包服务商。'],
        knownTo: 'risk',
        source: ['nonbank-it-2016/5.3#2'],
      }),
      reason: fact(TextSchema, {
        title: ['Reason', '理由'],
        about: ['Why it is or is not one.', '作出该判断的理由。'],
        knownTo: 'risk',
        source: ['nonbank-it-2016/5.3#2'],
      }),
    }),
    {
      title: ['Key provider', '关键外包服务商'],
      about: ["The institution's own judgement whether it is a key provider, which the text leaves open.", '本机构对其是否为关键外包服务商的判断；文件未规定具体标准。'],
      knownTo: 'risk',
      source: ['nonbank-it-2016/5.3#2'],
    },
  ),
  riskAssessmentIntervalMonths: intervalMonths(['risk assessments of the provider', '服务提供商风险评估'], 'risk', 'nonbank-it-2016/5.3#2'),
  concentration: fact(ConcentrationSchema, {
    title: ['Concentration risk', '集中度风险'],
    about: ['Whether the institution depends on this provider too much, and what it does about it.', '该服务提供商对本机构的集中度风险及应对手段。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/16#1', 'outsourcing-2021/33#1', 'nonbank-it-2016/5.3#4'],
  }),
  watch: fact(WatchSchema, {
    title: ['Monitoring of the provider', '对服务提供商的监控'],
    about: ['How the provider is watched.', '对服务提供商的持续监控安排。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/26#1', 'nonbank-it-2016/5.3#4'],
  }),
  groupEvaluation: fact(GroupEvaluationSchema, {
    title: ['Evaluation within the group', '集团内评价和问责'],
    about: ['What was asked of the parent or group about a related provider.', '就关联服务提供商推动母公司或集团办理的事项。'],
    knownTo: 'governance',
    source: ['outsourcing-2021/28#1'],
  }),
  measures: measures(['provider', '服务提供商']),
  extensions: extensions(),
})

/**
 * See {@link ProviderSchema}.
 *
 * @category Model
 */
export interface Provider extends Immutable<z.infer<typeof ProviderSchema>> {}
