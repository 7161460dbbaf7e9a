/** Security of an arrangement: confidentiality, access, sensitive information, deliverables and models. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { part } from './flag'
import { CivilDateSchema, identifier, TextSchema } from './scalar'
import { dayOf, state } from './state'

const keeper = 'security'

const PersonnelSchema = z.strictObject({
  count: fact(z.number().int().nonnegative(), {
    title: ['Outsourced staff', '外包人员数'],
    about: ['How many outsourced persons work on the service.', '从事该外包服务的人员数量。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.1#1'],
  }),
  commitmentsSigned: fact(z.number().int().nonnegative(), {
    title: ['Commitments signed', '已签署承诺书人数'],
    about: ['How many of them have signed a commitment to security and confidentiality.', '其中已签署安全保密承诺书的人数。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.1#1'],
  }),
})

const AccessGrantSchema = z.strictObject({
  id: identifier(['access grant', '访问授权']),
  asset: fact(TextSchema.nullable(), {
    title: ['Information asset', '信息资产'],
    about: ['The information asset that is accessed or used.', '需要访问或使用的信息资产。'],
    none: ['it is not specified', '未明确'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.2#1'],
  }),
  needToKnow: fact(z.boolean(), {
    title: ['Need to know', '必需知道'],
    about: ['Whether the access goes to those alone who need it for their task.', '授权是否仅及于为完成任务必需知道的人员。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.2#1'],
  }),
  leastPrivilege: fact(z.boolean(), {
    title: ['Least privilege', '最小授权'],
    about: ['Whether the access goes no further than the task needs.', '授权范围是否限于任务所需的最小权限。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.2#1'],
  }),
})

const SensitiveInformationSchema = z.strictObject({
  id: identifier(['sensitive information', '敏感信息']),
  kind: fact(
    choice({
      customerInformation: ['customer information', '客户信息'],
      sourceCode: ['source code', '源代码'],
      documents: ['documents', '文档'],
      other: ['other', '其他'],
    }),
    { title: ['Kind', '信息类型'], about: ['What it is. No rule reads it.', '敏感信息的类型；规则不读取。'], knownTo: keeper },
  ),
  controls: fact(TextSchema.nullable(), {
    title: ['Controls', '管控措施'],
    about: ['The strict controls over it, or where they are written down.', '对其采取的严格管控措施或其书面依据。'],
    none: ['there are none', '无'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.4#1'],
  }),
})

/**
 * Confidentiality, access and sensitive information.
 *
 * @category Model
 */
export const ArrangementSecuritySchema = z.strictObject({
  confidentialityAgreement: fact(z.strictObject(state(['confidentiality agreement that the provider signed', '服务提供商签订的安全保密协议'], keeper, 'outsourcing-2021/32.1#1')), {
    title: ['Confidentiality agreement', '安全保密协议'],
    about: ['The agreement on security and confidentiality that the provider signed with the institution.', '服务提供商与本机构签订的安全保密协议。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.1#1'],
  }),
  personnel: fact(PersonnelSchema, {
    title: ['Outsourced staff', '外包人员'],
    about: ['The outsourced persons and their commitments, as they stand now.', '外包人员及承诺书签署的现状。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.1#1'],
  }),
  accessGrants: fact(z.array(AccessGrantSchema), {
    title: ['Access grants', '访问授权'],
    about: ['Information assets that the outsourcing accesses or uses, each with how access is granted. The list claims to be complete.', '外包所访问或使用的信息资产及其授权；所填列表视为完整。'],
    empty: ['nothing is accessed or used', '无需访问或使用'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.2#1'],
  }),
  remoteMaintenance: fact(
    z.strictObject({
      used: fact(z.boolean(), {
        title: ['Used', '是否远程维护'],
        about: ['Whether the provider maintains anything remotely.', '服务提供商是否进行远程维护。'],
        knownTo: keeper,
        source: ['outsourcing-2021/32.2#1'],
      }),
      controls: fact(TextSchema.nullable(), {
        title: ['Controls', '管控措施'],
        about: ['The strict controls over it, or where they are written down.', '对远程维护的严格管控措施或其书面依据。'],
        none: ['there are none', '无'],
        knownTo: keeper,
        source: ['outsourcing-2021/32.2#1'],
      }),
    }),
    {
      title: ['Remote maintenance', '远程维护'],
      about: ['Whether there is remote maintenance, and how it is controlled.', '远程维护及其管控情况。'],
      knownTo: keeper,
      source: ['outsourcing-2021/32.2#1'],
    },
  ),
  sensitiveInformation: fact(z.array(SensitiveInformationSchema), {
    title: ['Sensitive information', '敏感信息'],
    about: ['Customer information, source code, documents and other sensitive information in the outsourcing. The list claims to be complete.', '外包活动涉及的客户信息、源代码、文档等敏感信息；所填列表视为完整。'],
    empty: ['there is none', '不涉及'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.4#1'],
  }),
  leakageMonitoring: fact(z.strictObject(state(['monitoring for leakage of sensitive information', '敏感信息泄露风险监测'], keeper, 'outsourcing-2021/32.4#1')), {
    title: ['Monitoring for leakage', '泄露风险监测'],
    about: ['The running monitoring for leakage of sensitive information.', '对敏感信息泄露风险的持续监测。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.4#1'],
  }),
})

/**
 * A deliverable of system development.
 *
 * @category Model
 */
export const DeliverableSchema = z.strictObject({
  id: identifier(['deliverable', '交付物']),
  deliveredOn: fact(CivilDateSchema, {
    title: ['Delivered on', '交付日期'],
    about: ['Day of delivery.', '交付日期。'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.3#1'],
  }),
  scannedOn: dayOf({
    title: ['Scanned on', '安全扫描日期'],
    about: ['Day on which it was scanned for security.', '对其进行安全扫描的日期。'],
    none: ['it was not scanned', '未扫描'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.3#1'],
  }),
  inspectedOn: dayOf({
    title: ['Inspected on', '安全检查日期'],
    about: ['Day on which its security was inspected.', '对其进行安全检查的日期。'],
    none: ['it was not inspected', '未检查'],
    knownTo: keeper,
    source: ['outsourcing-2021/32.3#1'],
  }),
})

/**
 * A model or algorithm that the provider supplies.
 *
 * @category Model
 */
export const ProvidedModelSchema = z.strictObject({
  id: identifier(['model', '模型']),
  principles: fact(
    z.strictObject({
      explainable: part(['Explainable', '可解释'], ['It can be explained.', '模型或算法可解释。'], 'technology', 'outsourcing-2021/32.5#1'),
      verifiable: part(['Verifiable', '可验证'], ['It can be verified.', '模型或算法可验证。'], 'technology', 'outsourcing-2021/32.5#1'),
      transparent: part(['Transparent', '透明'], ['It is transparent.', '模型或算法透明。'], 'technology', 'outsourcing-2021/32.5#1'),
      fair: part(['Fair', '公平'], ['It is fair.', '模型或算法公平。'], 'technology', 'outsourcing-2021/32.5#1'),
    }),
    {
      title: ['Principles', '遵循的原则'],
      about: ['Which of the principles it was examined for and found to follow.', '经核验遵循的原则。'],
      knownTo: 'technology',
      source: ['outsourcing-2021/32.5#1'],
    },
  ),
})
