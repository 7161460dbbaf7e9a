// 关于加强非银行金融机构信息科技建设和管理的指导意见, Part 4, section (1): data centres, machine rooms at the centre included.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, covers, done, during, equals, every, not, oneOf, onOrAfter, precedes, present, some, when } from '../../rules/tables/builders'
import { actsSince, centreInUse } from './definitions'

/** The centre is in use or lies ahead. */
const notGivenUp = during(null, 'inUse.until')

/** Used before acts count: it was chosen and sited before, whatever else the record says of it. */
const usedBefore = allOf(done('inUse.since'), not(onOrAfter('inUse.since', actsSince)))

const modeChosenSince = onOrAfter({ firstOf: ['modeChoice.chosenOn', 'inUse.since'] }, actsSince)

const sitedSince = onOrAfter({ firstOf: ['siting.sitedOn', 'inUse.since'] }, actsSince)

const structureMeets = allOf(
  present('structure.standard'),
  covers('structure.parts', ['floorHeight', 'loadBearing', 'seismicResistance']),
  every('structure.others', equals('met', true)),
)

const standing = during('since', 'until', 'unknown')
const redundant = oneOf('redundancy', ['spareUnit', 'doubled', 'otherRedundancy'])
const powerRedundant = some('infrastructure', allOf(equals('kind', 'power'), standing, redundant))
const airConditioningRedundant = some('infrastructure', allOf(equals('kind', 'precisionAirConditioning'), standing, redundant))
const networkLinesRedundant = some('infrastructure', allOf(equals('kind', 'networkLines'), standing, redundant))
const allRedundant = every('infrastructure', when(standing, redundant))

const works = allOf(standing, equals('effective', true))
const fireProtection = some('protections', allOf(equals('against', 'fire'), works))
const lightningProtection = some('protections', allOf(equals('against', 'lightning'), works))
const waterProtection = some('protections', allOf(equals('against', 'water'), works))
const allProtectionsWork = every('protections', when(standing, equals('effective', true)))

const withOthers = anyOf(oneOf('mode', ['hosted', 'shared']), some('sharedWith', during('since', 'until')))

const isolated = allOf(standing, oneOf('means', ['ownRoom', 'cage', 'lockedCabinet', 'otherMeans']))
const equipmentIsolated = every('separation.equipment', isolated)
const zoneLaidDown = allOf(during('separation.zone.since', 'separation.zone.until', 'unknown'), present('separation.zone.boundary'))
const approvedFirst = precedes({ earlier: 'approvedOn', later: 'since', sameDay: 'counts' })
/** Rights from before acts count need an approval; since then it comes first, as in 5.1#6. */
const approved = allOf(done('approvedOn'), when(onOrAfter('since', actsSince), approvedFirst))
const accessApproved = every('separation.grants', when(standing, approved))

export const section4_1Sentence1Choice: ClauseDefinition<'nonbank-it-2016/4.1#1.choice', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#1.choice',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre', 'planning'],
  title: { zh: '建设方式的选择', en: 'Choice of how the centre is provided' },
  statement: {
    zh: '机构决定数据中心采用何种建设方式时，须同时考虑业务发展的需要和本机构的实际情况。',
    en: 'In deciding how a data centre is provided, the institution must consider both the needs of its business as it develops and its own situation.',
  },
  appliesWhen: allOf(notGivenUp, not(usedBefore), modeChosenSince),
  rule: allOf(
    present('mode'),
    done('modeChoice.chosenOn'),
    precedes({ earlier: 'modeChoice.chosenOn', later: 'inUse.since', sameDay: 'counts' }),
    covers('modeChoice.considered', ['businessNeeds', 'ownSituation']),
  ),
  notes: {
    zh: '选择是单项行为：及于施行日及以后的决定；没有决定的，以开始使用之日为准，施行日前已使用的不适用。使用之后补作的决定不是选择，不计入。两项考虑须均有记录；选择是否明智，本库不作判断。',
    en: 'The choice is a single act: decisions since the opinions bind are reached; without one the first day of use stands for it, and a centre used before is not reached. A decision made up after the first day of use is no choice and does not count. Both considerations are needed; whether the choice was wise is not judged.',
  },
}

export const section4_1Sentence1Performance: ClauseDefinition<'nonbank-it-2016/4.1#1.performance', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#1.performance',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre', 'security'],
  title: { zh: '安全、高效和节能', en: 'Secure, efficient and energy-saving' },
  statement: {
    zh: '在用的数据中心须做到安全可靠、运转高效并且节约能源。',
    en: 'A data centre in use must be secure, efficient and energy-saving.',
  },
  appliesWhen: centreInUse,
  rule: allOf(
    during('performance.secure.since', 'performance.secure.until', 'unknown'),
    present('performance.secure.basis'),
    during('performance.efficient.since', 'performance.efficient.until', 'unknown'),
    present('performance.efficient.basis'),
    during('performance.energySaving.since', 'performance.energySaving.until', 'unknown'),
    present('performance.energySaving.basis'),
  ),
  notes: {
    zh: '“实现”加明确的状态，按要求对待，及于全部在用的数据中心。三项各须在评估日具备，并各有依据（指标、检测、认证或报告）；文本未给出数值，达到何种程度由机构依据其记录判断。',
    en: 'To achieve a definite state is a duty, and it reaches every centre in use. Each of the three has to hold on the day assessed, with its own basis (a figure, a test, a certificate, a report). The text has no numbers, so the degree is for the institution to judge and to show.',
  },
}

export const section4_1Sentence2Shared: ClauseDefinition<'nonbank-it-2016/4.1#2.shared', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#2.shared',
  force: 'may',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre'],
  title: { zh: '小型机构使用他方数据中心', en: 'Smaller institutions: centres of others' },
  statement: {
    zh: '规模较小的机构可以租用或者托管数据中心，也可以与他方共享。',
    en: 'A smaller institution may lease a data centre, have it hosted or share one.',
  },
  appliesWhen: allOf(centreInUse, equals('institution.scale.smaller', true), present('institution.scale.reason')),
  rule: oneOf('mode', ['leased', 'hosted', 'shared']),
  notes: {
    zh: '节约成本、提高专业化水平是目的，不是条件。是否规模较小由机构记录并说明理由；不属于规模较大的，不当然就是规模较小。本项只是许可，其他机构租用、托管或共享的，文本并未禁止。',
    en: 'Saving cost and professional management are the purpose, not conditions. The record says, with a reason, whether the institution is a smaller one; one that is not larger is not smaller for that. It is a permission: the text forbids no other institution to lease, host or share.',
  },
}

export const section4_1Sentence2OwnBuilt: ClauseDefinition<'nonbank-it-2016/4.1#2.ownBuilt', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#2.ownBuilt',
  force: 'may',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre'],
  title: { zh: '自建数据中心', en: 'A data centre of its own' },
  statement: {
    zh: '规模、科技基础和管理能力三方面均具备条件的机构，可以自己建设数据中心。',
    en: 'An institution of some scale, with a sound base in technology and capable management, may build a data centre of its own.',
  },
  appliesWhen: allOf(
    centreInUse,
    equals('institution.ownCentreConditions.sufficientScale', true),
    equals('institution.ownCentreConditions.soundTechnology', true),
    equals('institution.ownCentreConditions.capableManagement', true),
    present('institution.ownCentreConditions.reason'),
  ),
  rule: equals('mode', 'ownBuilt'),
  notes: {
    zh: '三项条件由机构分别记录并说明理由。本项只是许可：不具备条件而自建的，不由本项判为不符合。',
    en: 'The record says, with a reason, whether each of the three holds. It is a permission: building a centre without them is no failure under this clause.',
  },
}

export const section4_1Sentence3Requirements: ClauseDefinition<'nonbank-it-2016/4.1#3.requirements', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#3.requirements',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre'],
  title: { zh: '选址符合监管要求', en: 'Site meets supervisory requirements' },
  statement: {
    zh: '数据中心的选址须满足对其适用的每一项监管要求。',
    en: 'The site of a data centre must meet every supervisory requirement that applies to it.',
  },
  appliesWhen: allOf(notGivenUp, not(usedBefore), sitedSince),
  rule: every('siting.requirements', allOf(present('requirement'), equals('met', true))),
  notes: {
    zh: '适用哪些要求由其他文件规定，机构逐项记录。选址是单项行为：及于施行日及以后的选址；没有选址决定的，以开始使用之日为准。租用、托管、共享的，选定该数据中心即为选址。',
    en: 'Which requirements apply is for other instruments; the record lists them one by one. Siting is a single act: what was sited since the opinions bind is reached; without a decision the first day of use stands for it. A centre of others is sited by choosing it.',
  },
}

export const section4_1Sentence3Assessment: ClauseDefinition<'nonbank-it-2016/4.1#3.assessment', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#3.assessment',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre', 'riskAssessment'],
  title: { zh: '选址前的安全评估', en: 'Security assessment before siting' },
  statement: {
    zh: '确定选址之前，机构须完成安全评估，并考虑所处位置、周边环境以及设施条件。',
    en: 'Before a site is decided the institution must complete a security assessment, and it must consider location, environment and facilities.',
  },
  appliesWhen: allOf(notGivenUp, not(usedBefore), sitedSince),
  rule: allOf(
    done('siting.assessedOn'),
    precedes({ earlier: 'siting.assessedOn', later: 'siting.sitedOn', sameDay: 'unknown' }),
    precedes({ earlier: 'siting.assessedOn', later: 'inUse.since', sameDay: 'unknown' }),
    covers('siting.considered', ['location', 'environment', 'facilities']),
  ),
  notes: {
    zh: '评估须早于选址决定，也早于开始使用；同日而先后不明的无法判断。所列三项因素逐项判断，“等”所指的其他因素和“充分”的程度不作衡量；规避风险是目的。适用范围与前项相同。',
    en: 'The assessment has to be older than the decision and than the first use; of the same day the order cannot be told. The three factors named are checked one by one; further ones, and how thoroughly they were considered, are not measured, and avoiding the risk is the purpose. It reaches the same centres as the clause before.',
  },
}

export const section4_1Sentence4Structure: ClauseDefinition<'nonbank-it-2016/4.1#4.structure', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#4.structure',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre'],
  title: { zh: '建筑物结构', en: 'Structure of the building' },
  statement: {
    zh: '数据中心所在建筑的层高、承重和抗震等结构条件，须达到建设专用机房的要求。',
    en: 'The structure of the building, such as floor height, load and resistance to earthquakes, must meet what is required of dedicated machine rooms.',
  },
  appliesWhen: centreInUse,
  rule: structureMeets,
  notes: {
    zh: '须写明据以核对的建设要求，未写明的无法判断；文本举例的三项和机构列明的其他项目均须满足。属于状态，及于全部在用的数据中心，不论何种建设方式。',
    en: 'The requirements used are named, or it cannot be told; the three examples of the text have to meet them, and so has whatever else the record lists. It is a state and reaches every centre in use, however it is provided.',
  },
}

export const section4_1Sentence4Redundancy: ClauseDefinition<'nonbank-it-2016/4.1#4.redundancy', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#4.redundancy',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre', 'continuity'],
  title: { zh: '重要基础设施的冗余', en: 'Redundant infrastructure' },
  statement: {
    zh: '供电、精密空调、通信线路以及其他重要基础设施，均须有冗余。',
    en: 'Power supply, precision air-conditioning, network lines and other important infrastructure must be redundant.',
  },
  appliesWhen: centreInUse,
  rule: allOf(powerRedundant, airConditioningRedundant, networkLinesRedundant, allRedundant),
  notes: {
    zh: '点名的三类各须在列且有冗余，列明的其他重要基础设施亦须有冗余；已停用的不计入。冗余采用何种方式，文本未作规定。',
    en: 'The three kinds named have to be there and redundant, and so has all other important infrastructure listed; what has been taken out of use does not count. Which form redundancy takes is open.',
  },
}

export const section4_1Sentence4Protection: ClauseDefinition<'nonbank-it-2016/4.1#4.protection', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#4.protection',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre', 'security'],
  title: { zh: '防火、防雷和防水', en: 'Protection against fire, lightning and water' },
  statement: {
    zh: '机房须有行之有效的保护措施，能够防范火灾、雷击、水患等危害。',
    en: 'The machine room must have effective protection against fire, lightning, water and the like.',
  },
  appliesWhen: centreInUse,
  rule: allOf(fireProtection, lightningProtection, waterProtection, allProtectionsWork),
  notes: {
    zh: '点名的三类各须至少有一项在用且经核实有效的措施；列明的在用措施均须有效，针对其他危害的亦同：一处有效不能抵补另一处失效。还须防范哪些其他危害，由机构自行判断；已停用的不计入。',
    en: 'Of each of the three named at least one protection is in place and was found to work, and so was every other one in place, also against other threats: one that works does not make up for one that does not. What else the room needs protection from is left to the institution; what is no longer in place does not count.',
  },
}

export const section4_1Sentence5: ClauseDefinition<'nonbank-it-2016/4.1#5', 'dataCentre'> = {
  id: 'nonbank-it-2016/4.1#5',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'dataCentre',
  topics: ['dataCentre', 'security'],
  title: { zh: '共用或托管时的隔离', en: 'Separation in shared and hosted centres' },
  statement: {
    zh: '数据中心与他方（出资人亦同）共用，或者托管在外包服务商处的，机构须确保重要设备与他方隔开，划定物理安全区域，并管住进入该区域的权限。',
    en: 'Where a data centre is shared with others, funders included, or hosted by a provider, the institution must ensure that its important equipment is isolated from theirs, lay down the physical security zone, and control the rights of physical access.',
  },
  appliesWhen: allOf(centreInUse, withOthers),
  rule: allOf(equipmentIsolated, zoneLaidDown, accessApproved),
  notes: {
    zh: '建设方式为共享或托管的，或者有其他机构共用的，即适用；自建而与出资人共用的亦同。每台重要设备须有隔离措施；区域须现行有效且写明范围；现有的每项访问权限须已获批，施行日及以后启用的，须在启用当日或之前获批。隔离是否“有效”、控制是否“严格”，以这些事实为准，不另作衡量。',
    en: 'It applies where the centre is shared or hosted by its mode, or where anyone else uses it, also one that the institution built and a funder uses. All important equipment has to be isolated by some means, the zone in force with its boundary stated, and every right of access that exists approved, one given since the opinions bind on or before its first day. How effective and how strict that is, is judged by these facts alone.',
  },
}
