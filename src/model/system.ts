/** Information systems: what they are for, since when they serve, and what was done about them. */
import * as z from 'zod'
import { choice, fact, type Immutable } from './fact'
import { part } from './flag'
import { measures } from './measure'
import { ReleaseSchema } from './release'
import { extensions, identifier, TextSchema } from './scalar'
import { state } from './state'

const HighAvailabilitySchema = z.strictObject({
  ...state(['technique of high availability', '高可用技术'], 'technology', 'nonbank-it-2016/5.2#2'),
  technique: fact(
    choice({
      cluster: ['cluster', '集群'],
      activeActive: ['two active sites or nodes', '双活'],
      activeStandby: ['active and standby', '主备'],
      loadBalancing: ['load balancing', '负载均衡'],
      other: ['another technique', '其他'],
    }),
    { title: ['Technique', '技术类型'], about: ['Which technique it is.', '所采用的高可用技术。'], knownTo: 'technology', source: ['nonbank-it-2016/5.2#2'] },
  ),
  basedOn: fact(
    z.strictObject({
      recoveryObjectives: part(['Recovery objectives', '业务恢复目标'], ['It was chosen by the recovery objectives of the business that the system supports.', '按所支持业务的恢复目标选定。'], 'technology', 'nonbank-it-2016/5.2#2'),
    }),
    { title: ['Based on', '选定依据'], about: ['What the choice rests on.', '选定该技术的依据。'], knownTo: 'technology', source: ['nonbank-it-2016/5.2#2'] },
  ),
})

const RecoveryBackupSchema = z.strictObject({
  id: identifier(['backup', '备份']),
  ...state(['backup', '备份'], 'businessContinuity', 'nonbank-it-2016/5.2#3'),
  subject: fact(choice({ system: ['the system', '系统'], data: ['its data', '数据'] }), {
    title: ['Subject', '备份对象'],
    about: ['What is backed up. A backup of both is listed once for each.', '备份的对象；兼有两者的，分别登记。'],
    knownTo: 'businessContinuity',
    source: ['nonbank-it-2016/5.2#3'],
  }),
  location: fact(
    choice({ onSite: ['at the site of production', '生产场所内'], sameCity: ['elsewhere in the same city', '同城'], remote: ['in another place', '异地'] }),
    {
      title: ['Location', '备份地点'],
      about: ['Where the backup is kept.', '备份的存放地点。'],
      knownTo: 'businessContinuity',
      source: ['nonbank-it-2016/5.2#3'],
    },
  ),
})

/**
 * One information system.
 *
 * @category Model
 */
export const InformationSystemSchema = z.strictObject({
  id: identifier(['information system', '信息系统']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the system is called. No rule reads it.', '信息系统名称；规则不读取。'],
    knownTo: 'technology',
  }),
  inService: fact(z.strictObject(state(['system', '信息系统'], 'technology', 'nonbank-it-2016/2.3#1')), {
    title: ['In service', '投产运行期间'],
    about: ['From when to when the system serves.', '信息系统投产运行的起止日期。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.3#1'],
  }),
  important: fact(z.boolean(), {
    title: ['Important', '是否重要信息系统'],
    about: ['Whether the institution has recognised it as an important information system.', '本机构是否将其认定为重要信息系统。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.3#1', 'nonbank-it-2016/5.2#4'],
  }),
  internetFacing: fact(z.boolean(), {
    title: ['Serves through the internet', '是否通过互联网提供服务'],
    about: ['Whether it serves through the internet, as an official website does.', '是否如官方网站等通过互联网提供服务。'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.1#5'],
  }),
  highAvailability: fact(HighAvailabilitySchema, {
    title: ['High availability', '高可用技术'],
    about: ['The technique that keeps the system available when a part of it fails.', '部分组件失效时保持系统可用的技术。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/5.2#2'],
  }),
  recoveryBackups: fact(z.array(RecoveryBackupSchema), {
    title: ['Recovery backups', '灾备备份'],
    about: ['Backups of the system and of its data for recovery from a disaster. The list claims to be complete.', '该系统及其数据的灾备备份；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'businessContinuity',
    source: ['nonbank-it-2016/5.2#3'],
  }),
  goLiveProcedure: fact(z.strictObject(state(['procedure for going live', '投产上线操作规程'], 'technology', 'nonbank-it-2016/4.3#3')), {
    title: ['Procedure for going live', '投产上线操作规程'],
    about: ['The rules by which this system is put into production.', '规范本系统投产上线操作的规程。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.3#3'],
  }),
  majorChangeProcedure: fact(z.strictObject(state(['procedure for major changes', '重大变更操作规程'], 'technology', 'nonbank-it-2016/4.3#3')), {
    title: ['Procedure for major changes', '重大变更操作规程'],
    about: ['The rules by which major changes of this system are made.', '规范本系统重大变更操作的规程。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.3#3'],
  }),
  releases: fact(z.array(ReleaseSchema), {
    title: ['Releases', '投产记录'],
    about: ['When the system went live and when changes of it did. The list claims to be complete.', '系统上线和变更投产的记录；所填列表视为完整。'],
    empty: ['there were none', '无'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/5.1#5'],
  }),
  designConsiderations: fact(
    z.strictObject({
      foresight: part(['Foresight', '前瞻性'], ['The design states which business of the future it allows for.', '设计说明了为今后业务预留的内容。'], 'technology', 'nonbank-it-2016/3.2#2'),
      complexity: part(['Complexity', '业务复杂性'], ['The design considers how complex the business is.', '设计考虑了业务的复杂性。'], 'technology', 'nonbank-it-2016/3.2#2'),
      realTime: part(['Real-time needs', '业务实时性'], ['The design considers how far the business runs in real time.', '设计考虑了业务的实时性。'], 'technology', 'nonbank-it-2016/3.2#2'),
      flexibility: part(['Flexibility', '灵活性'], ['The design considers flexibility.', '设计考虑了灵活性。'], 'technology', 'nonbank-it-2016/3.2#2'),
      extensibility: part(['Extensibility', '可扩展性'], ['The design considers extensibility.', '设计考虑了可扩展性。'], 'technology', 'nonbank-it-2016/3.2#2'),
    }),
    {
      title: ['Considered in its design', '设计所作考虑'],
      about: ['What was considered when the system was designed and built, as its documents state.', '系统设计和建设所考虑的因素，以其文档载明的为准，逐项填写。'],
      knownTo: 'technology',
      source: ['nonbank-it-2016/3.2#2'],
    },
  ),
  measures: measures(['information system', '信息系统']),
  extensions: extensions(),
})

/**
 * See {@link InformationSystemSchema}.
 *
 * @category Model
 */
export interface InformationSystem extends Immutable<z.infer<typeof InformationSystemSchema>> {}
