/** Management of the risks of information technology and their audit. */
import * as z from 'zod'
import { BodySchema } from './body'
import { choice, fact } from './fact'
import { part } from './flag'
import { CivilDateSchema, identifier, TextSchema } from './scalar'
import { act, dayOf, intervalMonths, state } from './state'

const mechanism = 'nonbank-it-2016/2.3#1'
const remit = 'nonbank-it-2016/2.3#2'
const special = 'nonbank-it-2016/2.3#3'
const reporting = 'nonbank-it-2016/2.3#4'

const MechanismSchema = z.strictObject({
  ...state(['mechanism for identifying, monitoring and controlling risks', '风险识别、监测和管控机制'], 'risk', mechanism),
  parts: fact(
    z.strictObject({
      identification: part(['Identification', '识别'], ['The mechanism lays down how risks of information technology are identified.', '机制规定了如何识别信息科技风险。'], 'risk', mechanism),
      monitoring: part(['Monitoring', '监测'], ['The mechanism lays down how risks of information technology are monitored.', '机制规定了如何监测信息科技风险。'], 'risk', mechanism),
      control: part(['Control', '管控'], ['The mechanism lays down how risks of information technology are controlled.', '机制规定了如何管控信息科技风险。'], 'risk', mechanism),
    }),
    {
      title: ['Parts of the mechanism', '机制内容'],
      about: ['Which steps of risk management the mechanism lays down as standing work.', '机制作为常态工作加以规定的风险管理环节，逐项填写。'],
      knownTo: 'risk',
      source: [mechanism],
    },
  ),
})

const RiskFoundSchema = z.strictObject({
  id: identifier(['risk found', '所发现的风险']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the risk is. No rule reads it.', '风险名称；规则不读取。'],
    knownTo: 'risk',
  }),
  foundOn: fact(CivilDateSchema, {
    title: ['Found on', '发现日期'],
    about: ['Day on which the risk was found.', '发现该风险的日期。'],
    knownTo: 'risk',
    source: [mechanism],
  }),
  controlDueOn: dayOf({
    title: ['Control due on', '控制期限'],
    about: ['Day by which the institution has set itself to have the risk under control, as last approved.', '本机构为控制该风险自行设定的期限，以最近一次批准的为准。'],
    none: ['none was set', '未设定'],
    knownTo: 'risk',
    source: [mechanism],
  }),
  controlMeasures: fact(
    z.array(
      z.strictObject({
        ...act(['control measure', '控制措施'], 'risk', mechanism),
        residualRisk: fact(choice({ withinTolerance: ['within the tolerance set', '在容忍度以内'], aboveTolerance: ['above the tolerance set', '超出容忍度'] }).nullable(), {
          title: ['Residual risk', '剩余风险'],
          about: ['What of the risk is left with this measure in place, as last evaluated, against the tolerance that the institution has set.', '采取该措施后的剩余风险与本机构设定的风险容忍度相比的结果，以最近一次评价为准。'],
          none: ['not evaluated yet', '尚未评价'],
          knownTo: 'risk',
          source: [mechanism],
        }),
        until: dayOf({
          title: ['In place until', '终止日期'],
          about: ['Last day on which the measure was in place.', '该措施仍在执行的最后一日。'],
          none: ['it is still in place', '仍在执行'],
          knownTo: 'risk',
          source: [mechanism],
        }),
      }),
    ),
    {
      title: ['Control measures', '控制措施'],
      about: [
        'The measures taken against the risk; ending the activity or retiring the system is one of them. The list claims to be complete.',
        '针对该风险采取的措施；停止有关活动或者下线有关系统亦为控制措施。所填列表视为完整。',
      ],
      empty: ['none was taken', '未采取'],
      knownTo: 'risk',
      source: [mechanism],
    },
  ),
})

const MajorEventSchema = z.strictObject({
  id: identifier(['major incident or serious hidden risk', '重大事件或重大风险隐患']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What it is. No rule reads it.', '事件或隐患名称；规则不读取。'],
    knownTo: 'risk',
  }),
  identifiedOn: dayOf({
    title: ['Identified on', '认定日期'],
    about: ['Day on which the incident happened, or on which the hidden risk was identified.', '事件发生或者隐患认定的日期。'],
    none: ['not identified yet', '尚未认定'],
    knownTo: 'risk',
    source: [special],
  }),
  specialAuditNecessary: fact(z.boolean(), {
    title: ['Special audit necessary', '专项审计是否必要'],
    about: ['Whether the institution holds a special audit of it to be necessary.', '本机构是否认为有必要就其开展专项审计。'],
    knownTo: 'audit',
    source: [special],
  }),
  reason: fact(TextSchema.nullable(), {
    title: ['Reason', '理由'],
    about: ['Why a special audit is necessary, or why it is not.', '认为专项审计必要或者不必要的理由。'],
    none: ['none was stated', '未说明'],
    knownTo: 'audit',
    source: [special],
  }),
  specialAuditDueOn: dayOf({
    title: ['Special audit due on', '专项审计期限'],
    about: ['Day by which the institution has set itself to complete the special audit.', '本机构为完成该专项审计自行设定的期限。'],
    none: ['none was set', '未设定'],
    knownTo: 'audit',
    source: [special],
  }),
  specialAudits: fact(
    z.array(
      z.strictObject({
        ...act(['special audit', '专项审计'], 'audit', special),
        auditor: fact(
          choice({
            internalAudit: ["the institution's internal audit", '本机构内部审计部门'],
            groupAudit: ['internal audit of the parent or the group', '母公司或集团内部审计'],
            externalFirm: ['an external professional firm', '外部专业机构'],
            other: ['someone else', '其他'],
          }),
          {
            title: ['Auditor', '审计主体'],
            about: ['Who carried out the special audit.', '专项审计的实施主体。'],
            knownTo: 'audit',
            source: [special],
          },
        ),
      }),
    ),
    {
      title: ['Special audits', '专项审计'],
      about: ['The special audits completed on it. The list claims to be complete.', '就该事件或者隐患完成的专项审计；所填列表视为完整。'],
      empty: ['none was completed', '未完成'],
      knownTo: 'audit',
      source: [special],
    },
  ),
})

const AuditReportSchema = z.strictObject({
  ...act(['report of internal audit', '审计部门的报告'], 'audit', reporting),
  recipients: fact(z.array(BodySchema), {
    title: ['Recipients', '报告对象'],
    about: [
      'The bodies that received it. In an institution without a board, the body that decides on its business stands for the board; a committee of the board is not the board.',
      '接收报告的主体。未设立董事会的，以经营决策层为董事会；董事会的专门委员会不视为董事会。',
    ],
    empty: ['nobody received it', '无'],
    knownTo: 'audit',
    source: [reporting],
  }),
  topics: fact(
    z.strictObject({
      audits: part(['Audits', '审计情况'], ['It reports on audits of information technology.', '报告了信息科技审计情况。'], 'audit', reporting),
      followUp: part(['Follow-up', '跟踪审计情况'], ['It reports on follow-up audits, or that there was nothing to follow up.', '报告了跟踪审计情况，或者报告无须跟踪。'], 'audit', reporting),
    }),
    {
      title: ['Topics', '报告内容'],
      about: ['What it reports on.', '报告所涉内容。'],
      knownTo: 'audit',
      source: [reporting],
    },
  ),
})

const AuditFindingSchema = z.strictObject({
  id: identifier(['audit finding', '审计发现']),
  foundOn: fact(CivilDateSchema, {
    title: ['Found on', '发现日期'],
    about: ['Day on which the audit established the problem.', '审计确认该问题的日期。'],
    knownTo: 'audit',
    source: [reporting],
  }),
  rectificationDueOn: dayOf({
    title: ['Rectification due on', '整改期限'],
    about: ['Day by which the department concerned has to put the problem right.', '有关部门完成整改的期限。'],
    none: ['none was set', '未设定'],
    knownTo: 'audit',
    source: [reporting],
  }),
  rectifiedOn: dayOf({
    title: ['Rectified on', '整改完成日期'],
    about: ['Day on which the problem was put right.', '问题整改完成的日期。'],
    none: ['not yet', '尚未完成'],
    knownTo: 'audit',
    source: [reporting],
  }),
  urgings: fact(z.array(z.strictObject(act(['urging by internal audit', '督促整改'], 'audit', reporting))), {
    title: ['Urgings', '督促情况'],
    about: [
      'When internal audit urged the department concerned to put the problem right; a report that asks for it is one. The list claims to be complete.',
      '审计部门督促有关部门整改的情况；要求整改的审计报告或者通知亦为督促。所填列表视为完整。',
    ],
    empty: ['it never did', '未曾督促'],
    knownTo: 'audit',
    source: [reporting],
  }),
})

/** See the key of the institution that holds it. */
export const ItRiskManagementSchema = z.strictObject({
  mechanism: fact(MechanismSchema, {
    title: ['Risk mechanism', '常态化风险管控机制'],
    about: ['The standing mechanism for identifying, monitoring and controlling the risks of information technology.', '常态化的信息科技风险识别、监测和管控机制。'],
    knownTo: 'risk',
    source: [mechanism],
  }),
  risksFound: fact(z.array(RiskFoundSchema), {
    title: ['Risks found', '所发现的风险'],
    about: ['The risks of information technology that were found, in assessments or otherwise. The list claims to be complete.', '经评估或其他途径发现的信息科技风险；所填列表视为完整。'],
    empty: ['none was found', '未发现'],
    knownTo: 'risk',
    source: [mechanism],
  }),
  auditRemit: fact(z.strictObject(state(["place of information technology in the audit department's remit", '信息科技审计职责'], 'audit', remit)), {
    title: ['Remit of the audit department', '审计部门工作范畴'],
    about: ['That the audit of information technology belongs to the work of the audit department, as laid down.', '信息科技审计经明确属于审计部门工作范畴的期间。'],
    knownTo: 'audit',
    source: [remit],
  }),
  majorEvents: fact(z.array(MajorEventSchema), {
    title: ['Major incidents and serious hidden risks', '重大信息科技事件和重大风险隐患'],
    about: ['The major incidents of information technology and the serious hidden risks. The list claims to be complete.', '重大的信息科技事件及风险隐患；所填列表视为完整。'],
    empty: ['there was none', '未发生'],
    knownTo: 'risk',
    source: [special],
  }),
  auditReports: fact(z.array(AuditReportSchema), {
    title: ['Reports of internal audit', '审计部门的报告'],
    about: ['What internal audit reported on the audit of information technology. The list claims to be complete.', '审计部门就信息科技审计所作的报告；所填列表视为完整。'],
    empty: ['it never reported', '未曾报告'],
    knownTo: 'audit',
    source: [reporting],
  }),
  auditReportIntervalMonths: intervalMonths(['reports of internal audit on information technology', '信息科技审计报告'], 'audit', reporting),
  auditFindings: fact(z.array(AuditFindingSchema), {
    title: ['Audit findings', '审计发现的问题'],
    about: ['The problems that audits of information technology found. The list claims to be complete.', '信息科技审计所发现的问题；所填列表视为完整。'],
    empty: ['they found none', '未发现问题'],
    knownTo: 'audit',
    source: [reporting],
  }),
})
