/** A service provider: who it is, how it is graded, and what has changed in its business. */
import * as z from 'zod'
import { CountrySchema } from './country'
import { fact, required, type Immutable } from './fact'
import { GradeSchema } from './grade'
import { measures } from './measure'
import { CivilDateSchema, extensions, identifier, TextSchema } from './scalar'

const RegisteredCapitalSchema = z.strictObject({
  amount: required(z.number().nonnegative(), {
    title: ['Amount', '金额'],
    about: ['Amount in whole units of the currency.', '金额，以币种的基本单位（如元）计。'],
    knownTo: 'procurement',
  }),
  currency: required(
    z
      .string()
      .refine((code) => /^[A-Z]{3}$/.test(code), { error: "a three-letter currency code of ISO 4217, such as 'CNY'" }),
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
  measures: measures(['provider', '服务提供商']),
  extensions: extensions(),
})

/**
 * See {@link ProviderSchema}.
 *
 * @category Model
 */
export interface Provider extends Immutable<z.infer<typeof ProviderSchema>> {}
