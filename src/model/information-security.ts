/** Information security: staff, policies, safeguards, vulnerabilities, data and terminals. */
import * as z from 'zod'
import { choice, fact, type Pair } from './fact'
import { part } from './flag'
import { CivilDateSchema, identifier, TextSchema } from './scalar'
import { act, dayOf, intervalMonths, state } from './state'

const keeper = 'security'

const StaffSchema = z.strictObject({
  id: identifier(['member of the security staff', '安全管理人员']),
  ...state(['service in the post', '任职'], keeper, 'nonbank-it-2016/5.1#1'),
  assignment: fact(choice({ dedicated: ['dedicated', '专职'], shared: ['beside other work', '兼职'] }), {
    title: ['Assignment', '任职方式'],
    about: ['Whether the person does nothing but manage information security.', '该人员是否专门从事信息安全管理。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#1'],
  }),
})

function safeguard(title: Pair) {
  return fact(z.strictObject(state([title[0].toLowerCase(), title[1]], keeper, 'nonbank-it-2016/5.1#2')), {
    title,
    about: [`The technical measures: ${title[0].toLowerCase()}.`, `技术防护措施：${title[1]}。`],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#2'],
  })
}

function isolated(title: Pair, from: Pair) {
  return part(title, [`It is isolated ${from[0]}; also true where there is none.`, `${from[1]}；不存在该区域或者连接的，填 true。`], keeper, 'nonbank-it-2016/5.1#3')
}

const otherZones: Pair = ['from all other zones of the network', '与其他各网络安全域均已隔离']

const ownNetworks: Pair = ["from the institution's networks", '与本机构网络已隔离']

const RoundSchema = z.strictObject({
  ...act(['round', '工作'], keeper, 'nonbank-it-2016/5.1#4'),
  work: fact(
    z.array(
      choice({
        vulnerabilitiesMonitored: ['vulnerabilities monitored', '监测漏洞信息'],
        vulnerabilitiesCollected: ['vulnerabilities collected', '收集漏洞信息'],
        vulnerabilitiesAssessed: ['vulnerabilities assessed', '评估漏洞信息'],
        patchesMonitored: ['patches monitored', '监测补丁信息'],
        patchesCollected: ['patches collected', '收集补丁信息'],
        patchesAssessed: ['patches assessed', '评估补丁信息'],
      }),
    ),
    {
      title: ['Work done', '工作内容'],
      about: ['What was done in the round with information on vulnerabilities and patches.', '本次对漏洞和补丁信息所做的工作。'],
      empty: ['none of it', '均未做'],
      knownTo: keeper,
      source: ['nonbank-it-2016/5.1#4'],
    },
  ),
})

const DangerSchema = z.strictObject({
  id: identifier(['hidden danger', '安全隐患']),
  serious: fact(z.boolean(), {
    title: ['Serious', '是否重大'],
    about: ['Whether the institution holds it serious.', '本机构是否认定为重大隐患。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#4'],
  }),
  foundOn: fact(CivilDateSchema, {
    title: ['Found on', '发现日期'],
    about: ['Day on which it was found.', '发现日期。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#4'],
  }),
  handlings: fact(z.array(z.strictObject(act(['handling', '处置'], keeper, 'nonbank-it-2016/5.1#4'))), {
    title: ['Handled', '处置记录'],
    about: ['When it was removed, or contained by other means. The list claims to be complete.', '消除隐患，或者以其他措施控制隐患的记录；所填列表视为完整。'],
    empty: ['not yet', '尚未处置'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#4'],
  }),
})

const DataCategorySchema = z.strictObject({
  id: identifier(['category of sensitive data', '敏感数据类别']),
  dataClass: fact(TextSchema.nullable(), {
    title: ['Class', '分类'],
    about: ['The class to which these data belong in the scheme.', '按分类分级方案所属的类。'],
    none: ['they are not classified', '未分类'],
    knownTo: 'data',
    source: ['nonbank-it-2016/5.1#6'],
  }),
  level: fact(TextSchema.nullable(), {
    title: ['Level', '分级'],
    about: ['The level that these data have in the scheme.', '按分类分级方案所定的级。'],
    none: ['they are not graded', '未分级'],
    knownTo: 'data',
    source: ['nonbank-it-2016/5.1#6'],
  }),
  handling: fact(TextSchema.nullable(), {
    title: ['Management', '管理要求'],
    about: ['How data of this class and level are managed.', '该类该级数据的管理要求。'],
    none: ['nothing is laid down', '未规定'],
    knownTo: 'data',
    source: ['nonbank-it-2016/5.1#6'],
  }),
})

const StageSchema = z.strictObject({
  id: identifier(['stage of the life cycle', '生命周期阶段']),
  name: fact(TextSchema, { title: ['Name', '阶段名称'], about: ['What the stage is called. No rule reads it.', '阶段名称；规则不读取。'], knownTo: 'data' }),
  securityRequirement: fact(TextSchema.nullable(), {
    title: ['Security requirement', '安全管理要求'],
    about: ['What is asked for the security of data in this stage.', '对该阶段数据的安全管理要求。'],
    none: ['nothing', '无'],
    knownTo: 'data',
    source: ['nonbank-it-2016/5.1#6'],
  }),
})

const GrantSchema = z.strictObject({
  id: identifier(['access right', '访问权限']),
  ...state(['access right', '访问权限'], keeper, 'nonbank-it-2016/5.1#6'),
  approvedOn: dayOf({
    title: ['Approved on', '批准日期'],
    about: ['Day on which the right was first approved.', '首次批准该权限的日期。'],
    none: ['it was not', '未经批准'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#6'],
  }),
})

const UnauthorisedAccessSchema = z.strictObject({
  ...act(['unauthorised act', '未经授权的行为'], keeper, 'nonbank-it-2016/5.1#6'),
  kind: fact(choice({ viewing: ['viewing', '查看'], downloading: ['downloading', '下载'], other: ['something else', '其他'] }), {
    title: ['What was done', '行为'],
    about: ['What was done with production data without authority.', '未经授权对生产数据所做的行为。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#6'],
  }),
})

const TechniqueSchema = z.strictObject({
  id: identifier(['technique', '技术']),
  ...state(['use of the technique', '技术应用'], keeper, 'nonbank-it-2016/5.1#7'),
  technique: fact(choice({ encryption: ['encryption', '加密'], masking: ['masking', '脱敏'], other: ['another technique', '其他'] }), {
    title: ['Technique', '技术类型'],
    about: ['What it is.', '所采用的技术。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#7'],
  }),
  uses: fact(z.array(choice({ storage: ['storage', '存储'], transmission: ['transmission', '传输'], testing: ['testing', '测试'] })), {
    title: ['Used in', '应用环节'],
    about: ['Where data are protected by it.', '以该技术保护数据的环节。'],
    empty: ['in none of them', '均未应用'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#7'],
  }),
  requirementMet: fact(TextSchema.nullable(), {
    title: ['Requirement met', '所符合的要求'],
    about: ['The standard or requirement that it was found to meet.', '经核实其符合的标准或者要求。'],
    none: ['it meets none', '不符合要求'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#7'],
  }),
})

const ViolationControlSchema = z.strictObject({
  id: identifier(['kind of violation', '违规行为类型']),
  ...state(['control', '管控'], keeper, 'nonbank-it-2016/5.1#8'),
  violation: fact(choice({ illegalOutboundConnection: ['illegal outbound connection', '非法外联'], other: ['another violation', '其他违规行为'] }), {
    title: ['Violation', '违规行为'],
    about: ['Which violation it is.', '违规行为的类型。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#8'],
  }),
  taken: fact(
    z.strictObject({
      monitoring: part(['Monitoring', '监控'], ['It is monitored.', '已对其监控。'], keeper, 'nonbank-it-2016/5.1#8'),
      blocking: part(['Blocking', '阻断'], ['It is blocked.', '已对其阻断。'], keeper, 'nonbank-it-2016/5.1#8'),
      audit: part(['Audit', '审计'], ['It is audited.', '已对其审计。'], keeper, 'nonbank-it-2016/5.1#8'),
    }),
    { title: ['What is done against it', '应对措施'], about: ['What is done against this violation.', '针对该违规行为的措施，逐项填写。'], knownTo: keeper, source: ['nonbank-it-2016/5.1#8'] },
  ),
})

/** See the key of the institution that holds it. */
export const InformationSecuritySchema = z.strictObject({
  staff: fact(z.array(StaffSchema), {
    title: ['Security staff', '信息安全管理人员'],
    about: ['Who manages information security. The list claims to be complete.', '从事信息安全管理的人员；所填列表视为完整。'],
    empty: ['nobody', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#1'],
  }),
  policy: fact(z.strictObject(state(['security policy', '安全管理制度'], keeper, 'nonbank-it-2016/5.1#1')), {
    title: ['Security policy', '安全管理制度'],
    about: ['The policy on the management of information security.', '信息安全管理制度。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#1'],
  }),
  educationIntervalMonths: intervalMonths(['security education', '安全教育'], keeper, 'nonbank-it-2016/5.1#1'),
  safeguards: fact(
    z.strictObject({
      virus: safeguard(['Protection from viruses', '防范病毒']),
      attack: safeguard(['Protection from attacks', '防范攻击']),
      tampering: safeguard(['Protection from tampering', '防范篡改']),
      leakage: safeguard(['Protection from leaks', '防范泄密']),
      repudiation: safeguard(['Protection from repudiation', '防范抵赖']),
    }),
    { title: ['Safeguards', '安全技术措施'], about: ['The technical safeguards by what they protect from.', '按防范对象填写的安全技术措施。'], knownTo: keeper, source: ['nonbank-it-2016/5.1#2'] },
  ),
  networkAccess: fact(
    z.strictObject({
      ...state(['access control policy of the network', '网络访问控制策略'], keeper, 'nonbank-it-2016/5.1#3'),
      isolated: fact(
        z.strictObject({
          development: isolated(['Development', '开发域'], otherZones),
          testing: isolated(['Testing', '测试域'], otherZones),
          production: isolated(['Production', '生产域'], otherZones),
          office: isolated(['Office', '办公域'], otherZones),
          otherZones: isolated(['Other zones', '其他安全域'], ['from each other and from the four zones named', '其他网络安全域之间，以及与前述各域均已隔离']),
          funders: isolated(['Funders', '出资人'], ownNetworks),
          otherExternalUnits: isolated(['Other external units', '其他外联单位'], ownNetworks),
          internet: isolated(['Internet', '互联网'], ownNetworks),
        }),
        { title: ['Isolated', '隔离情况'], about: ['Which zones and outside networks are isolated.', '各安全域和外部网络的隔离情况，逐项填写。'], knownTo: keeper, source: ['nonbank-it-2016/5.1#3'] },
      ),
    }),
    { title: ['Access control of the network', '网络访问控制'], about: ['The access control policy configured in the network, and what it isolates.', '网络中已配置的访问控制策略及其隔离效果。'], knownTo: keeper, source: ['nonbank-it-2016/5.1#3'] },
  ),
  vulnerabilityRounds: fact(z.array(RoundSchema), {
    title: ['Work on vulnerabilities and patches', '漏洞和补丁工作'],
    about: ['When information on vulnerabilities and patches was monitored, collected and assessed. The list claims to be complete.', '监测、收集和评估漏洞及补丁信息的记录；所填列表视为完整。'],
    empty: ['never', '从未开展'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#4'],
  }),
  vulnerabilityIntervalMonths: intervalMonths(['work on vulnerabilities and patches', '漏洞和补丁工作'], keeper, 'nonbank-it-2016/5.1#4'),
  hiddenDangers: fact(z.array(DangerSchema), {
    title: ['Hidden dangers', '安全隐患'],
    about: ['Hidden dangers to security that were found. The list claims to be complete.', '发现的安全隐患；所填列表视为完整。'],
    empty: ['none was found', '未发现'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#4'],
  }),
  sensitiveData: fact(
    z.strictObject({
      ...state(['scheme of classes and levels', '分类分级方案'], 'data', 'nonbank-it-2016/5.1#6'),
      categories: fact(z.array(DataCategorySchema), {
        title: ['Categories', '敏感数据类别'],
        about: ['The categories of sensitive data that the institution holds. The list claims to be complete.', '本机构持有的各类敏感数据；所填列表视为完整。'],
        empty: ['none is listed', '未列出'],
        knownTo: 'data',
        source: ['nonbank-it-2016/5.1#6'],
      }),
    }),
    { title: ['Sensitive data', '敏感数据'], about: ['How sensitive data are classified, graded and managed.', '敏感数据的分类、分级和管理。'], knownTo: 'data', source: ['nonbank-it-2016/5.1#6'] },
  ),
  dataStages: fact(z.array(StageSchema), {
    title: ['Stages of the life cycle of data', '数据生命周期阶段'],
    about: ['The stages through which data go, by the division of the institution. The list claims to be complete.', '本机构所划分的数据生命周期各阶段；所填列表视为完整。'],
    empty: ['none are distinguished', '未划分'],
    knownTo: 'data',
    source: ['nonbank-it-2016/5.1#6'],
  }),
  productionAccess: fact(z.array(GrantSchema), {
    title: ['Access to production', '生产系统访问权限'],
    about: ['The rights to access production systems. The list claims to be complete.', '生产系统的访问权限；所填列表视为完整。'],
    empty: ['nobody has any', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#6'],
  }),
  unauthorisedAccess: fact(z.array(UnauthorisedAccessSchema), {
    title: ['Unauthorised access to production data', '未经授权接触生产数据'],
    about: ['What was done with production data without authority. The list claims to be complete.', '未经授权接触生产数据的行为；所填列表视为完整。'],
    empty: ['nothing', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#6'],
  }),
  dataTechniques: fact(z.array(TechniqueSchema), {
    title: ['Techniques that protect data', '数据保护技术'],
    about: ['Encryption, masking and other techniques in use. The list claims to be complete.', '所采用的加密、脱敏及其他技术；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#7'],
  }),
  terminalControls: fact(z.strictObject(state(['controls on terminals', '终端控制措施'], keeper, 'nonbank-it-2016/5.1#8')), {
    title: ['Controls on terminals', '终端控制措施'],
    about: ['The security controls on terminals.', '终端的安全控制措施。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#8'],
  }),
  removableMediaControls: fact(z.strictObject(state(['controls on removable media', '移动介质控制措施'], keeper, 'nonbank-it-2016/5.1#8')), {
    title: ['Controls on removable media', '移动介质控制措施'],
    about: ['The security controls on removable storage media.', '移动存储介质的安全控制措施。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#8'],
  }),
  violationControls: fact(z.array(ViolationControlSchema), {
    title: ['Controls on violations', '违规行为管控'],
    about: ['The kinds of violation that the institution reckons with, illegal outbound connection among them, and what is done against each. The list claims to be complete.', '本机构所管控的各类违规行为（含非法外联）及其应对措施；所填列表视为完整。'],
    empty: ['none', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/5.1#8'],
  }),
})
