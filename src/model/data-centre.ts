/** Data centres, machine rooms at the centre included: how they are provided, sited, built, protected and kept apart from others. */
import * as z from 'zod'
import { choice, fact, type Immutable } from './fact'
import { part } from './flag'
import { measures } from './measure'
import { extensions, identifier, TextSchema } from './scalar'
import { dayOf, state } from './state'

const choosing = 'nonbank-it-2016/4.1#1'
const permissions = 'nonbank-it-2016/4.1#2'
const siting = 'nonbank-it-2016/4.1#3'
const building = 'nonbank-it-2016/4.1#4'
const separation = 'nonbank-it-2016/4.1#5'

/**
 * Whether the institution is one that can build a data centre of its own.
 *
 * @category Model
 */
export const OwnCentreConditionsSchema = z.strictObject({
  sufficientScale: fact(z.boolean(), {
    title: ['Of some scale', '是否具有一定规模'],
    about: ['Whether the institution is of the scale that a data centre of its own asks for.', '本机构规模是否足以支持自建数据中心。'],
    knownTo: 'technology',
    source: [permissions],
  }),
  soundTechnology: fact(z.boolean(), {
    title: ['Sound base in technology', '信息科技基础是否较好'],
    about: ['Whether its base in information technology is sound.', '本机构信息科技基础是否较好。'],
    knownTo: 'technology',
    source: [permissions],
  }),
  capableManagement: fact(z.boolean(), {
    title: ['Capable management', '管理能力是否较强'],
    about: ['Whether it is well able to manage a data centre.', '本机构管理数据中心的能力是否较强。'],
    knownTo: 'technology',
    source: [permissions],
  }),
  reason: fact(TextSchema, {
    title: ['Reason', '理由'],
    about: ['Why the three were judged so.', '对上述三项作出判断的理由。'],
    knownTo: 'technology',
    source: [permissions],
  }),
})

function achieved(title: readonly [string, string], about: readonly [string, string]) {
  return fact(
    z.strictObject({
      ...state([`state that the centre is ${title[0].toLowerCase()}`, `数据中心${title[1]}的状态`], 'technology', choosing),
      basis: fact(TextSchema, {
        title: ['Basis', '依据'],
        about: ['What shows it: a figure with its period, a test, a certificate, a report.', '证明该状态的指标数值及期间、检测、认证或报告。'],
        knownTo: 'technology',
        source: [choosing],
      }),
    }),
    { title, about, knownTo: 'technology', source: [choosing] },
  )
}

const SitingSchema = z.strictObject({
  sitedOn: dayOf({
    title: ['Site decided', '选址确定日期'],
    about: ['Day on which the site was decided; of a centre of others, the day on which it was chosen.', '确定选址的日期；使用他方数据中心的，为选定该数据中心的日期。'],
    none: ['no decision was taken', '未作决定'],
    knownTo: 'technology',
    source: [siting],
  }),
  assessedOn: dayOf({
    title: ['Site assessed', '选址安全评估日期'],
    about: ['Day on which the security assessment of the site was completed.', '选址安全评估完成日期。'],
    none: ['the site was not assessed', '未评估'],
    knownTo: 'security',
    source: [siting],
  }),
  considered: fact(
    z.strictObject({
      location: part(['Location', '地理位置'], ['The location was considered.', '已考虑地理位置因素。'], 'technology', siting),
      environment: part(['Environment', '环境'], ['The environment was considered.', '已考虑环境因素。'], 'technology', siting),
      facilities: part(['Facilities', '设施'], ['The facilities were considered.', '已考虑设施因素。'], 'technology', siting),
    }),
    {
      title: ['Factors considered', '选址考虑因素'],
      about: ['What was considered in choosing the site, factor by factor.', '选址时考虑的因素，逐项填写。'],
      knownTo: 'technology',
      source: [siting],
    },
  ),
  requirements: fact(
    z.array(
      z.strictObject({
        id: identifier(['requirement on the site', '选址要求']),
        requirement: fact(TextSchema, {
          title: ['Requirement', '要求'],
          about: ['The instrument and provision that says it.', '规定该要求的文件及条款。'],
          knownTo: 'compliance',
          source: [siting],
        }),
        met: fact(z.boolean(), {
          title: ['Met', '是否符合'],
          about: ['Whether the site meets it.', '选址是否符合该要求。'],
          knownTo: 'compliance',
          source: [siting],
        }),
      }),
    ),
    {
      title: ['Supervisory requirements on the site', '选址监管要求'],
      about: ['The supervisory requirements that apply to the site, one by one. The list claims to be complete.', '适用于该选址的各项监管要求；所填列表视为完整。'],
      empty: ['none applies', '无适用要求'],
      knownTo: 'compliance',
      source: [siting],
    },
  ),
})

const StructureSchema = z.strictObject({
  standard: fact(TextSchema, {
    title: ['Requirements for machine rooms', '机房建设要求'],
    about: ['The requirements for dedicated machine rooms against which the building was checked.', '据以核对建筑物的专用机房建设要求。'],
    knownTo: 'technology',
    source: [building],
  }),
  parts: fact(
    z.strictObject({
      floorHeight: part(['Floor height', '层高'], ['The floor height meets them.', '层高满足要求。'], 'technology', building),
      loadBearing: part(['Load', '承重'], ['The load that the floors bear meets them.', '承重满足要求。'], 'technology', building),
      seismicResistance: part(['Earthquakes', '抗震'], ['The resistance to earthquakes meets them.', '抗震满足要求。'], 'technology', building),
    }),
    {
      title: ['Parts of the structure', '建筑物结构各项'],
      about: ['Whether the building meets the requirements, part by part.', '建筑物结构是否满足要求，逐项填写。'],
      knownTo: 'technology',
      source: [building],
    },
  ),
  others: fact(
    z.array(
      z.strictObject({
        id: identifier(['further part of the structure', '其他结构项目']),
        name: fact(TextSchema, { title: ['Name', '名称'], about: ['What part it is. No rule reads it.', '项目名称；规则不读取。'], knownTo: 'technology' }),
        met: fact(z.boolean(), { title: ['Met', '是否满足'], about: ['Whether it meets the requirements.', '是否满足要求。'], knownTo: 'technology', source: [building] }),
      }),
    ),
    {
      title: ['Further parts', '其他项目'],
      about: ['Whatever else the requirements ask of the structure. The list claims to be complete.', '建设要求对建筑物结构的其他规定；所填列表视为完整。'],
      empty: ['they ask for nothing else', '无其他规定'],
      knownTo: 'technology',
      source: [building],
    },
  ),
})

const InfrastructureSchema = z.strictObject({
  id: identifier(['important infrastructure', '重要基础设施']),
  kind: fact(
    choice({
      power: ['power supply', '电力供应'],
      precisionAirConditioning: ['precision air-conditioning', '精密空调'],
      networkLines: ['network lines', '网络通信线路'],
      other: ['other important infrastructure', '其他重要基础设施'],
    }),
    { title: ['Kind', '类别'], about: ['What infrastructure it is.', '基础设施的类别。'], knownTo: 'technology', source: [building] },
  ),
  ...state(['infrastructure', '基础设施'], 'technology', building),
  redundancy: fact(
    choice({
      spareUnit: ['a spare unit or line beside those needed (N+1)', '在所需之外另有备用（N+1）'],
      doubled: ['doubled (2N)', '双份配置（2N）'],
      otherRedundancy: ['redundant in another way', '其他冗余方式'],
      none: ['not redundant', '无冗余'],
    }),
    { title: ['Redundancy', '冗余方式'], about: ['What stands in where a part of it fails. Infrastructure whose redundancy changes is another entry from then on.', '部分设施失效时的冗余方式；冗余方式变更的，自变更起另作登记。'], knownTo: 'technology', source: [building] },
  ),
})

const ProtectionSchema = z.strictObject({
  id: identifier(['protection', '保护措施']),
  against: fact(choice({ fire: ['fire', '火灾'], lightning: ['lightning', '雷击'], water: ['water', '水患'], other: ['other', '其他'] }), {
    title: ['Against', '防范对象'],
    about: ['What it protects the machine room against.', '该措施保护机房免受何种危害。'],
    knownTo: 'technology',
    source: [building],
  }),
  ...state(['protection', '保护措施'], 'technology', building),
  effective: fact(z.boolean(), {
    title: ['Effective', '是否有效'],
    about: ['Whether it was found to work when it was last inspected, tested or accepted. One that works again after a failure is another entry from then on.', '最近一次检查、测试或验收时是否有效；失效后恢复的，自恢复起另作登记。'],
    knownTo: 'technology',
    source: [building],
  }),
})

const UserSchema = z.strictObject({
  id: identifier(['other user', '共用机构']),
  name: fact(TextSchema, { title: ['Name', '名称'], about: ['The other institution. No rule reads it.', '共用机构名称；规则不读取。'], knownTo: 'technology' }),
  ...state(['shared use', '共用'], 'technology', separation),
})

const SeparationSchema = z.strictObject({
  equipment: fact(
    z.array(
      z.strictObject({
        id: identifier(['important equipment', '重要信息科技设备']),
        name: fact(TextSchema, { title: ['Name', '名称'], about: ['Which equipment it is. No rule reads it.', '设备名称；规则不读取。'], knownTo: 'technology' }),
        ...state(['isolation of the equipment from others', '设备隔离'], 'technology', separation),
        means: fact(
          choice({
            ownRoom: ['in a room of its own', '独立机房'],
            cage: ['in a cage', '独立围笼'],
            lockedCabinet: ['in locked cabinets', '上锁机柜'],
            otherMeans: ['by other means', '其他隔离措施'],
            none: ['not isolated', '未隔离'],
          }),
          { title: ['Means', '隔离措施'], about: ['What keeps others away from it.', '与其他机构隔离的措施。'], knownTo: 'technology', source: [separation] },
        ),
      }),
    ),
    {
      title: ['Important equipment', '重要信息科技设备'],
      about: ['The important equipment of the institution in the centre, and how it is isolated from others. The list claims to be complete.', '本机构置于该数据中心的重要信息科技设备及其隔离情况；所填列表视为完整。'],
      empty: ['there is none in this centre', '该数据中心内无重要设备'],
      knownTo: 'technology',
      source: [separation],
    },
  ),
  zone: fact(
    z.strictObject({
      ...state(['physical security zone', '物理安全区域'], 'security', separation),
      boundary: fact(TextSchema.nullable(), {
        title: ['Boundary', '区域范围'],
        about: ['Where the zone begins and ends.', '物理安全区域的边界。'],
        none: ['it was not laid down', '未明确'],
        knownTo: 'security',
        source: [separation],
      }),
    }),
    { title: ['Physical security zone', '物理安全区域'], about: ['The zone around the equipment of the institution.', '本机构设备所在的物理安全区域。'], knownTo: 'security', source: [separation] },
  ),
  grants: fact(
    z.array(
      z.strictObject({
        id: identifier(['right of access', '访问权限']),
        ...state(['right of access', '访问权限'], 'security', separation),
        approvedOn: dayOf({
          title: ['Approved on', '批准日期'],
          about: ['Day on which the institution approved it, or someone on its behalf.', '由本机构批准或受其委托批准的日期。'],
          none: ['it was not approved', '未经批准'],
          knownTo: 'security',
          source: [separation],
        }),
      }),
    ),
    {
      title: ['Rights of physical access', '物理访问权限'],
      about: ['Who can enter the zone, one entry for each right, those held by staff of the provider and of other users included. The list claims to be complete.', '可进入该区域的各项权限，含服务商及其他机构人员持有的权限；所填列表视为完整。'],
      empty: ['nobody can enter', '无人可进入'],
      knownTo: 'security',
      source: [separation],
    },
  ),
})

/**
 * One data centre.
 *
 * @category Model
 */
export const DataCentreSchema = z.strictObject({
  id: identifier(['data centre', '数据中心']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the data centre is called. No rule reads it.', '数据中心名称；规则不读取。'],
    knownTo: 'technology',
  }),
  inUse: fact(z.strictObject(state(['use of the data centre', '数据中心使用'], 'technology', choosing)), {
    title: ['In use', '使用期间'],
    about: ['From when to when the institution uses it.', '本机构使用该数据中心的起止日期。'],
    knownTo: 'technology',
    source: [choosing],
  }),
  mode: fact(
    choice({ ownBuilt: ['built by the institution', '自建'], leased: ['leased', '租用'], hosted: ['hosted by a provider', '托管'], shared: ['shared with others', '共享'] }),
    {
      title: ['Mode', '建设方式'],
      about: ['How the data centre is provided.', '数据中心的建设方式。'],
      knownTo: 'technology',
      source: [choosing, permissions, separation],
    },
  ),
  modeChoice: fact(
    z.strictObject({
      chosenOn: dayOf({
        title: ['Decided on', '决定日期'],
        about: ['Day on which the mode was decided. A centre whose mode changes is another entry from then on.', '决定建设方式的日期；建设方式变更的，自变更起另作登记。'],
        none: ['no decision was taken', '未作决定'],
        knownTo: 'technology',
        source: [choosing],
      }),
      considered: fact(
        z.strictObject({
          businessNeeds: part(['Needs of the business', '业务发展需要'], ['The needs of the business as it develops were considered.', '已考虑业务发展需要。'], 'technology', choosing),
          ownSituation: part(['Own situation', '自身实际情况'], ["The institution's own situation was considered.", '已考虑自身实际情况。'], 'technology', choosing),
        }),
        { title: ['Considered', '考虑事项'], about: ['What the decision took into account.', '决定所考虑的事项。'], knownTo: 'technology', source: [choosing] },
      ),
    }),
    { title: ['Choice of the mode', '建设方式的选择'], about: ['How the mode was chosen.', '建设方式的选择过程。'], knownTo: 'technology', source: [choosing] },
  ),
  performance: fact(
    z.strictObject({
      secure: achieved(['Secure', '安全'], ['From when to when the centre is secure, and what shows it.', '数据中心处于安全状态的起止日期及依据。']),
      efficient: achieved(['Efficient', '高效'], ['From when to when the centre is efficient, and what shows it.', '数据中心处于高效状态的起止日期及依据。']),
      energySaving: achieved(['Energy-saving', '节能'], ['From when to when the centre saves energy, and what shows it.', '数据中心处于节能状态的起止日期及依据。']),
    }),
    {
      title: ['Performance', '运行成效'],
      about: ['Whether the centre is secure, efficient and energy-saving, each with its basis.', '数据中心的安全、高效、节能情况及各自依据。'],
      knownTo: 'technology',
      source: [choosing],
    },
  ),
  siting: fact(SitingSchema, { title: ['Siting', '选址'], about: ['How the site was chosen.', '数据中心选址情况。'], knownTo: 'technology', source: [siting] }),
  structure: fact(StructureSchema, { title: ['Structure of the building', '建筑物结构'], about: ['Whether the building is fit for a machine room.', '建筑物结构是否适于专用机房。'], knownTo: 'technology', source: [building] }),
  infrastructure: fact(z.array(InfrastructureSchema), {
    title: ['Important infrastructure', '重要基础设施'],
    about: ['The important infrastructure of the centre and its redundancy. The list claims to be complete.', '数据中心重要基础设施及其冗余情况；所填列表视为完整。'],
    empty: ['there is none', '无'],
    knownTo: 'technology',
    source: [building],
  }),
  protections: fact(z.array(ProtectionSchema), {
    title: ['Protections of the machine room', '机房保护措施'],
    about: ['What protects the machine room against fire, lightning, water and the like. The list claims to be complete.', '机房防火、防雷、防水等保护措施；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'technology',
    source: [building],
  }),
  sharedWith: fact(z.array(UserSchema), {
    title: ['Other users', '共用机构'],
    about: ['The other institutions that use the centre too, funders included. The list claims to be complete.', '共用该数据中心的其他机构，含出资人；所填列表视为完整。'],
    empty: ['nobody else uses it', '无其他机构共用'],
    knownTo: 'technology',
    source: [separation],
  }),
  separation: fact(SeparationSchema, { title: ['Separation from others', '与其他机构的隔离'], about: ['How equipment, zone and access are kept apart from others.', '设备、区域和访问权限与其他机构的隔离安排。'], knownTo: 'security', source: [separation] }),
  measures: measures(['data centre', '数据中心']),
  extensions: extensions(),
})

/**
 * See {@link DataCentreSchema}.
 *
 * @category Model
 */
export interface DataCentre extends Immutable<z.infer<typeof DataCentreSchema>> {}
