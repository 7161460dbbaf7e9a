/** The contract of an arrangement: its dates, its terms, and the law and forum for disputes. */
import * as z from 'zod'
import { ContractTermsSchema } from './contract-terms'
import { CountrySchema } from './country'
import { choice, fact, type Immutable } from './fact'
import { CivilDateSchema, extensions, HoursSchema, TextSchema } from './scalar'

const DisputeForumSchema = z.strictObject({
  kind: fact(choice({ court: ['court', '法院'], arbitration: ['arbitration', '仲裁'] }), {
    title: ['Kind of forum', '争议解决方式'],
    about: ['Whether disputes go to a court or to arbitration.', '争议提交法院诉讼还是仲裁。'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21.9#1'],
  }),
  country: fact(CountrySchema.nullable(), {
    title: ['Country of the forum', '管辖地'],
    about: ['Where the court or the arbitration body sits.', '管辖法院或仲裁机构所在国家或地区。'],
    none: ['the contract names no forum', '合同未约定管辖'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21.9#1'],
  }),
})

/**
 * The contract in its present form.
 *
 * @category Model
 */
export const ContractSchema = z.strictObject({
  reference: fact(TextSchema, {
    title: ['Reference', '合同编号'],
    about: ["The institution's number of the contract. No rule reads it.", '本机构的合同编号；规则不读取。'],
    knownTo: 'contracts',
  }),
  signedOn: fact(CivilDateSchema.nullable(), {
    title: ['Signed on', '签订日期'],
    about: [
      'Day on which the contract was signed in its present form; a renewal is a signing.',
      '现行合同的签订日期；续签视为签订。',
    ],
    none: ['not signed yet', '尚未签订'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/17#1', 'outsourcing-2021/17#2', 'outsourcing-2021/37#1'],
  }),
  plannedSigningOn: fact(CivilDateSchema.nullable(), {
    title: ['Planned signing', '计划签订日期'],
    about: [
      'Day on which a contract not signed yet is to be signed. The planned renewal of a signed contract is an arrangement of its own until it is signed.',
      '尚未签订的合同的计划签订日期。已签合同拟续签的，在签订前另作一项外包活动登记。',
    ],
    none: ['no day is planned', '未确定计划日期'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/37#1'],
  }),
  expiresOn: fact(CivilDateSchema.nullable(), {
    title: ['Expires on', '到期日期'],
    about: ['Day on which the service under the contract expires.', '合同约定的服务到期日。'],
    none: ['it has no fixed end', '无固定期限'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/29#1'],
  }),
  amendedOn: fact(CivilDateSchema.nullable(), {
    title: ['Amended on', '最近变更日期'],
    about: ['Day of the latest amendment of the contract.', '合同最近一次变更的日期。'],
    none: ['never amended', '从未变更'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21#1', 'outsourcing-2021/22#1'],
  }),
  terms: fact(ContractTermsSchema, {
    title: ['Terms', '合同条款'],
    about: ['What the contract states, item by item.', '合同逐项载明的内容。'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21#1', 'outsourcing-2021/22#1', 'outsourcing-2021/22#2'],
  }),
  governingLaw: fact(CountrySchema.nullable(), {
    title: ['Governing law', '适用法律'],
    about: ['Whose law governs disputes.', '解决争议所适用的法律所属国家或地区。'],
    none: ['the contract is silent', '合同未约定'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21.9#1'],
  }),
  disputeForum: fact(DisputeForumSchema, {
    title: ['Dispute forum', '争议解决机构'],
    about: ['The court or arbitration body that decides disputes.', '解决争议的法院或仲裁机构。'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21.9#1'],
  }),
  recoveryTimeObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Agreed recovery time objective', '约定恢复时间目标'],
    about: [
      'Recovery time objective to which the provider has agreed in the contract.',
      '合同约定的服务提供商恢复时间目标（RTO）。',
    ],
    none: ['the contract states none', '合同未约定'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21.3#1'],
  }),
  recoveryPointObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Agreed recovery point objective', '约定恢复点目标'],
    about: [
      'Recovery point objective to which the provider has agreed in the contract.',
      '合同约定的服务提供商恢复点目标（RPO）。',
    ],
    none: ['the contract states none', '合同未约定'],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21.3#1'],
  }),
  extensions: extensions(),
})

/**
 * See {@link ContractSchema}.
 *
 * @category Model
 */
export interface Contract extends Immutable<z.infer<typeof ContractSchema>> {}
