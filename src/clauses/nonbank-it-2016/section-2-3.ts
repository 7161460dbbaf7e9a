// 中国银监会办公厅关于加强非银行金融机构信息科技建设和管理的指导意见, section 2.3: managing the risks of information technology, and
// their audit.

import type { ClauseDefinition } from '../../rules/clause'
import { threeYearsReading, yearlyRhythm } from '../../rules/general-readings'
import { choiceOf } from '../../rules/reading'
import { allOf, covers, done, during, equals, every, includes, once, periodic, recurring, when } from '../../rules/tables/builders'
import { boundFrom, importantInService, systemServesFrom } from './definitions'
import { firstBlockYear, fullAuditIntervalYears, riskAssessmentIntervalYears } from './parameters'
import { audit, auditOwed, auditSince, auditedByItsDay, forInstitution, onAudits, onFollowUp, reports, riskControlled, toBoard, toSeniorManagement, urgedToRectify } from './risk-and-audit'

export const section2_3Sentence1: ClauseDefinition<'nonbank-it-2016/2.3#1', 'institution'> = {
  id: 'nonbank-it-2016/2.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '科技风险入全面风险管理并有常态机制', en: 'Technology risk within comprehensive risk management' },
  statement: {
    zh: '全面风险管理须把信息科技风险包括在内，机构并须有常态机制，用以识别、监测、管控这类风险。',
    en: 'The institution must take the risk of information technology into its comprehensive risk management, and must have a standing mechanism by which such risks are identified, monitored and controlled.',
  },
  rule: allOf(
    during('comprehensiveRiskManagement.since', 'comprehensiveRiskManagement.until', 'unknown'),
    includes('comprehensiveRiskManagement.risks', ['informationTechnology']),
    during('itRiskManagement.mechanism.since', 'itRiskManagement.mechanism.until', 'unknown'),
    covers('itRiskManagement.mechanism.parts', ['identification', 'monitoring', 'control']),
  ),
  notes: {
    zh: '信息科技风险须在全面风险管理体系中列明；只列外包风险或者操作风险的不计入。机制须在评估日有效，三个环节逐一须有规定。',
    en: 'The risk is to be taken in by name: that of outsourcing alone, or operational risk, does not count. The mechanism is in force on the day assessed and lays down each of the three steps.',
  },
}

export const section2_3Sentence1Yearly: ClauseDefinition<'nonbank-it-2016/2.3#1.yearly', 'system'> = {
  id: 'nonbank-it-2016/2.3#1.yearly',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['riskAssessment'],
  title: { zh: '重要信息系统年度风险评估', en: 'Yearly risk assessment of important systems' },
  statement: {
    zh: '每个重要信息系统每年均须接受至少一次风险评估。',
    en: 'Every important information system must undergo a risk assessment at least once a year.',
  },
  appliesWhen: importantInService,
  rule: recurring({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('kind', 'riskAssessment'), equals('coversTarget', true), forInstitution),
    every: riskAssessmentIntervalYears,
    from: [systemServesFrom],
    rhythm: yearlyRhythm,
    blocksFrom: firstBlockYear,
  }),
  notes: {
    zh: '逐个重要系统判断；自其投产（最早为本意见成文之日）后的首个完整自然年度起算。何时认定为重要，记录中没有日期，故以投产日为准。系统提供商自行开展的评估不是机构开展的，不计入；委托独立第三方的计入；只登记为其他人的，看不出是为机构开展，不计入。',
    en: 'It is judged system by system, from the first whole calendar year since the system serves and the opinions bind. No day is recorded on which a system came to be important, so its first day of service is taken. What the provider of the system assesses by itself is not an assessment by the institution; one that an independent third party carries out for it is. Who is named only as somebody else is not shown to have acted for the institution and does not count.',
  },
}

export const section2_3Sentence1Controls: ClauseDefinition<'nonbank-it-2016/2.3#1.controls', 'institution'> = {
  id: 'nonbank-it-2016/2.3#1.controls',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment'],
  title: { zh: '对所发现风险的有效控制', en: 'Effective control of the risks found' },
  statement: {
    zh: '对发现的每项信息科技风险，机构须采取有效的措施加以控制。',
    en: 'The institution must take measures that effectively control each risk of information technology that it has found.',
  },
  rule: every('itRiskManagement.risksFound', when(done('foundOn'), riskControlled)),
  notes: {
    zh: '措施使剩余风险降至自定容忍度以内且仍在执行的，为有效；尚未评价、仍超出或者已终止的不计入。仍在执行且已评价的措施中，以最新的为准：其剩余风险仍超出容忍度的（同日另有有效措施的亦同），此前的有效措施不再算作有效控制。只有风险发现之前采取的措施的，不足以判断。条文未给出期限：自定控制期限的，届期未有效控制为不符合，届期后补上的不再视为不符合；未设期限的，有效控制即通过但不判断是否及时，尚未控制的不足以判断。“及时发现”是评估和机制的效果，不单独判断。未发现风险的，不适用。',
    en: 'A measure is effective where it brings what is left of the risk within the tolerance that the institution set; one not evaluated, not enough or ended does not count, and one from before the risk was found does not tell. Of the measures in place that were evaluated, the newest decides: where it leaves more than the tolerance, also beside an effective one of the same day, earlier ones no longer count as effective control. The text has no time limit: where the institution has set a day, it fails once that day has gone by without effective control, until there is some; without one, effective control passes without saying that it came in time, and none does not tell. That risks are found early is what mechanism and assessments bring about and is not judged apart. Where no risk was found it does not apply.',
  },
}

export const section2_3Sentence2: ClauseDefinition<'nonbank-it-2016/2.3#2', 'institution'> = {
  id: 'nonbank-it-2016/2.3#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '信息科技审计职责和内控审计', en: 'Audit of technology and of internal control over it' },
  statement: {
    zh: '审计部门的工作须包括信息科技审计；信息科技内控是否充分、是否有效，均须经内部审计或者专业机构的外部审计。',
    en: "The audit of information technology must belong to the audit department's work, and internal audit or an external professional firm must audit whether internal control over information technology is adequate and whether it is effective.",
  },
  rule: allOf(
    during('itRiskManagement.auditRemit.since', 'itRiskManagement.auditRemit.until', 'unknown'),
    once({ list: 'activities', on: 'completedOn', accepts: allOf(auditSince, includes('subjects', ['internalControlAdequacy'])), from: [boundFrom] }),
    once({ list: 'activities', on: 'completedOn', accepts: allOf(auditSince, includes('subjects', ['internalControlEffectiveness'])), from: [boundFrom] }),
  ),
  notes: {
    zh: '充分性和有效性可由一次或多次审计分别覆盖，本句未规定频率，但本意见成文之日前的审计不能说明其后的义务已经履行。内部审计须由审计部门实施，母公司、同集团子公司实施的视同；专业机构须为独立第三方。信息科技部门自查、系统或服务提供商的审计不计入。',
    en: "One audit may look at both, or several at one each; this sentence sets no rhythm, but one from before the opinions bind does not show that what they ask is done. Internal audit is that of the audit department, and likewise one by the parent or a subsidiary of the group; the professional firm is an independent third party. What the technology department examines itself does not count, nor an audit by a provider.",
  },
}

export const section2_3Sentence3Special: ClauseDefinition<'nonbank-it-2016/2.3#3.special', 'institution'> = {
  id: 'nonbank-it-2016/2.3#3.special',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '必要的专项审计', en: 'Special audits where necessary' },
  statement: {
    zh: '重大的信息科技事件或风险隐患，凡有必要的，须作专项审计。',
    en: 'Where it is necessary, a special audit must be carried out on a major incident of information technology or a serious hidden risk.',
  },
  rule: every('itRiskManagement.majorEvents', when(auditOwed, auditedByItsDay)),
  notes: {
    zh: '是否必要由机构判断：认为不必要的须说明理由，未说明理由的按必要处理。条文未给出期限：自定期限的，届期未完成为不符合；既未完成又未定期限的，自次日起为不符合。本意见成文之日前的事件不及；专项审计由内部审计、集团审计或外部专业机构完成的方计入，仅在事件或隐患认定之前完成的不足以判断。未发生此类事件或者均无必要的，不适用。',
    en: 'Whether it is necessary is for the institution to judge: that it is not needs a reason, and without one the audit is owed. The text has no time limit: where the institution has set a day, it fails once that day has gone by; with neither an audit nor a day it fails from the next day on. Events before the opinions bind are not reached. Audits by internal audit, by that of the group or by an external professional firm count; one from before the event was identified does not tell. Where there was no such event, or no audit is necessary, it does not apply.',
  },
}

export const section2_3Sentence3Full: ClauseDefinition<'nonbank-it-2016/2.3#3.full', 'institution'> = {
  id: 'nonbank-it-2016/2.3#3.full',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '三年一次的全面审计', en: 'Full audit in three years' },
  statement: {
    zh: '信息科技的全面审计，每三年须至少完成一次。',
    en: 'A full audit of information technology must be completed at least once in three years.',
  },
  rule: recurring({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(audit, equals('scope', 'full')),
    every: fullAuditIntervalYears,
    from: [boundFrom],
    rhythm: choiceOf(threeYearsReading),
    blocksFrom: firstBlockYear,
  }),
  notes: {
    zh: '专项审计和常规审计不计入；内部、外部审计均可，实施主体的要求同前句。自本意见成文之日起算，以审计完成日期为准。',
    en: 'Special and regular audits do not count. It may be an internal or an external audit, by those who count in the sentence before. It runs from the day the opinions bind, and the day of completion counts.',
  },
}

export const section2_3Sentence4Reports: ClauseDefinition<'nonbank-it-2016/2.3#4.reports', 'institution'> = {
  id: 'nonbank-it-2016/2.3#4.reports',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'institution',
  topics: ['audit', 'governance'],
  title: { zh: '向董事会报告审计情况', en: 'Audits reported to the board' },
  statement: {
    zh: '审计部门须定期把审计情况报告董事会。',
    en: 'Internal audit must report regularly to the board on its audits.',
  },
  rule: periodic({ ...reports, accepts: allOf(toBoard, onAudits) }),
  notes: {
    zh: '两个对象、两项内容各有到期日，故分为四条，可以合并或者分别报告。只报专门委员会的不计入，未设董事会的以经营决策层代之。“定期”未给出数字：以自定间隔为准；未自定的，从未报告为不符合，本意见成文以来两次以上的通过但不判断是否及时，仅一次的不足以判断。',
    en: 'Two recipients and two subjects fall due each by itself, so there are four clauses; one report may meet several. A report to a committee of the board alone does not count, and without a board the body that decides on the business stands for it. Regularly has no number: an interval that the institution has set decides; without one, never is a failure, twice since the opinions bind passes without saying that it was in time, and once does not tell.',
  },
}

export const section2_3Sentence4FollowUpReports: ClauseDefinition<'nonbank-it-2016/2.3#4.followUpReports', 'institution'> = {
  id: 'nonbank-it-2016/2.3#4.followUpReports',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'institution',
  topics: ['audit', 'governance'],
  title: { zh: '向董事会报告跟踪审计情况', en: 'Follow-up reported to the board' },
  statement: {
    zh: '审计部门须定期把跟踪审计情况报告董事会。',
    en: 'Internal audit must report regularly to the board on the follow-up of its audits.',
  },
  rule: periodic({ ...reports, accepts: allOf(toBoard, onFollowUp) }),
  notes: {
    zh: '对象和“定期”的处理同前条；报告无须跟踪的，计入。',
    en: 'Recipients and regularly as in the clause before; a report that there was nothing to follow up counts.',
  },
}

export const section2_3Sentence4ManagementReports: ClauseDefinition<'nonbank-it-2016/2.3#4.managementReports', 'institution'> = {
  id: 'nonbank-it-2016/2.3#4.managementReports',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'institution',
  topics: ['audit', 'governance'],
  title: { zh: '向高级管理层报告审计情况', en: 'Audits reported to senior management' },
  statement: {
    zh: '审计部门须定期把审计情况报告高级管理层。',
    en: 'Internal audit must report regularly to senior management on its audits.',
  },
  rule: periodic({ ...reports, accepts: allOf(toSeniorManagement, onAudits) }),
  notes: {
    zh: '只报董事会的不计入；“定期”的处理同董事会一条。',
    en: 'A report to the board alone does not count; regularly as in the clause on the board.',
  },
}

export const section2_3Sentence4ManagementFollowUp: ClauseDefinition<'nonbank-it-2016/2.3#4.managementFollowUp', 'institution'> = {
  id: 'nonbank-it-2016/2.3#4.managementFollowUp',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'institution',
  topics: ['audit', 'governance'],
  title: { zh: '向高级管理层报告跟踪审计情况', en: 'Follow-up reported to senior management' },
  statement: {
    zh: '审计部门须定期把跟踪审计情况报告高级管理层。',
    en: 'Internal audit must report regularly to senior management on the follow-up of its audits.',
  },
  rule: periodic({ ...reports, accepts: allOf(toSeniorManagement, onFollowUp) }),
  notes: {
    zh: '只报董事会的不计入；报告无须跟踪的，计入；“定期”的处理同董事会一条。',
    en: 'A report to the board alone does not count, and one that there was nothing to follow up does; regularly as in the clause on the board.',
  },
}

export const section2_3Sentence4Rectification: ClauseDefinition<'nonbank-it-2016/2.3#4.rectification', 'institution'> = {
  id: 'nonbank-it-2016/2.3#4.rectification',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '督促整改审计发现的问题', en: 'Urging that audit findings be put right' },
  statement: {
    zh: '对审计发现的每个问题，审计部门须督促有关部门及时改正。',
    en: 'Internal audit must urge the departments concerned to put right in time each problem that an audit found.',
  },
  rule: every('itRiskManagement.auditFindings', when(done('foundOn'), urgedToRectify)),
  notes: {
    zh: '义务在于督促：问题未整改又从未督促的，自发现次日起为不符合；只在发现之前督促过的，不论是否设有期限，均不足以判断。登记的整改日期早于发现日期的，不视为已整改。整改期限已过仍未整改的，期限之前的督促不够，须再行督促；条文未给出期限，尚未再督促的不足以判断。未设期限或者期限未到的，发现后督促过即通过但不判断是否及时。已经整改的，不再要求督促。没有审计发现的，不适用。',
    en: 'The duty is to urge: a problem neither put right nor ever urged fails from the day after it was found; where it was urged only before it was found, that does not tell, whether or not a day was set. A day of putting right that lies before the finding does not count. Once the day set for it has gone by and it is still open, urging from before that day is not enough; the text has no time limit, so that none has followed yet does not tell. Where no day was set or it lies ahead, urging since the finding passes without saying that it was in time. Nothing needs to be urged once it is put right. Where audits found nothing it does not apply.',
  },
}
