/** Operation and maintenance of information systems: team, posts, policies, equipment, software, capacity, monitoring and logs. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { part } from './flag'
import { CivilDateSchema, identifier, TextSchema } from './scalar'
import { act, dayOf, intervalMonths, state } from './state'

const keeper = 'technology'

const MemberSchema = z.strictObject({
  id: identifier(['member of the operations team', '运维团队成员']),
  ...state(['membership', '任职'], keeper, 'nonbank-it-2016/4.3#1'),
  expertise: fact(TextSchema.nullable(), {
    title: ['Expertise', '专业能力'],
    about: ['What makes the member a specialist in operations: training, certificate or experience.', '该成员从事运行维护的专业背景、资质或者经验。'],
    none: ['there is none', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#1'],
  }),
})

const OtherPostSchema = z.strictObject({
  id: identifier(['other post', '兼任职务']),
  ...state(['second post', '兼任'], keeper, 'nonbank-it-2016/4.3#2'),
  name: fact(TextSchema, { title: ['Name', '职务名称'], about: ['What the other post is. No rule reads it.', '兼任的职务或者岗位名称；规则不读取。'], knownTo: keeper }),
})

const HolderSchema = z.strictObject({
  id: identifier(['holder of the post', '任职人员']),
  ...state(['holding of the post', '任职'], keeper, 'nonbank-it-2016/4.3#2'),
  otherPosts: fact(z.array(OtherPostSchema), {
    title: ['Other posts', '兼任情况'],
    about: ['Every other post or job that the holder has, within the institution or outside it; other operations posts are listed here too. The list claims to be complete.', '任职人员在本机构内外兼任的其他岗位或者职务，含其他运维岗位；所填列表视为完整。'],
    empty: ['the holder has no other', '未兼任'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#2'],
  }),
})

const PostSchema = z.strictObject({
  id: identifier(['operations post', '运维岗位']),
  ...state(['post', '岗位'], keeper, 'nonbank-it-2016/4.3#2'),
  name: fact(TextSchema, { title: ['Name', '岗位名称'], about: ['What the post is called. No rule reads it.', '岗位名称；规则不读取。'], knownTo: keeper }),
  key: fact(z.boolean(), {
    title: ['Key post', '是否关键岗位'],
    about: ['Whether the institution counts the post among its key posts.', '本机构是否将该岗位列为关键岗位。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#2'],
  }),
  dutiesDefinedOn: dayOf({
    title: ['Duties defined on', '职责明确日期'],
    about: ['Day on which the duties of the post were laid down.', '以书面形式明确该岗位职责的日期。'],
    none: ['they have not been', '尚未明确'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#2'],
  }),
  holders: fact(z.array(HolderSchema), {
    title: ['Holders', '任职人员'],
    about: ['Who holds or held the post. The list claims to be complete.', '担任该岗位的人员；所填列表视为完整。'],
    empty: ['nobody', '无人任职'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#2'],
  }),
})

const ManualSchema = z.strictObject({
  id: identifier(['operation manual', '操作手册']),
  ...state(['operation manual', '操作手册'], keeper, 'nonbank-it-2016/4.3#3'),
  name: fact(TextSchema, { title: ['Name', '手册名称'], about: ['What the manual is called. No rule reads it.', '手册名称；规则不读取。'], knownTo: keeper }),
})

const ImportantAssetSchema = z.strictObject({
  id: identifier(['important equipment or facility', '重要设备设施']),
  ...state(['use of it', '使用'], keeper, 'nonbank-it-2016/4.3#4'),
  name: fact(TextSchema, { title: ['Name', '名称'], about: ['What it is: one item, or a group that is always inspected together. No rule reads it.', '单台设备、单项设施，或者总是一并巡检的一组；规则不读取。'], knownTo: keeper }),
  inspections: fact(z.array(z.strictObject(act(['inspection', '巡检'], keeper, 'nonbank-it-2016/4.3#4'))), {
    title: ['Inspections', '巡检记录'],
    about: ['When it was inspected. The list claims to be complete.', '历次巡检；所填列表视为完整。'],
    empty: ['never', '从未巡检'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  inspectionIntervalMonths: intervalMonths(['inspection', '巡检'], keeper, 'nonbank-it-2016/4.3#4'),
  maintenances: fact(z.array(z.strictObject(act(['maintenance', '维护'], keeper, 'nonbank-it-2016/4.3#4'))), {
    title: ['Maintenance', '维护记录'],
    about: ['When it was maintained. The list claims to be complete.', '历次维护保养；所填列表视为完整。'],
    empty: ['never', '从未维护'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  maintenanceIntervalMonths: intervalMonths(['maintenance', '维护'], keeper, 'nonbank-it-2016/4.3#4'),
})

const AgedEquipmentSchema = z.strictObject({
  id: identifier(['aged equipment', '老旧设备']),
  name: fact(TextSchema, { title: ['Name', '设备名称'], about: ['What it is. No rule reads it.', '设备名称；规则不读取。'], knownTo: keeper }),
  agedSince: fact(CivilDateSchema, {
    title: ['Aged since', '认定老旧日期'],
    about: ['Day on which the institution found it aged or obsolete, or on which its own limit of use ran out.', '本机构认定其老旧，或者达到自定使用年限的日期。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  renewals: fact(z.array(z.strictObject(act(['renewal', '更新'], keeper, 'nonbank-it-2016/4.3#4'))), {
    title: ['Renewals', '更新记录'],
    about: ['When it was replaced, renewed or taken out of use. The list claims to be complete.', '更换、更新或者停用的记录；所填列表视为完整。'],
    empty: ['not yet', '尚未更新'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
})

const SoftwareSchema = z.strictObject({
  id: identifier(['software', '软件']),
  ...state(['use of the software', '软件使用'], keeper, 'nonbank-it-2016/4.3#4'),
  name: fact(TextSchema, { title: ['Name', '软件名称'], about: ['What it is. No rule reads it.', '软件名称；规则不读取。'], knownTo: keeper }),
  installed: fact(z.number().int().nonnegative(), {
    title: ['Installations', '安装数量'],
    about: ['How many installations or users of it there are, counted as its licence counts them.', '安装数量或者使用人数，口径与许可一致。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  entitled: fact(z.number().int().nonnegative(), {
    title: ['Installations licensed', '许可数量'],
    about: [
      'How many of them the licences held allow. Software of its own, or under a free licence whose terms are met: as many as are installed.',
      '所持有效许可允许的数量；自有软件，或者依许可条款免费使用的软件，与安装数量相同。',
    ],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
})

const LogSourceSchema = z.strictObject({
  id: identifier(['source of logs', '日志来源']),
  ...state(['logging', '日志记录'], keeper, 'nonbank-it-2016/4.3#6'),
  name: fact(TextSchema, { title: ['Name', '名称'], about: ['What writes the logs. No rule reads it.', '产生日志的系统或者设备；规则不读取。'], knownTo: keeper }),
  storage: fact(TextSchema.nullable(), {
    title: ['Storage', '存储位置'],
    about: ['Where its logs are stored.', '日志的存储位置。'],
    none: ['they are not stored', '未存储'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#6'],
  }),
  protection: fact(TextSchema.nullable(), {
    title: ['Protection', '保护措施'],
    about: ['How the stored logs are kept from loss and alteration.', '防止已存日志丢失、被改动的措施。'],
    none: ['they are not protected', '无保护措施'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#6'],
  }),
})

const FaultSchema = z.strictObject({
  id: identifier(['fault', '故障']),
  occurredOn: fact(CivilDateSchema, {
    title: ['Occurred on', '发生日期'],
    about: ['Day on which it occurred.', '故障发生日期。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#6'],
  }),
  handlings: fact(z.array(z.strictObject(act(['handling', '处置'], keeper, 'nonbank-it-2016/4.3#6'))), {
    title: ['Handled', '处置记录'],
    about: ['When the fault was handled, so that service was restored. The list claims to be complete.', '处置完毕、服务恢复的记录；所填列表视为完整。'],
    empty: ['not yet', '尚未处置'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#6'],
  }),
})

/** See the key of the institution that holds it. */
export const ItOperationsSchema = z.strictObject({
  team: fact(
    z.strictObject({
      ...state(['operations team', '运维团队'], keeper, 'nonbank-it-2016/4.3#1'),
      members: fact(z.array(MemberSchema), {
        title: ['Members', '团队成员'],
        about: ['The members of the team. The list claims to be complete.', '团队成员；所填列表视为完整。'],
        empty: ['there are none', '无成员'],
        knownTo: keeper,
        source: ['nonbank-it-2016/4.3#1'],
      }),
    }),
    { title: ['Operations team', '运维团队'], about: ["The institution's own team for operation and maintenance.", '本机构的运行维护团队。'], knownTo: keeper, source: ['nonbank-it-2016/4.3#1'] },
  ),
  posts: fact(z.array(PostSchema), {
    title: ['Operations posts', '运维岗位'],
    about: ['The posts of operation and maintenance. The list claims to be complete.', '运行维护岗位；所填列表视为完整。'],
    empty: ['there are none', '未设岗位'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#2'],
  }),
  policy: fact(
    z.strictObject({
      ...state(['operations policy', '运维管理制度'], keeper, 'nonbank-it-2016/4.3#3'),
      processes: fact(
        z.strictObject({
          incident: part(['Incident management', '事件管理'], ['It lays down how incidents are managed.', '制度规定了事件如何管理。'], keeper, 'nonbank-it-2016/4.3#3'),
          problem: part(['Problem management', '问题管理'], ['It lays down how problems are managed.', '制度规定了问题如何管理。'], keeper, 'nonbank-it-2016/4.3#3'),
          configuration: part(['Configuration management', '配置管理'], ['It lays down how configuration is managed.', '制度规定了配置如何管理。'], keeper, 'nonbank-it-2016/4.3#3'),
          change: part(['Change management', '变更管理'], ['It lays down how changes are managed.', '制度规定了变更如何管理。'], keeper, 'nonbank-it-2016/4.3#3'),
          release: part(['Release management', '发布管理'], ['It lays down how releases are managed.', '制度规定了发布如何管理。'], keeper, 'nonbank-it-2016/4.3#3'),
        }),
        { title: ['Processes', '管理流程'], about: ['For which processes it lays down requirements.', '制度对哪些流程作出了规定，逐项填写。'], knownTo: keeper, source: ['nonbank-it-2016/4.3#3'] },
      ),
    }),
    { title: ['Operations policy', '运维管理制度'], about: ['The policy on operation and maintenance.', '运行维护管理制度。'], knownTo: keeper, source: ['nonbank-it-2016/4.3#3'] },
  ),
  manuals: fact(z.array(ManualSchema), {
    title: ['Operation manuals', '运维操作手册'],
    about: ['The manuals for operation and maintenance. The list claims to be complete.', '运行维护操作手册；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#3'],
  }),
  importantAssets: fact(z.array(ImportantAssetSchema), {
    title: ['Important equipment and facilities', '重要设备和设施'],
    about: ['The important equipment and the important facilities. The list claims to be complete.', '重要设备和重要设施；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  agedEquipment: fact(z.array(AgedEquipmentSchema), {
    title: ['Aged equipment', '老旧设备'],
    about: ['Equipment that has become aged or obsolete, renewed or not. The list claims to be complete.', '已老旧的设备，含已更新的；所填列表视为完整。'],
    empty: ['there is none', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  software: fact(z.array(SoftwareSchema), {
    title: ['Software', '软件'],
    about: ['The software products in use. The list claims to be complete.', '所使用的软件产品；所填列表视为完整。'],
    empty: ['none is used', '未使用'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  softwareDefectManagement: fact(z.strictObject(state(['mechanism for defects of software', '软件缺陷管理机制'], keeper, 'nonbank-it-2016/4.3#4')), {
    title: ['Management of software defects', '软件缺陷管理机制'],
    about: ['The mechanism by which defects of software products are managed.', '对软件产品缺陷的管理机制。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  hardwareDefectManagement: fact(z.strictObject(state(['mechanism for defects of hardware', '硬件缺陷管理机制'], keeper, 'nonbank-it-2016/4.3#4')), {
    title: ['Management of hardware defects', '硬件缺陷管理机制'],
    about: ['The mechanism by which defects of hardware are managed.', '对硬件设备缺陷的管理机制。'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#4'],
  }),
  capacityPlan: fact(
    z.strictObject({
      ...state(['capacity plan', '容量规划'], keeper, 'nonbank-it-2016/4.3#5'),
      growth: fact(
        z.strictObject({
          business: part(['Business', '业务发展'], ['It reckons with how business develops.', '规划考虑了业务发展。'], keeper, 'nonbank-it-2016/4.3#5'),
          transactions: part(['Transactions', '交易量增长'], ['It reckons with how the number of transactions grows.', '规划考虑了交易量增长。'], keeper, 'nonbank-it-2016/4.3#5'),
        }),
        { title: ['Growth', '所考虑的增长'], about: ['Which growth the plan reckons with.', '规划所考虑的增长，逐项填写。'], knownTo: keeper, source: ['nonbank-it-2016/4.3#5'] },
      ),
    }),
    { title: ['Capacity plan', '容量规划'], about: ['The plan for the capacity of systems and infrastructure.', '系统和基础设施的容量规划。'], knownTo: keeper, source: ['nonbank-it-2016/4.3#5'] },
  ),
  automationTools: fact(
    z.array(
      z.strictObject({
        id: identifier(['tool', '工具']),
        ...state(['use of the tool', '工具使用'], keeper, 'nonbank-it-2016/4.3#6'),
        purpose: fact(choice({ operations: ['operation and maintenance', '运行维护'], other: ['another purpose', '其他用途'] }), {
          title: ['Purpose', '用途'],
          about: ['What it automates.', '该工具使何种工作自动化。'],
          knownTo: keeper,
          source: ['nonbank-it-2016/4.3#6'],
        }),
      }),
    ),
    {
      title: ['Tools of automation', '自动化工具'],
      about: ['The tools that automate work. The list claims to be complete.', '自动化工具；所填列表视为完整。'],
      empty: ['there are none', '无'],
      knownTo: keeper,
      source: ['nonbank-it-2016/4.3#6'],
    },
  ),
  monitoring: fact(
    z.strictObject({
      ...state(['monitoring system', '监控体系'], keeper, 'nonbank-it-2016/4.3#6'),
      layers: fact(
        z.strictObject({
          infrastructure: part(['Infrastructure', '基础设施'], ['All infrastructure is monitored.', '基础设施已全面纳入监控。'], keeper, 'nonbank-it-2016/4.3#6'),
          network: part(['Network', '网络'], ['All networks are monitored.', '网络已全面纳入监控。'], keeper, 'nonbank-it-2016/4.3#6'),
          systems: part(['Systems', '系统'], ['All systems are monitored.', '系统已全面纳入监控。'], keeper, 'nonbank-it-2016/4.3#6'),
          applications: part(['Applications', '应用'], ['All applications are monitored.', '应用已全面纳入监控。'], keeper, 'nonbank-it-2016/4.3#6'),
        }),
        { title: ['Layers', '监控范围'], about: ['What is monitored in full.', '已全面纳入监控的领域，逐项填写。'], knownTo: keeper, source: ['nonbank-it-2016/4.3#6'] },
      ),
    }),
    { title: ['Monitoring', '监控体系'], about: ['The system by which operations are monitored.', '运行监控体系。'], knownTo: keeper, source: ['nonbank-it-2016/4.3#6'] },
  ),
  logSources: fact(z.array(LogSourceSchema), {
    title: ['Sources of logs', '日志来源'],
    about: ['What writes logs, with where they are stored. The list claims to be complete.', '产生日志的来源及其存储情况；所填列表视为完整。'],
    empty: ['nothing writes logs', '无日志'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#6'],
  }),
  faults: fact(z.array(FaultSchema), {
    title: ['Faults', '故障事件'],
    about: ['Faults in operation, with when they were handled. The list claims to be complete.', '运行故障及其处置情况；所填列表视为完整。'],
    empty: ['there were none', '无'],
    knownTo: keeper,
    source: ['nonbank-it-2016/4.3#6'],
  }),
})
