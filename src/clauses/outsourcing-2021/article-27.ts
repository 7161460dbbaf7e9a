// 银行保险机构信息科技外包风险监管办法, Article 27: anomalies of a service. Correction is urged; in serious or uncorrected cases the
// executives are interviewed and a deadline is set; whoever misses it loses the qualification to serve and is reported.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf, latestOf, planned } from '../../rules/compiler'
import { allOf, anyOf, done, during, equals, every, not, once, oneOf, onOrAfter, precedes, prompt, some, when } from '../../rules/tables/builders'
import { effectiveDate, notEnded } from './definitions'

const anomaly = oneOf('kind', ['serviceAnomaly', 'violation'])

const detectedSince = onOrAfter('detectedOn', effectiveDate)

/** 27#2: serious, and detected since the measures bind. */
const serious = allOf(equals('serious', true), detectedSince)

/** 27#2: found since the measures bind not to have been corrected in time. */
const notCorrectedInTime = onOrAfter('notCorrectedInTimeOn', effectiveDate)

const interviewed = equals('kind', 'executivesInterviewed')

const deadlineSet = equals('kind', 'deadlineSet')

const firstDeadline = earliestOf({ list: 'steps', on: 'on', accepts: deadlineSet })

/** A deadline has a last day: once it is set, that day is recorded and lies neither before the case nor before the setting. */
const deadlineNamed = when(
  some('steps', allOf(deadlineSet, done('on'))),
  onOrAfter({ firstOf: ['rectificationDueOn', planned('rectificationDueOn')] }, latestOf(['detectedOn', firstDeadline])),
)

/** 27#3: the last day of the deadline has gone by, and there is no rectification. */
const overdue = allOf(not(during(null, 'rectificationDueOn', 'unknown')), not(done('rectifiedOn')))

const suspendedOrCancelled = oneOf('kind', ['serviceSuspended', 'serviceCancelled'])

const reportOfMissedDeadline = equals('kind', 'reportedToSupervisor')

/** 27#3: the service had not ended before the measures bind. */
const notEndedBefore = anyOf(notEnded, onOrAfter('service.endedOn', effectiveDate))

const firstReport = earliestOf({ list: 'steps', on: 'on', accepts: reportOfMissedDeadline })

export const article27Sentence1: ClauseDefinition<'outsourcing-2021/27#1', 'arrangement'> = {
  id: 'outsourcing-2021/27#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring'],
  title: { zh: '督促纠正异常', en: 'Correction of anomalies urged' },
  statement: {
    zh: '发现外包服务异常的，机构须及时要求服务提供商予以纠正。',
    en: 'Where an anomaly of the service is detected, the institution must promptly urge the provider to correct it.',
  },
  rule: every('anomalies', when(allOf(anomaly, detectedSince), prompt({ list: 'steps', on: 'on', accepts: equals('kind', 'correctionUrged'), after: 'detectedOn' }))),
  notes: {
    zh: '及于施行日以后发现的服务异常和服务提供商违规，逐一判断；用户投诉本身不是异常，所反映的异常另行登记。约谈和限期整改见第二句，不代替督促。“及时”未给出数字，不设期限；未督促即已自行纠正的，是否仍应督促留待判断。',
    en: 'Anomalies of the service and violations by the provider detected since the measures bind are judged one by one; a complaint is not itself an anomaly, and the anomaly that it reveals is recorded apart. To interview or to set a deadline is the second sentence and does not stand for urging. Promptly has no number and none is added; whether one that was corrected unasked still had to be urged is left to judgement.',
  },
}

export const article27Sentence2: ClauseDefinition<'outsourcing-2021/27#2', 'arrangement'> = {
  id: 'outsourcing-2021/27#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring'],
  title: { zh: '约谈高管与限期整改', en: 'Interview of executives and deadline' },
  statement: {
    zh: '异常情节严重，或者服务提供商没有及时纠正的，机构须及时约见其高管，并为整改设定期限。',
    en: 'Where an anomaly is serious or is not corrected in time, the institution must promptly interview the executives of the provider and set it a deadline for rectification.',
  },
  rule: every(
    'anomalies',
    when(
      allOf(anomaly, anyOf(serious, notCorrectedInTime)),
      allOf(
        when(
          serious,
          allOf(
            prompt({ list: 'steps', on: 'on', accepts: interviewed, after: 'detectedOn' }),
            prompt({ list: 'steps', on: 'on', accepts: deadlineSet, after: 'detectedOn' }),
          ),
        ),
        when(
          allOf(not(serious), notCorrectedInTime),
          allOf(
            prompt({ list: 'steps', on: 'on', accepts: interviewed, after: 'notCorrectedInTimeOn' }),
            prompt({ list: 'steps', on: 'on', accepts: deadlineSet, after: 'notCorrectedInTimeOn' }),
          ),
        ),
        deadlineNamed,
      ),
    ),
  ),
  notes: {
    zh: '约谈与限期均须有。情节严重的自发现之日起，其他的自认定未及时纠正之日起；该日早于施行日的不及。一事既严重又未及时纠正的，发现后的一次约谈和限期即可。设定期限须记明最后一日，且不早于发现之日和设定之日。是否未及时纠正由机构认定，填写无此日期的，即声明已及时纠正或仍可及时纠正。“及时”未给出数字，不设期限。',
    en: 'Both are owed, the interview and the deadline: from the day of detection where the case is serious, else from the day on which it was found not corrected in time, if that day lies since the measures bind. In a case that is both, one interview and one deadline since detection are enough. A deadline has a last day that is recorded and lies neither before the detection nor before the day it was set. Whether a case was not corrected in time is for the institution to find; to record no such day says that it was corrected in time or still can be. Promptly has no number and none is added.',
  },
}

export const article27Sentence3: ClauseDefinition<'outsourcing-2021/27#3', 'arrangement'> = {
  id: 'outsourcing-2021/27#3',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring', 'supervision'],
  title: { zh: '逾期未整改的处理', en: 'Missed deadline for rectification' },
  statement: {
    zh: '期限届满仍未整改的，机构须停用该服务提供商的资格（暂停或取消），并报告监管机构。',
    en: 'Where a provider has missed the deadline without rectification, the institution must suspend or cancel its qualification to serve and report to the supervisor.',
  },
  appliesWhen: notEndedBefore,
  rule: every(
    'anomalies',
    when(
      overdue,
      allOf(
        once({ list: 'steps', on: 'on', accepts: suspendedOrCancelled, from: ['rectificationDueOn'] }),
        once({ list: 'steps', on: 'on', accepts: reportOfMissedDeadline, from: ['rectificationDueOn'] }),
        // a report that the deadline was missed cannot be made before it has gone by
        precedes({ earlier: 'rectificationDueOn', later: firstReport, sameDay: 'doesNotCount' }),
      ),
    ),
  ),
  notes: {
    zh: '以评估日的状态为准：期限已过而未整改的，不论期限何时设定、针对何种情况，但施行日前服务已经结束的除外；逾期后补完整改的，不再适用。期限最后一日不算逾期；逾期之后才延长的期限，不取代已错过的期限。期限届满前已暂停或取消资格的亦可，恢复资格未作记录，不判断；报告的内容是逾期未整改，只能在期限届满之后。条文未用“及时”，期限届满次日起即应办理。',
    en: 'The state on the day assessed decides: the deadline has gone by without rectification, whenever and for whatever it was set, unless the service had ended before the measures bind; a rectification made late ends the duty. The last day of the deadline is not yet overdue; a deadline granted after one was missed does not replace it. A suspension or cancellation made earlier serves; whether it was lifted again is not recorded and not judged. What is reported is the missed deadline, which can only be reported after it. The sentence does not say promptly: both are owed from the day after the deadline.',
  },
}
