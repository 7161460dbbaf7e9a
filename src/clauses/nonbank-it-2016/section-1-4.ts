// 银监办发〔2016〕188号, Section 1.4: the structure of risk management, and risk prevention in key areas.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, during, equals, present, some } from '../../rules/tables/builders'

const controlInPlace = allOf(during('since', 'until', 'unknown'), present('control'))

const infrastructure = some('itGovernance.areaControls', allOf(equals('category', 'infrastructure'), controlInPlace))

const developmentAndTesting = some('itGovernance.areaControls', allOf(equals('category', 'developmentAndTesting'), controlInPlace))

const operationAndMaintenance = some('itGovernance.areaControls', allOf(equals('category', 'operationAndMaintenance'), controlInPlace))

const informationSecurity = some('itGovernance.areaControls', allOf(equals('category', 'informationSecurity'), controlInPlace))

const businessContinuity = some('itGovernance.areaControls', allOf(equals('category', 'businessContinuity'), controlInPlace))

const outsourcing = some('itGovernance.areaControls', allOf(equals('category', 'outsourcing'), controlInPlace))

export const section1_4Sentence1Structure: ClauseDefinition<'nonbank-it-2016/1.4#1.structure', 'institution'> = {
  id: 'nonbank-it-2016/1.4#1.structure',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '风险管理架构', en: 'Structure of risk management' },
  statement: {
    zh: '机构须有现行的信息科技风险管理架构。',
    en: 'The institution must have a structure for managing the risks of information technology.',
  },
  rule: during('itGovernance.riskStructure.since', 'itGovernance.riskStructure.until', 'unknown'),
  notes: {
    zh: '没有情态词，但“建立”加架构，按用语规则为义务；第一部分以原则为题，不改变力度。架构由哪些层级组成，本句未作规定。',
    en: 'No modal word, but to establish a structure is a duty by the table of words; that Part 1 is headed as principles does not change it. The sentence does not say of which levels the structure consists.',
  },
}

export const section1_4Sentence1Areas: ClauseDefinition<'nonbank-it-2016/1.4#1.areas', 'institution'> = {
  id: 'nonbank-it-2016/1.4#1.areas',
  force: 'goal',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment', 'dataCentre', 'development', 'operations', 'security', 'continuity'],
  title: { zh: '重点领域的风险防控', en: 'Risk prevention in key areas' },
  statement: {
    zh: '目标是在六个重点领域加强信息科技风险的防控：基础设施、开发与测试、运维、信息安全、业务连续性以及外包。',
    en: 'The aim is stronger prevention and control of risks in six key areas: infrastructure, development and testing, operation and maintenance, information security, business continuity, and outsourcing.',
  },
  rule: allOf(infrastructure, developmentAndTesting, operationAndMaintenance, informationSecurity, businessContinuity, outsourcing),
  notes: {
    zh: '“加强……防控”只指明方向，故为目标。六个领域须各有至少一项在评估日有效、载明内容的措施；措施是否充分由后文各节判断。文中的“等”表示列举未尽，其他领域不作要求。减少重大事件是所求结果，不是要求。',
    en: 'To strengthen prevention is a direction, hence a goal. In each of the six areas at least one control is in place on the day assessed and says what it is; whether the controls suffice is for the later sections. The list is open, but areas that it does not name are not asked for. Fewer major incidents are the result hoped for and no requirement.',
  },
}
