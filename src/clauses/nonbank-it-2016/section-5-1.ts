// The guiding opinions of 2016 on non-bank institutions, section 5.1: information security.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, equals, measure } from '../../rules/tables/builders'
import { inService } from './definitions'
import {
  dangersHandled, dataClassified, dataProtected, networkIsolated, noUnauthorisedAccess, patchesWatched, penetrationTested, productionAccessApproved, releasedWithoutFlaws,
  safeguarded, securityTested, staffAndPolicy, staffEducated, stagesSecured, terminalsAndViolationsControlled, vulnerabilitiesWatched,
} from './security'

export const section5_1Sentence1Management: ClauseDefinition<'nonbank-it-2016/5.1#1.management', 'institution'> = {
  id: 'nonbank-it-2016/5.1#1.management',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security', 'staffing'],
  title: { zh: '安全管理人员、制度和政策法规', en: 'Security staff, policy and law' },
  statement: {
    zh: '机构须有专职的信息安全管理人员和安全管理制度，并严格落实国家有关网络安全的政策和法规。',
    en: 'The institution must have full-time staff for information security and a security policy, and must strictly carry out the policies and laws of the state on network security.',
  },
  rule: allOf(staffAndPolicy, measure('nonbank-it-2016/5.1#1.management')),
  notes: {
    zh: '专职人员至少一名，人数文本未规定；兼职不计。哪些政策法规、如何落实，文本未列，以有佐证的措施记录为准。',
    en: 'At least one person does nothing else; how many the text does not say. Which policies and laws, and how they are carried out, it leaves open: the recorded measure with its evidence decides.',
  },
}

export const section5_1Sentence1Education: ClauseDefinition<'nonbank-it-2016/5.1#1.education', 'institution'> = {
  id: 'nonbank-it-2016/5.1#1.education',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security', 'staffing'],
  title: { zh: '定期安全教育', en: 'Regular security education' },
  statement: { zh: '机构须定期对员工开展安全教育。', en: 'The institution must hold security education for its staff regularly.' },
  rule: staffEducated,
  notes: {
    zh: '以面向本机构人员的安全培训计。“定期”未给出数字：以自定间隔为准；未自定的，施行以来从未开展为不符合，两次以上的通过但不判断是否及时，仅一次的不足以判断。',
    en: 'Trainings on security count whose audience includes its own staff. Regularly has no number: the own interval decides; without one, never since the opinions bind is a failure, twice passes without saying that it was in time, and once does not tell.',
  },
}

export const section5_1Sentence2: ClauseDefinition<'nonbank-it-2016/5.1#2', 'institution'> = {
  id: 'nonbank-it-2016/5.1#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security'],
  title: { zh: '安全技术措施', en: 'Technical safeguards' },
  statement: {
    zh: '机构须有防范病毒、攻击、篡改、泄密和抵赖的技术措施。',
    en: 'The institution must take technical measures against viruses, attacks, tampering, leaks and repudiation.',
  },
  rule: safeguarded,
  notes: {
    zh: '“采取”措施为应当履行的要求，五类逐项判断是否现行有效。措施成效如何文本未给标准，不作判断。',
    en: 'To take measures is a definite act, and so a duty. Each of the five is in force; by what their effect is measured the text does not say.',
  },
}

export const section5_1Sentence3: ClauseDefinition<'nonbank-it-2016/5.1#3', 'institution'> = {
  id: 'nonbank-it-2016/5.1#3',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security'],
  title: { zh: '网络访问控制与隔离', en: 'Access control and isolation of networks' },
  statement: {
    zh: '机构须配置网络访问控制策略，使各安全域相互隔离，并与外联单位和互联网隔离。',
    en: 'The institution must configure an access control policy for its network, so that its zones are isolated from each other, and from external units and the internet.',
  },
  rule: networkIsolated,
  notes: {
    zh: '“实现”隔离是确定的状态，为应当履行的要求。开发、测试、生产、办公及其他安全域，出资人、其他外联单位和互联网，逐项判断；不存在的区域或者连接视为已隔离。',
    en: 'Isolation is a definite state to be brought about, and so a duty. Development, testing, production, office and other zones, funders, other external units and the internet are looked at one by one; a zone or connection that does not exist counts as isolated.',
  },
}

export const section5_1Sentence4Vulnerabilities: ClauseDefinition<'nonbank-it-2016/5.1#4.vulnerabilities', 'institution'> = {
  id: 'nonbank-it-2016/5.1#4.vulnerabilities',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security', 'monitoring'],
  title: { zh: '漏洞信息', en: 'Information on vulnerabilities' },
  statement: { zh: '机构须监测、收集和评估系统漏洞信息。', en: 'The institution must monitor, collect and assess information on the vulnerabilities of its systems.' },
  rule: vulnerabilitiesWatched,
  notes: {
    zh: '三类工作逐项判断；补丁信息另列。均为持续的工作，文本未给出数字：以自定间隔为准；未自定的，施行以来从未做过为不符合，两次以上的通过但不判断是否及时，仅一次的不足以判断。首次尚未到期的工作暂不计入，到期后方作判断。',
    en: 'Each of the three kinds of work is looked at; patches stand apart. The work goes on and has no number: the own interval decides; without one, never since the opinions bind is a failure, twice passes without saying that it was in time, and once does not tell. Work that is not due yet is left aside until its day.',
  },
}

export const section5_1Sentence4Patches: ClauseDefinition<'nonbank-it-2016/5.1#4.patches', 'institution'> = {
  id: 'nonbank-it-2016/5.1#4.patches',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security', 'monitoring'],
  title: { zh: '补丁信息', en: 'Information on patches' },
  statement: { zh: '对于补丁信息，机构须监测、收集和评估。', en: 'The institution must monitor, collect and assess information on patches.' },
  rule: patchesWatched,
  notes: {
    zh: '三类工作逐项判断，方法与漏洞信息相同，同一次工作可兼及两者。首次尚未到期的工作暂不计入，到期后方作判断。',
    en: 'Each of the three kinds of work is looked at, as for vulnerabilities; one round may serve both. Work that is not due yet is left aside until its day.',
  },
}

export const section5_1Sentence4Dangers: ClauseDefinition<'nonbank-it-2016/5.1#4.dangers', 'institution'> = {
  id: 'nonbank-it-2016/5.1#4.dangers',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security'],
  title: { zh: '重大安全隐患', en: 'Serious hidden dangers' },
  statement: {
    zh: '机构须确保重大的安全隐患得到及时发现和处置。',
    en: 'The institution must ensure that serious hidden dangers to security are found and handled promptly.',
  },
  rule: dangersHandled,
  notes: {
    zh: '判断已发现的重大隐患是否处置；是否重大以机构认定为准。隐患何时存在无从记录，能否及时发现由前项的监测体现。“及时”未给出数字，尚未处置的无法判断。施行前发现且已处置的不计，施行时尚未处置的自施行日起算。',
    en: 'What is judged is whether serious dangers that were found are handled; what is serious is for the institution to say. Since when a danger was there no record can tell: that it is found in time is what the monitoring above is for. Promptly has no number, so one still open cannot be told. What was found and handled before the opinions bound is left aside; what was open then counts from that day.',
  },
}

export const section5_1Sentence5Tests: ClauseDefinition<'nonbank-it-2016/5.1#5.tests', 'system'> = {
  id: 'nonbank-it-2016/5.1#5.tests',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['security', 'development'],
  title: { zh: '应用系统安全检测', en: 'Security tests of systems' },
  statement: { zh: '机构须对应用系统开展安全检测。', en: 'The institution must test its application systems for their security.' },
  appliesWhen: inService,
  rule: securityTested,
  notes: {
    zh: '每个在运行的系统自施行日起至少检测过一次，频次文本未规定；投运前的检测计入，施行前的不计。渗透测试也是安全检测，各次投产的渗透测试计入。',
    en: 'Each system in service has been tested at least once since the opinions bind; how often the text does not say. A test before the system served counts, one before the opinions bound does not. A penetration test is a security test: that of a release counts too.',
  },
}

export const section5_1Sentence5Penetration: ClauseDefinition<'nonbank-it-2016/5.1#5.penetration', 'system'> = {
  id: 'nonbank-it-2016/5.1#5.penetration',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['security', 'development'],
  title: { zh: '上线前渗透测试', en: 'Penetration test before going live' },
  statement: {
    zh: '经互联网提供服务的系统，上线前和重大变更投产前均须做渗透测试。',
    en: 'A system that serves through the internet must undergo a penetration test before it goes live and before each major change goes live.',
  },
  appliesWhen: allOf(equals('internetFacing', true), inService),
  rule: penetrationTested,
  notes: {
    zh: '施行日及以后的每次上线和重大变更均须有针对本次的渗透测试，早于投产日；同日而先后不明的无法判断。施行后才投入运行的系统，须有在开始运行之日或者之前上线的记录，之后的上线不能代替；施行前已上线的，该次上线不判断测试。渗透测试按投产登记，是否针对本次由此可知。变更是否重大以机构分级为准。',
    en: 'Every going live and every major change since the opinions bind needs a penetration test of its own, on a day before; of the same day the order cannot be told. A system that has served only since they bind has to have its going live on record, on the day service began or before; a later one does not stand for it. One from before they bind is not judged on its test. The test is recorded with its release, so that it is known what it was about. Which changes are major is for the institution to say.',
  },
}

export const section5_1Sentence5Flaws: ClauseDefinition<'nonbank-it-2016/5.1#5.flaws', 'system'> = {
  id: 'nonbank-it-2016/5.1#5.flaws',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['security', 'development'],
  title: { zh: '不得带缺陷上线', en: 'No release with known flaws' },
  statement: { zh: '系统不得带着已知而未处理的安全缺陷上线。', en: 'A system must not go live with security flaws that are known and not dealt with.' },
  appliesWhen: inService,
  rule: releasedWithoutFlaws,
  notes: {
    zh: '所指为投产当日已知、既未消除也未控制的安全缺陷；文本未区分轻重，一个也不允许。及于施行日及以后的系统上线和重大变更投产，不限于互联网系统。施行后才投入运行的系统，没有在开始运行之日或者之前上线的记录的，有缺陷记录的仍不符合，其余不作判断。',
    en: 'Meant are security flaws known on the day and neither removed nor contained; the text knows no degrees, so none is allowed. It reaches systems and major changes that went live since the opinions bind, not only those that face the internet. Where a system has served only since they bind and no going live is on record by the day service began, flaws on record still fail, and otherwise nothing is judged.',
  },
}

export const section5_1Sentence6Classification: ClauseDefinition<'nonbank-it-2016/5.1#6.classification', 'institution'> = {
  id: 'nonbank-it-2016/5.1#6.classification',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['dataGovernance', 'security'],
  title: { zh: '敏感数据分类分级', en: 'Classes and levels of sensitive data' },
  statement: { zh: '机构须把敏感数据分类、分级，并按类、级管理。', en: 'The institution must sort its sensitive data into classes and levels and manage them accordingly.' },
  rule: dataClassified,
  notes: {
    zh: '方案现行有效，每一类敏感数据均有所属的类、级和管理要求；至少列有一类。',
    en: 'The scheme is in force, and every category of sensitive data has its class, its level and how it is managed; there is at least one.',
  },
}

export const section5_1Sentence6Lifecycle: ClauseDefinition<'nonbank-it-2016/5.1#6.lifecycle', 'institution'> = {
  id: 'nonbank-it-2016/5.1#6.lifecycle',
  force: 'goal',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['dataGovernance', 'security'],
  title: { zh: '数据生命周期安全', en: 'Security through the life cycle of data' },
  statement: { zh: '机构对数据生命周期的每一阶段都提出安全管理要求。', en: 'The institution sets requirements for security in every stage of the life cycle of data.' },
  rule: stagesSecured,
  notes: {
    zh: '原文为“强化”要求，没有约束词，也不是确定的行为，为目标。阶段以机构自己的划分为准，文本未列。',
    en: 'The text says to reinforce requirements, with no word of force and no definite act: a goal. The stages are those that the institution distinguishes; the text names none.',
  },
}

export const section5_1Sentence6Access: ClauseDefinition<'nonbank-it-2016/5.1#6.access', 'institution'> = {
  id: 'nonbank-it-2016/5.1#6.access',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security'],
  title: { zh: '生产系统访问权限', en: 'Access to production systems' },
  statement: { zh: '生产系统的访问权限，机构须严格控制。', en: 'The institution must strictly control the rights to access production systems.' },
  rule: productionAccessApproved,
  notes: {
    zh: '每项现有权限均须经批准；施行日及以后授予的，批准不得晚于生效。授权范围是否必要文本未规定。',
    en: 'Every present right is approved, and one given since the opinions bind was approved by its first day. How narrow rights have to be the text does not say.',
  },
}

export const section5_1Sentence6Unauthorised: ClauseDefinition<'nonbank-it-2016/5.1#6.unauthorised', 'institution'> = {
  id: 'nonbank-it-2016/5.1#6.unauthorised',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['dataGovernance', 'security'],
  title: { zh: '禁止擅自查看下载', en: 'No unauthorised viewing or download' },
  statement: { zh: '任何人不得擅自查看或下载生产数据。', en: 'Production data must not be viewed or downloaded without authority.' },
  rule: noUnauthorisedAccess,
  notes: {
    zh: '施行日及以后发生过一次即为不符合，之后无法补正。其他未经授权的行为由别的要求规范。',
    en: 'One case since the opinions bind is a failure and cannot be undone. Other things done without authority are for other duties.',
  },
}

export const section5_1Sentence7: ClauseDefinition<'nonbank-it-2016/5.1#7', 'institution'> = {
  id: 'nonbank-it-2016/5.1#7',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['dataGovernance', 'security'],
  title: { zh: '加密和脱敏', en: 'Encryption and masking' },
  statement: {
    zh: '机构须以合乎要求的加密、脱敏等技术保护存储、传输和测试中的数据。',
    en: 'The institution must protect data in storage, in transmission and in testing by encryption, masking and the like that meet the requirements.',
  },
  rule: dataProtected,
  notes: {
    zh: '加密和脱敏均须采用；存储、传输、测试三个环节各须有现用且合乎要求的技术，不限于这两种。现用于这三个环节的技术须全部合乎要求，有一项不合即不符合。合乎何种要求，由机构记明。',
    en: 'Encryption and masking are both in use; storage, transmission and testing each have a technique in use that meets requirements, which may be another. Every technique in use in one of the three has to meet requirements: a good one does not make up for a bad one. Which requirement it meets the institution records.',
  },
}

export const section5_1Sentence8: ClauseDefinition<'nonbank-it-2016/5.1#8', 'institution'> = {
  id: 'nonbank-it-2016/5.1#8',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security'],
  title: { zh: '终端、移动介质和违规行为', en: 'Terminals, removable media and violations' },
  statement: {
    zh: '机构须对终端和移动介质采取安全控制，并监控、阻断和审计非法外联等违规行为。',
    en: 'The institution must have security controls on terminals and on removable media, and must monitor, block and audit illegal outbound connections and other violations.',
  },
  rule: terminalsAndViolationsControlled,
  notes: {
    zh: '终端、移动介质各须有现行控制。所列各类违规行为的现行管控均须含监控、阻断和审计，其中须有非法外联；其他类型以机构所列为准，已终止的管控不计。',
    en: 'Controls on terminals and on removable media are in force. Every kind of violation under control now is monitored, blocked and audited, and illegal outbound connection is among them; which others are listed is for the institution, and a control that is over is left aside.',
  },
}
