// 银行保险机构信息科技外包风险监管办法, Article 19: cross-border outsourcing, the environment in which the provider operates,
// and the law on information that crosses the border.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, before, covers, equals, measure, oneOf, when } from '../../rules/tables/builders'
import { begunUnsigned, crossBorder, engagedSince, inService, serviceStart, signing } from './definitions'

const performedForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const environmentAssessed = allOf(
  equals('coversTarget', true),
  equals('kind', 'environmentAssessment'),
  performedForInstitution,
  covers('environment', ['political', 'economic', 'social', 'legal', 'cultural']),
)

const acrossTheBorder = anyOf(
  equals('data.crossBorderStorage', true),
  equals('data.crossBorderProcessing', true),
  equals('data.crossBorderAnalysis', true),
)

export const article19Sentence1: ClauseDefinition<'outsourcing-2021/19#1', 'arrangement'> = {
  id: 'outsourcing-2021/19#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['crossBorder', 'riskAssessment'],
  title: { zh: '境外经营环境评估', en: 'Assessment of the environment abroad' },
  statement: {
    zh: '选择跨境外包的，机构须在签约前评估服务提供商所在地的经营环境，至少涉及政治、经济、社会、法律和文化五个方面。',
    en: "Before the signing of cross-border outsourcing, the institution must assess the environment in the provider's country or region: political, economic, social, legal and cultural.",
  },
  appliesWhen: engagedSince,
  rule: when(
    crossBorder,
    allOf(
      before({ list: 'activities', on: 'completedOn', accepts: environmentAssessed, event: signing, count: 'twentieth', sameDay: 'unknown' }),
      when(
        begunUnsigned,
        before({ list: 'activities', on: 'completedOn', accepts: environmentAssessed, event: serviceStart, count: 'twentieth', sameDay: 'unknown' }),
      ),
    ),
  ),
  notes: {
    zh: '服务的一部分在境外实施即为跨境外包，不论服务提供商国别，不论是否重要外包。五个方面须在同一次评估中具备；分次进行的，以全部完成之日登记为一次；与其他评估一并进行的，另作一项登记。选择的日期未作登记，以签约为准，未签合同即开始服务的以服务开始为准；评估针对哪些国家或地区亦未作登记，涉及多地的，一次评估须覆盖各地方可登记。服务提供商或其他不独立的一方所作的评估不计入。“充分”的程度不作衡量。',
    en: "Cross-border is where any part is performed outside the mainland, whatever the provider's nationality, important or not. One assessment has all five sides: one done in steps is recorded once, on the day it was complete, and one done together with another assessment is an entry of its own. The day of selection is not recorded: the signing stands for it, or the beginning of a service without a contract. Nor is it recorded which country was looked at: where there are several, an assessment is to be entered once it has reached all of them. An assessment by the provider or by another party that is not independent does not count. How thorough it was is not measured.",
  },
}

export const article19Sentence2: ClauseDefinition<'outsourcing-2021/19#2', 'arrangement'> = {
  id: 'outsourcing-2021/19#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['crossBorder', 'security'],
  title: { zh: '信息跨境的合法性', en: 'Law on information across the border' },
  statement: {
    zh: '外包使信息在境外存储、处理或分析的，须符合我国法律法规的要求。',
    en: 'Where information is stored, processed or analysed across the border, the laws and regulations of China must be observed.',
  },
  appliesWhen: allOf(inService, acrossTheBorder),
  rule: measure('outsourcing-2021/19#2'),
  notes: {
    zh: '存储、处理、分析有其一即适用。所指法律法规不在本办法之内，以机构记录的合规措施及其依据为准。及于在服务期内的全部外包，不论合同何时签订。',
    en: 'Any of the three brings the clause in. The laws and regulations lie outside these measures, so what the institution records about observing them decides, with its evidence. It reaches every arrangement in service, whenever its contract was signed.',
  },
}
