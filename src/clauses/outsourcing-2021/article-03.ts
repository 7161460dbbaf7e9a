// 银行保险机构信息科技外包风险监管办法, Article 3, second sentence: cooperation with other third parties
// that processes protected data is managed like outsourcing.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, byReading, equals, present } from '../../rules/tables/builders'
import { notEnded } from './definitions'
import { dataCategoriesReading } from './readings'

const importantData = equals('data.importantData', true)

/** Sensitive personal information is personal information. */
const personalInformation = anyOf(equals('data.personalInformation', true), equals('data.sensitivePersonalInformation', true))

const protectedData = byReading(dataCategoriesReading, {
  either: anyOf(importantData, personalInformation),
  both: allOf(importantData, personalInformation),
})

export const article3Sentence2: ClauseDefinition<'outsourcing-2021/3#2', 'arrangement'> = {
  id: 'outsourcing-2021/3#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['classification', 'grading'],
  title: { zh: '其他第三方合作纳入管理', en: 'Other cooperation brought under management' },
  statement: {
    zh: '与其他第三方的合作如处理机构的重要数据或者客户个人信息，须一并纳入本办法所要求的管理；其他法律法规对此另有规定的从其规定。',
    en: "Cooperation with other third parties in which the institution's important data or customers' personal information are processed must be brought under the management that these measures ask for, unless other law sets requirements of its own.",
  },
  appliesWhen: allOf(notEnded, equals('basis', 'cooperation'), protectedData, equals('otherLegalRequirement', null)),
  rule: allOf(present('grade'), present('category')),
  notes: {
    zh: '以该合作已同外包一样分级、分类为已纳入管理；其余各条对合作与外包作同样判断，不在本条重复，故本条通过不表示其余各条均已满足。记录了法律法规另有要求的，本条不适用。客户个人敏感信息属于客户个人信息。',
    en: 'Brought under management means graded and classified like outsourcing. All other clauses judge a cooperation as they judge outsourcing and are not repeated here: this one passed does not say that they are met. Where the record names a law with requirements of its own, this does not apply. Sensitive personal information is personal information.',
  },
}
