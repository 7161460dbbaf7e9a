/** The record: everything an institution tells the library about itself, at one time or over time. */
import * as z from 'zod'
import { ActivitySchema } from './activity'
import { ArrangementSchema } from './arrangement'
import { DataCentreSchema } from './data-centre'
import { DueDiligenceSchema } from './due-diligence'
import { fact, type Immutable } from './fact'
import { IncidentSchema } from './incident'
import { InstitutionSchema } from './institution'
import { JustificationSchema } from './justification'
import { PriorReportSchema } from './prior-report'
import { ProviderSchema } from './provider'
import { extensions, IdSchema } from './scalar'
import { InformationSystemSchema } from './system'

/**
 * The whole record. Every key may be left out, which means: not known. A list that is given claims to be
 * complete. `{}` is a record.
 *
 * @category Model
 */
export const ComplianceRecordSchema = z.strictObject({
  id: fact(IdSchema, {
    title: ['Id of the record', '记录编号'],
    about: ['Names the record in assessments.', '在评估结果中标识本记录。'],
    knownTo: 'records',
  }),
  institution: fact(InstitutionSchema, {
    title: ['Institution', '机构'],
    about: ['The institution whose record this is.', '本记录所属的机构。'],
    knownTo: 'records',
  }),
  arrangements: fact(z.array(ArrangementSchema), {
    title: ['Outsourcing arrangements', '信息科技外包活动'],
    about: [
      'All outsourcing arrangements for information technology, ended ones included. The list claims to be complete.',
      '全部信息科技外包活动，含已结束的；所填列表视为完整。',
    ],
    empty: ['nothing is outsourced', '无外包活动'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/3#1'],
  }),
  providers: fact(z.array(ProviderSchema), {
    title: ['Service providers', '服务提供商'],
    about: [
      'All service providers, engaged or considered. The list claims to be complete.',
      '全部已选定或曾备选的服务提供商；所填列表视为完整。',
    ],
    empty: ['there are none', '无服务提供商'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/13#1'],
  }),
  dueDiligence: fact(z.array(DueDiligenceSchema), {
    title: ['Due diligence', '尽职调查'],
    about: ['All due diligence of providers. The list claims to be complete.', '全部服务提供商尽职调查；所填列表视为完整。'],
    empty: ['none was done', '未开展'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#1', 'outsourcing-2021/18#1'],
  }),
  priorReports: fact(z.array(PriorReportSchema), {
    title: ['Prior reports', '事前报告'],
    about: [
      'All reports to the supervisor before signing. The list claims to be complete.',
      '合同签订前向监管机构作出的全部报告；所填列表视为完整。',
    ],
    empty: ['none was made', '未报告'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/37#1'],
  }),
  activities: fact(z.array(ActivitySchema), {
    title: ['Activities', '检查、审计等活动'],
    about: [
      'All inspections, audits, assessments, drills and trainings. The list claims to be complete.',
      '全部检查、审计、评估、演练和培训活动；所填列表视为完整。',
    ],
    empty: ['none was carried out', '未开展'],
    knownTo: 'audit',
    source: ['outsourcing-2021/34#1', 'outsourcing-2021/35#1', 'outsourcing-2021/36#1', 'outsourcing-2021/36#2'],
  }),
  incidents: fact(z.array(IncidentSchema), {
    title: ['Incidents', '外包风险事件和信息科技事件'],
    about: [
      'All outsourcing risk events, and all events that hit important systems or data. The list claims to be complete.',
      '全部信息科技外包风险事件，以及影响重要信息系统或重要数据的事件；所填列表视为完整。',
    ],
    empty: ['there was none', '未发生'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38#1', 'nonbank-it-2016/6.3#2'],
  }),
  systems: fact(z.array(InformationSystemSchema), {
    title: ['Information systems', '信息系统'],
    about: [
      'All information systems, those taken out of service included. The list claims to be complete.',
      '全部信息系统，含已下线的；所填列表视为完整。',
    ],
    empty: ['there are none', '无信息系统'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.3#1', 'nonbank-it-2016/5.1#5', 'nonbank-it-2016/5.2#4'],
  }),
  dataCentres: fact(z.array(DataCentreSchema), {
    title: ['Data centres', '数据中心'],
    about: [
      'All data centres that the institution uses or has used, machine rooms at the centre included. The list claims to be complete.',
      '本机构使用或曾使用的全部数据中心（含中心机房）；所填列表视为完整。',
    ],
    empty: ['there are none', '无数据中心'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.1#1'],
  }),
  justifications: fact(z.array(JustificationSchema), {
    title: ['Justifications', '例外说明'],
    about: [
      'Approved reasons why a clause is not met. They are shown beside the finding, which stays failed.',
      '经批准的条款未满足理由；随检查结果列示，不改变“未通过”的结论。',
    ],
    empty: ['there are none', '无'],
    knownTo: 'compliance',
  }),
  extensions: extensions(),
})

/**
 * See {@link ComplianceRecordSchema}.
 *
 * @category Model
 */
export interface ComplianceRecord extends Immutable<z.infer<typeof ComplianceRecordSchema>> {}
