// The guiding opinions of 2016 on non-bank institutions, section 4.3: operation and maintenance.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, during, measure } from '../../rules/tables/builders'
import { importantInService } from './definitions'
import {
  agedEquipmentRenewed,
  assetsInspected,
  assetsMaintained,
  capacityPlanned,
  defectsManaged,
  faultsHandled,
  keyPostsHeldAlone,
  logsKept,
  operationsAutomated,
  operationsMonitored,
  policyAndManual,
  postsDefined,
  softwareLicensed,
  teamInPlace,
} from './operations'

export const section4_3Sentence1: ClauseDefinition<'nonbank-it-2016/4.3#1', 'institution'> = {
  id: 'nonbank-it-2016/4.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations', 'staffing'],
  title: { zh: '运维团队', en: 'Operations team' },
  statement: {
    zh: '机构须按工作需要设有专业的运维团队，并使自主运维的能力不断提升。',
    en: 'The institution must have a team of specialists for operation and maintenance, as its work requires, and must keep raising its own capability to operate and maintain.',
  },
  rule: allOf(teamInPlace, measure('nonbank-it-2016/4.3#1')),
  notes: {
    zh: '团队须现行有效，且至少有一名现任成员的专业能力有记载；无记载的成员不计入，但其在团队中不构成不符合。人数与能力提升的程度文本未规定，以有佐证的措施记录为准，持续开展即为落实。',
    en: 'The team is in force and at least one present member has expertise on record; a member without does not count, but may be in the team. How many suit the work, and how far capability has to rise, the text leaves open: the recorded measure with its evidence decides, and work that goes on is implemented.',
  },
}

export const section4_3Sentence2Posts: ClauseDefinition<'nonbank-it-2016/4.3#2.posts', 'institution'> = {
  id: 'nonbank-it-2016/4.3#2.posts',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations', 'staffing'],
  title: { zh: '运维岗位职责', en: 'Duties of operations posts' },
  statement: { zh: '机构须明确划分各运维岗位的职责。', en: 'The institution must define and divide the duties of its operations posts.' },
  rule: postsDefined,
  notes: {
    zh: '须有运维岗位，且每个现设岗位均已书面明确职责。划分是否“科学”不作判断。',
    en: 'There are operations posts, and each present one has its duties laid down. Whether the division is a sensible one is not judged.',
  },
}

export const section4_3Sentence2KeyPosts: ClauseDefinition<'nonbank-it-2016/4.3#2.keyPosts', 'institution'> = {
  id: 'nonbank-it-2016/4.3#2.keyPosts',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations', 'staffing'],
  title: { zh: '关键岗位不得兼任', en: 'Key posts are held alone' },
  statement: { zh: '运维关键岗位的人员不得兼任其他岗位或职务。', en: 'Whoever holds a key operations post must not hold another post beside it.' },
  rule: keyPostsHeldAlone,
  notes: {
    zh: '关键岗位以机构认定为准。兼任含本机构内外的其他岗位和职务；已结束的兼任不计。未认定关键岗位的，不适用。',
    en: 'Which posts are key is for the institution to say. Another post is one within the institution or outside it; one that is over does not count. With no key post there is nothing to judge.',
  },
}

export const section4_3Sentence3Policy: ClauseDefinition<'nonbank-it-2016/4.3#3.policy', 'institution'> = {
  id: 'nonbank-it-2016/4.3#3.policy',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '运维制度和手册', en: 'Operations policy and manuals' },
  statement: {
    zh: '机构须有运维管理制度，规定事件、问题、配置、变更和发布各项管理的要求，并编有操作手册。',
    en: 'The institution must have an operations policy that lays down how incidents, problems, configuration, changes and releases are managed, and must have operation manuals.',
  },
  rule: policyAndManual,
  notes: {
    zh: '五项逐项判断；“等”字留有余地，其他流程不作要求。手册至少一份现行有效。',
    en: 'The five processes are looked at one by one; the text leaves room for others and asks for none. At least one manual is in force.',
  },
}

export const section4_3Sentence3Changes: ClauseDefinition<'nonbank-it-2016/4.3#3.changes', 'system'> = {
  id: 'nonbank-it-2016/4.3#3.changes',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['operations'],
  title: { zh: '重要系统的上线和重大变更', en: 'Going live and major changes of important systems' },
  statement: {
    zh: '重要信息系统的投产和重大变更，须有规程加以规范。',
    en: 'For each important system there must be rules by which it goes live and by which major changes of it are made.',
  },
  appliesWhen: importantInService,
  rule: allOf(during('goLiveProcedure.since', 'goLiveProcedure.until', 'unknown'), during('majorChangeProcedure.since', 'majorChangeProcedure.until', 'unknown')),
  notes: {
    zh: '逐个重要系统判断；几个系统共用一份规程的，分别登记。投产和重大变更两项均须有现行规程。',
    en: 'Judged for each important system in service; where several share one set of rules, it is recorded for each. Both going live and major changes need rules in force.',
  },
}

export const section4_3Sentence4Inspections: ClauseDefinition<'nonbank-it-2016/4.3#4.inspections', 'institution'> = {
  id: 'nonbank-it-2016/4.3#4.inspections',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '重要设备设施的巡检', en: 'Regular inspection' },
  statement: { zh: '重要设备和重要设施，机构须定期巡检。', en: 'The institution must inspect its important equipment and facilities regularly.' },
  rule: assetsInspected,
  notes: {
    zh: '逐项判断；维护另列。“定期”未给出数字：以自定间隔为准；未自定的，施行且使用以来从未做过为不符合，两次以上的通过但不判断是否及时，仅一次的不足以判断。',
    en: 'Each item is looked at; maintenance stands apart. Regularly has no number: the own interval decides; without one, never since it is in use and the opinions bind is a failure, twice passes without saying that it was in time, and once does not tell.',
  },
}

export const section4_3Sentence4Maintenance: ClauseDefinition<'nonbank-it-2016/4.3#4.maintenance', 'institution'> = {
  id: 'nonbank-it-2016/4.3#4.maintenance',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '重要设备设施的维护', en: 'Regular maintenance' },
  statement: { zh: '重要设备和重要设施，机构须定期维护。', en: 'The institution must maintain its important equipment and facilities regularly.' },
  rule: assetsMaintained,
  notes: {
    zh: '逐项判断；维护有自己的间隔，与巡检分开，以免已到期的一项掩盖未到期的另一项。“定期”的判断方法与巡检相同。',
    en: 'Each item is looked at. Maintenance has its own interval and is judged apart from inspections, so that neither hides that the other is not due yet. Regularly is judged as for inspections.',
  },
}

export const section4_3Sentence4Renewal: ClauseDefinition<'nonbank-it-2016/4.3#4.renewal', 'institution'> = {
  id: 'nonbank-it-2016/4.3#4.renewal',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '老旧设备更新', en: 'Renewal of aged equipment' },
  statement: { zh: '老旧的设备，机构须及时更新。', en: 'The institution must renew aged equipment promptly.' },
  rule: agedEquipmentRenewed,
  notes: {
    zh: '何时老旧以机构认定为准；停用亦为更新。“及时”未给出数字，尚未更新的无法判断；施行前老旧且已更新的不计，施行前已老旧而未更新的自施行日起算。',
    en: 'When equipment is aged is for the institution to say; taking it out of use renews it too. Promptly has no number: what is not renewed yet cannot be told. What was aged and renewed before the opinions bound is left aside, what was aged then and not renewed counts from that day.',
  },
}

export const section4_3Sentence4Licences: ClauseDefinition<'nonbank-it-2016/4.3#4.licences', 'institution'> = {
  id: 'nonbank-it-2016/4.3#4.licences',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '软件正版', en: 'Licensed software' },
  statement: { zh: '机构使用的软件须全部为正版。', en: 'All software that the institution uses must be licensed.' },
  rule: softwareLicensed,
  notes: {
    zh: '按软件逐项比较安装数量与许可数量，口径以许可为准；许可多于安装的符合。',
    en: 'For each software the installations are compared with what its licences allow, counted as the licence counts; more licences than installations do no harm.',
  },
}

export const section4_3Sentence4Defects: ClauseDefinition<'nonbank-it-2016/4.3#4.defects', 'institution'> = {
  id: 'nonbank-it-2016/4.3#4.defects',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '缺陷管理与升级', en: 'Defects and upgrades' },
  statement: {
    zh: '机构须对软件产品和硬件设备的缺陷分别有管理机制，并作适当升级，使系统服务持续可用。',
    en: 'The institution must have mechanisms for defects of software and for defects of hardware, and must upgrade as appropriate, so that the services of its systems stay available.',
  },
  rule: allOf(defectsManaged, measure('nonbank-it-2016/4.3#4.defects')),
  notes: {
    zh: '两类机制逐项判断，一项机制兼及两类的，分别登记。何为“适当”的升级文本未规定，以有佐证的措施记录为准。',
    en: 'Both mechanisms are looked at; one that serves both is recorded for each. Which upgrades are appropriate the text leaves open: the recorded measure with its evidence decides.',
  },
}

export const section4_3Sentence5: ClauseDefinition<'nonbank-it-2016/4.3#5', 'institution'> = {
  id: 'nonbank-it-2016/4.3#5',
  force: 'goal',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations', 'planning'],
  title: { zh: '容量规划', en: 'Capacity planning' },
  statement: {
    zh: '机构对容量加以规划，使之跟上业务发展和交易增长。',
    en: 'The institution plans its capacity so that it keeps up with the development of business and the growth of transactions.',
  },
  rule: capacityPlanned,
  notes: {
    zh: '原文只有“加强”，没有约束词，为目标。规划须现行有效并考虑业务和交易两方面；实际容量是否足够不作判断。',
    en: 'The text only says to strengthen it, with no word of force: a goal. The plan is in force and reckons with both; whether capacity is in fact enough is not judged.',
  },
}

export const section4_3Sentence6Automation: ClauseDefinition<'nonbank-it-2016/4.3#6.automation', 'institution'> = {
  id: 'nonbank-it-2016/4.3#6.automation',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '自动化运维', en: 'Automated operation' },
  statement: { zh: '机构须有使运维自动化的手段。', en: 'The institution must have means that automate operation and maintenance.' },
  rule: operationsAutomated,
  notes: {
    zh: '“建设”加具体对象，为应当履行的要求。至少一项现用的运维自动化工具；自动化的程度未规定。',
    en: 'To build such means is a definite act, and so a duty. At least one tool for operations is in use; how much is automated the text does not say.',
  },
}

export const section4_3Sentence6Monitoring: ClauseDefinition<'nonbank-it-2016/4.3#6.monitoring', 'institution'> = {
  id: 'nonbank-it-2016/4.3#6.monitoring',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations', 'monitoring'],
  title: { zh: '监控体系', en: 'Monitoring of operations' },
  statement: {
    zh: '机构须有监控体系，把基础设施、网络、系统和应用全部纳入。',
    en: 'The institution must have a monitoring system that takes in all of its infrastructure, networks, systems and applications.',
  },
  rule: operationsMonitored,
  notes: {
    zh: '所列四个领域逐项判断，“等”字之外的领域和层次文本未列。',
    en: 'The four fields named are looked at one by one; further fields and levels the text does not name.',
  },
}

export const section4_3Sentence6Logs: ClauseDefinition<'nonbank-it-2016/4.3#6.logs', 'institution'> = {
  id: 'nonbank-it-2016/4.3#6.logs',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations', 'security'],
  title: { zh: '日志存储', en: 'Storage of logs' },
  statement: { zh: '机构须妥善保存日志。', en: 'The institution must store its logs properly.' },
  rule: logsKept,
  notes: {
    zh: '“妥善”指每个日志来源的日志均已存储，且有防丢失、防改动的措施。保存期限文本未规定，不作要求。',
    en: 'Properly means that the logs of every source are stored and kept from loss and alteration. For how long the text does not say, and no period is added.',
  },
}

export const section4_3Sentence6Faults: ClauseDefinition<'nonbank-it-2016/4.3#6.faults', 'institution'> = {
  id: 'nonbank-it-2016/4.3#6.faults',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['operations'],
  title: { zh: '故障处置', en: 'Handling of faults' },
  statement: { zh: '机构须处置各类运行故障。', en: 'The institution must handle the faults of its operations.' },
  rule: faultsHandled,
  notes: {
    zh: '故障逐件判断，有处置完毕的记录方为已处置；施行前发生且已处置的不计。文本未给期限，尚未处置的无法判断。防范是否有效只是结果，不作判断。',
    en: 'Every fault is looked at but those that occurred and were handled before the opinions bound: it is handled once service was restored. The text has no time limit, so one still open cannot be told. Whether faults were prevented is a result and not judged.',
  },
}
