// 中国银监会办公厅关于加强非银行金融机构信息科技建设和管理的指导意见, section 3.3: data governance.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, done, during, equals, every, measure } from '../../rules/tables/builders'

const organised = during('itPlanning.dataGovernance.organisation.since', 'itPlanning.dataGovernance.organisation.until', 'unknown')
const explored = during('itPlanning.dataGovernance.exploration.since', 'itPlanning.dataGovernance.exploration.until', 'unknown')

export const section3_3Sentence1: ClauseDefinition<'nonbank-it-2016/3.3#1', 'institution'> = {
  id: 'nonbank-it-2016/3.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['dataGovernance'],
  title: { zh: '数据治理架构、标准和机制', en: 'Organisation, standards and mechanism for data' },
  statement: {
    zh: '机构须探索数据治理的组织架构，统一数据标准，订立数据管理机制，把系统之间的数据往来理清，并不断提升数据质量。',
    en: 'The institution must explore an organisation of data governance, set one body of data standards and a mechanism for managing data, settle how its systems exchange data, and keep raising the quality of data.',
  },
  rule: allOf(
    anyOf(organised, explored),
    during('itPlanning.dataGovernance.standards.since', 'itPlanning.dataGovernance.standards.until', 'unknown'),
    equals('itPlanning.dataGovernance.standards.reach', 'wholeInstitution'),
    during('itPlanning.dataGovernance.mechanism.since', 'itPlanning.dataGovernance.mechanism.until', 'unknown'),
    every('itPlanning.dataGovernance.exchanges', done('settledOn')),
    measure('nonbank-it-2016/3.3#1'),
  ),
  notes: {
    zh: '“应”直接置于“探索”之前，所负义务是探索：架构已经建立，或者探索正在进行，均可。标准须在全机构统一适用。数据交互逐项判断，系统间无交互的无须理顺。提高数据质量，条文未列可核对的事实，以登记的措施和佐证判断，措施只对应这一项。满足监管报送要求是结果。',
    en: 'The modal word stands directly before the word to explore, so exploring is what is owed: an organisation in place will do, and so will work on one under way. The standards hold for the whole institution. Each exchange of data is judged; where systems exchange none there is nothing to settle. For the quality of data the text names nothing to check, so for this part alone the measure recorded decides. Meeting what the supervisor asks of data is a result.',
  },
}

export const section3_3Sentence2: ClauseDefinition<'nonbank-it-2016/3.3#2', 'institution'> = {
  id: 'nonbank-it-2016/3.3#2',
  force: 'goal',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['dataGovernance'],
  title: { zh: '深化数据应用', en: 'Deeper use of data' },
  statement: {
    zh: '目标是更深入地应用数据，使数据治理在差异化服务和风险管理中起到作用。',
    en: 'The aim is to use data more deeply, so that data governance serves differentiated services and the management of risks.',
  },
  rule: measure('nonbank-it-2016/3.3#2'),
  notes: {
    zh: '条文只指出方向，没有情态词，也未列可核对的事实，以登记的措施和佐证判断；已在推进并有佐证的，即为已落实。',
    en: 'The text gives a direction without a modal word and names nothing to check, so the measure recorded decides; work under way, with evidence, counts as implemented.',
  },
}
