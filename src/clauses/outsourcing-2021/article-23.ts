// 银行保险机构信息科技外包风险监管办法, Article 23: continuous monitoring of the service, and correction of what goes wrong in it.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf } from '../../rules/compiler'
import { allOf, done, during, equals, every, not, oneOf, onOrAfter, periodic, prompt, when } from '../../rules/tables/builders'
import { effectiveDate, inService, serviceFrom } from './definitions'

const monitoredForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const anomaly = oneOf('kind', ['serviceAnomaly', 'violation'])

const corrected = equals('kind', 'corrected')

const foundLate = done('notCorrectedInTimeOn')

/** Fails where the institution itself found that it was not corrected in time; says nothing where it did not. */
const notFoundLate = when(foundLate, not(foundLate))

/** The deadline that the institution set for it; a day before the detection is not one. */
const deadlineGoneBy = allOf(not(during(null, 'rectificationDueOn', 'unknown')), onOrAfter('rectificationDueOn', 'detectedOn'))

const correctedByDeadline = onOrAfter('rectificationDueOn', earliestOf({ list: 'steps', on: 'on', accepts: corrected }))

export const article23Sentence1Monitoring: ClauseDefinition<'outsourcing-2021/23#1.monitoring', 'arrangement'> = {
  id: 'outsourcing-2021/23#1.monitoring',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring'],
  title: { zh: '服务过程持续监控', en: 'Continuous monitoring of the service' },
  statement: {
    zh: '机构须持续监控外包服务的过程。',
    en: 'The institution must monitor continuously how the service is performed.',
  },
  appliesWhen: inService,
  rule: periodic({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('coversTarget', true), equals('kind', 'serviceMonitoring'), monitoredForInstitution),
    from: serviceFrom,
    ownInterval: 'monitoring.intervalMonths',
  }),
  notes: {
    zh: '“持续”未给出数字：以机构自定间隔为准；未自定间隔的，从未监控为不符合。服务提供商对自己的监控，以及登记为其他主体实施的监控，不是机构的监控，不计入。',
    en: "Continuously has no number: an interval that the institution has set decides; without one, never is a failure. A provider's monitoring of itself is not the institution's and does not count, nor does that of someone else.",
  },
}

export const article23Sentence1Correction: ClauseDefinition<'outsourcing-2021/23#1.correction', 'arrangement'> = {
  id: 'outsourcing-2021/23#1.correction',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring'],
  title: { zh: '异常情况的纠正', en: 'Correction of anomalies' },
  statement: {
    zh: '机构须及时纠正服务过程中发现的每一项异常情况。',
    en: 'The institution must see that every anomaly found in the service is corrected promptly.',
  },
  rule: every(
    'anomalies',
    when(
      allOf(anomaly, onOrAfter('detectedOn', effectiveDate)),
      allOf(prompt({ list: 'steps', on: 'on', accepts: corrected, after: 'detectedOn' }), notFoundLate, when(deadlineGoneBy, correctedByDeadline)),
    ),
  ),
  notes: {
    zh: '及于施行日以后发现的服务异常和服务提供商违规，逐一判断，服务是否已经结束不论；用户投诉本身不是异常，由第九条第四项处理，投诉所反映的异常另行登记。督促、约谈、限期整改都还不是纠正。“及时”未给出数字，以机构自己的认定和期限为准：已认定未及时纠正的，或者整改期限届满时尚未纠正的，不符合，事后补作纠正亦同；两者皆无的，不另设期限。发现得是否及时，无发生日期可比，不判断。',
    en: 'Anomalies of the service and violations by the provider detected since the measures bind are judged one by one, also where the service has ended. A complaint is not itself an anomaly: handling it is under Article 9(4), and the anomaly that it reveals is recorded apart. To urge, to interview or to set a deadline is not yet to correct. Promptly has no number; what the institution itself has found or set decides: found not corrected in time, or not corrected when its own deadline for rectification had gone by, is a failure, also where it was corrected later; where there is neither, no limit is added. Whether an anomaly was found soon enough is not judged.',
  },
}
