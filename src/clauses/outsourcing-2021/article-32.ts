// 银行保险机构信息科技外包风险监管办法, Article 32: measures for network and information security:
// training and commitments, access, deliverables, sensitive information, models, assessments.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, atLeast, covers, done, during, equals, every, includes, not, once, oneOf, onOrAfter, periodic, present, some, when } from '../../rules/tables/builders'
import { actsSince, inService, serviceFrom } from './definitions'

const performedForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const securityTraining = allOf(
  equals('coversTarget', true),
  equals('kind', 'training'),
  equals('securityTraining', true),
  performedForInstitution,
  onOrAfter('completedOn', actsSince),
)

const providerTrained = once({
  list: 'activities',
  on: 'completedOn',
  accepts: allOf(securityTraining, includes('audience', ['provider'])),
  from: [serviceFrom],
})

const staffTrained = once({
  list: 'activities',
  on: 'completedOn',
  accepts: allOf(securityTraining, includes('audience', ['outsourcedStaff'])),
  from: [serviceFrom],
})

// eslint-disable-next-line no-restricted-syntax -- no number of the text: nobody works on the service
const staffed = not(equals('security.personnel.count', 0))

const agreementInForce = allOf(done('security.confidentialityAgreement.since'), during(null, 'security.confidentialityAgreement.until', 'unknown'))

const commitmentsSigned = atLeast('security.personnel.commitmentsSigned', { path: 'security.personnel.count' })

const accessRestricted = every('security.accessGrants', allOf(present('asset'), equals('needToKnow', true), equals('leastPrivilege', true)))

const maintainedRemotely = equals('security.remoteMaintenance.used', true)

const remoteMaintenanceControlled = present('security.remoteMaintenance.controls')

const deliverablesChecked = every('deliverables', when(onOrAfter('deliveredOn', actsSince), allOf(done('scannedOn'), done('inspectedOn'))))

const hasSensitiveInformation = some('security.sensitiveInformation', present('id'))

const sensitiveInformationControlled = allOf(
  every('security.sensitiveInformation', present('controls')),
  during('security.leakageMonitoring.since', 'security.leakageMonitoring.until', 'unknown'),
)

const modelsPrincipled = every('models', covers('principles', ['explainable', 'verifiable', 'transparent', 'fair']))

const assessedRegularly = periodic({
  list: 'activities',
  on: 'completedOn',
  accepts: allOf(equals('coversTarget', true), equals('kind', 'securityAssessment'), performedForInstitution),
  from: serviceFrom,
  ownInterval: 'institution.securityAssessmentIntervalMonths',
})

export const article32Sentence1: ClauseDefinition<'outsourcing-2021/32#1', 'arrangement'> = {
  id: 'outsourcing-2021/32#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  lead: true,
  title: { zh: '网络和信息安全管理措施', en: 'Security measures' },
  statement: {
    zh: '机构须为信息科技外包制定并落实安全管理措施，至少包括以下六个方面。',
    en: 'The institution must draw up and carry out measures for network and information security, at least in the six respects that follow.',
  },
  appliesWhen: inService,
  rule: allOf(
    providerTrained,
    when(staffed, staffTrained),
    agreementInForce,
    when(staffed, commitmentsSigned),
    accessRestricted,
    when(maintainedRemotely, remoteMaintenanceControlled),
    deliverablesChecked,
    when(hasSensitiveInformation, sensitiveInformationControlled),
    modelsPrincipled,
    assessedRegularly,
  ),
  notes: {
    zh: '“制定和落实”的内容即各项所列；本条为各项之和，不另设判断，只问服务期内的外包；服务期外的开发交付物由第三项单独判断。',
    en: 'What is drawn up and carried out is what the items say: this is all of them in one and adds nothing. It asks only about services that run; item 3 alone judges deliverables of others.',
  },
}

export const article32Item1ProviderTraining: ClauseDefinition<'outsourcing-2021/32.1#1.providerTraining', 'arrangement'> = {
  id: 'outsourcing-2021/32.1#1.providerTraining',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '服务提供商的安全培训', en: 'Security training of the provider' },
  statement: {
    zh: '机构须就网络和信息安全，对承担外包的服务提供商开展教育或培训。',
    en: 'The institution must educate or train the provider in network and information security.',
  },
  appliesWhen: inService,
  rule: providerTrained,
  notes: {
    zh: '施行日以前的培训、服务提供商自行组织的培训、登记为其他主体实施的培训不计入；为同一服务提供商的其他外包开展的培训，登记为同时覆盖本项外包的方才计入。文本未要求重复，也未给出期限，服务开始后即应已开展。增强意识是结果，不单独判断。',
    en: 'A training before the measures bind, or one held by the provider itself or by someone else, does not count; one for another service of the same provider counts where it is recorded as covering this one too. The text asks for no repetition and sets no time limit, so it is owed as soon as the service runs. Awareness is the result and is not judged.',
  },
}

export const article32Item1StaffTraining: ClauseDefinition<'outsourcing-2021/32.1#1.staffTraining', 'arrangement'> = {
  id: 'outsourcing-2021/32.1#1.staffTraining',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '外包人员的安全培训', en: 'Security training of outsourced staff' },
  statement: {
    zh: '机构须就网络和信息安全，对外包人员开展教育或培训。',
    en: 'The institution must educate or train the outsourced staff in network and information security.',
  },
  appliesWhen: allOf(inService, staffed),
  rule: staffTrained,
  notes: {
    zh: '与对服务提供商的培训分别判断，可在同一次培训中完成；没有外包人员的，不适用。记录不反映后来人员是否另行受训。',
    en: 'Judged apart from the training of the provider; one training may serve both. Where there is no outsourced staff it does not apply. Whether staff who came later were trained too is not in the record.',
  },
}

export const article32Item1Agreement: ClauseDefinition<'outsourcing-2021/32.1#1.agreement', 'arrangement'> = {
  id: 'outsourcing-2021/32.1#1.agreement',
  force: 'must',
  subject: 'institution',
  addressee: 'provider',
  target: 'arrangement',
  topics: ['security', 'contract'],
  title: { zh: '安全保密协议', en: 'Confidentiality agreement' },
  statement: {
    zh: '服务提供商须与机构订立协议，承担安全和保密义务。',
    en: 'The provider must sign an agreement on security and confidentiality with the institution.',
  },
  appliesWhen: inService,
  rule: agreementInForce,
  notes: {
    zh: '这是对现状的要求：评估日协议须有效，施行日以前签订的同样可以；已失效的不符合，起止日期未填的无法判断。服务期内的全部外包均须有协议，与服务提供商就多项外包一并签订的，各项均可填入。',
    en: 'A state is asked for: an agreement has to be in force on the day assessed, and one signed before the measures bind serves as well. One that has ended does not; without its dates it cannot be told. Every service that runs needs one; one agreement for several services can be entered for each.',
  },
}

export const article32Item1Commitments: ClauseDefinition<'outsourcing-2021/32.1#1.commitments', 'arrangement'> = {
  id: 'outsourcing-2021/32.1#1.commitments',
  force: 'must',
  subject: 'institution',
  addressee: 'provider',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '外包人员承诺书', en: 'Commitments of outsourced staff' },
  statement: {
    zh: '外包人员须逐人签署承诺书，承诺遵守安全和保密要求。',
    en: 'Each of the outsourced staff must sign a commitment to security and confidentiality.',
  },
  appliesWhen: allOf(inService, staffed),
  rule: commitmentsSigned,
  notes: {
    zh: '一人未签即为不符合；签署人数多于现有外包人员数的，两数相互矛盾，无法判断。没有外包人员的，无人可签，不适用。',
    en: 'One who has not signed is a failure; a number above that of the staff contradicts it, so that it cannot be told. Where there is no outsourced staff nobody can sign, and it does not apply.',
  },
}

export const article32Item2Access: ClauseDefinition<'outsourcing-2021/32.2#1.access', 'arrangement'> = {
  id: 'outsourcing-2021/32.2#1.access',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '信息资产与访问授权', en: 'Information assets and access' },
  statement: {
    zh: '机构须列明外包所涉的信息资产，并按必需知道、最小授权两项原则授予访问权限。',
    en: 'The institution must specify the information assets that the outsourcing accesses or uses, and grant access by need to know and least privilege.',
  },
  appliesWhen: inService,
  rule: accessRestricted,
  notes: {
    zh: '逐项授权判断，两项原则均须满足。列表视为完整：填写空列表即声明无需访问或使用任何信息资产，不适用。',
    en: 'Each grant is judged, by both principles. The list claims to be complete: an empty one says that nothing is accessed or used, and it does not apply.',
  },
}

export const article32Item2Remote: ClauseDefinition<'outsourcing-2021/32.2#1.remote', 'arrangement'> = {
  id: 'outsourcing-2021/32.2#1.remote',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '远程维护管控', en: 'Remote maintenance' },
  statement: {
    zh: '存在远程维护的，机构须从严管控。',
    en: 'Where there is remote maintenance the institution must control it strictly.',
  },
  appliesWhen: allOf(inService, maintainedRemotely),
  rule: remoteMaintenanceControlled,
  notes: {
    zh: '文本未列举管控手段，须写明采取了什么措施；没有远程维护的，不适用。',
    en: 'The text lists no controls; the record has to say which there are. Without remote maintenance it does not apply.',
  },
}

export const article32Item3: ClauseDefinition<'outsourcing-2021/32.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/32.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '开发交付物的安全扫描和检查', en: 'Checks of development deliverables' },
  statement: {
    zh: '信息系统开发的每件交付物，包括有知识产权的源代码，机构须作安全扫描，也须作安全检查。',
    en: 'The institution must both scan and inspect every deliverable of system development for security, source code with intellectual property included.',
  },
  rule: deliverablesChecked,
  notes: {
    zh: '逐件判断，扫描和检查缺一不可。及于施行日起交付的交付物，服务结束后仍然及于，因开发项目往往以交付告终。文本未给出期限，也未规定在交付之前或之后进行。',
    en: 'Each deliverable is judged, and needs both. It reaches what is delivered since the measures bind, also once the service is over, since development often ends with the delivery. The text sets no time limit and does not say whether it is done before or after delivery.',
  },
}

export const article32Item4: ClauseDefinition<'outsourcing-2021/32.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/32.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '敏感信息管控与泄露监测', en: 'Sensitive information' },
  statement: {
    zh: '机构须严格管控外包涉及的敏感信息（如客户信息、源代码、文档），并不间断地监测其泄露风险。',
    en: 'The institution must strictly control sensitive information in the outsourcing, such as customer information, source code and documents, and continuously monitor the risk that it leaks.',
  },
  appliesWhen: allOf(inService, hasSensitiveInformation),
  rule: sensitiveInformationControlled,
  notes: {
    zh: '每项敏感信息均须写明管控措施。持续监测视为一种状态：评估日须在进行中，起止日期未填的无法判断。不涉及敏感信息（空列表）的，不适用。',
    en: 'Each piece of sensitive information needs controls that are named. Continuous monitoring is taken as a state that holds on the day assessed; without its dates it cannot be told. Without sensitive information (an empty list) it does not apply.',
  },
}

export const article32Item5: ClauseDefinition<'outsourcing-2021/32.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/32.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security'],
  title: { zh: '模型和算法的原则', en: 'Principles for models and algorithms' },
  statement: {
    zh: '机构须加强管理服务提供商提供的模型、算法和有关系统，使模型和算法做到可解释、可验证、透明且公平。',
    en: 'The institution must manage the models, algorithms and related systems that the provider supplies more closely, so that models and algorithms are explainable, verifiable, transparent and fair.',
  },
  appliesWhen: inService,
  rule: modelsPrincipled,
  notes: {
    zh: '逐个模型或算法判断，四项原则缺一不可。加强管理是达到上述结果的途径，文本未列举，不另设判断。没有此类模型或算法（空列表）的，不适用。',
    en: 'Each model or algorithm is judged, by all four principles. Closer management is the way to that result; the text names nothing in it, so it is not judged apart. Without models or algorithms (an empty list) it does not apply.',
  },
}

export const article32Item6: ClauseDefinition<'outsourcing-2021/32.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/32.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security', 'riskAssessment'],
  title: { zh: '定期安全评估', en: 'Regular security assessment' },
  statement: {
    zh: '机构须定期评估外包活动的网络和信息安全。',
    en: 'The institution must regularly assess the network and information security of the outsourcing.',
  },
  appliesWhen: inService,
  rule: assessedRegularly,
  notes: {
    zh: '“定期”未给出数字：以机构自定间隔为准；未自定间隔的，从未评估为不符合，施行且服务开始以来仅一次，或者仅在此前评估过的，尚不足以判断。评估须覆盖该项外包活动；服务提供商的自评、登记为其他主体实施的评估不计入。',
    en: "Regularly has no number: an interval that the institution has set decides; without one, never is a failure, and once since the measures bind and the service began, or only before, does not tell. The assessment has to cover this outsourcing; a provider's assessment of itself and one by someone else do not count.",
  },
}
