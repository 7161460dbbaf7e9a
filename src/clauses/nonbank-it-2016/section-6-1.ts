// Guiding opinions of 2016 on non-bank institutions, section 6.1: the attention of the supervisor.

import type { ClauseDefinition } from '../../rules/clause'
import { measure } from '../../rules/tables/builders'

export const section6_1Sentence1: ClauseDefinition<'nonbank-it-2016/6.1#1', 'institution'> = {
  id: 'nonbank-it-2016/6.1#1',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '属地监管', en: 'Supervision where the institution is' },
  statement: {
    zh: '监管机构须加强对机构信息科技的监管，由所在地的监管机构有序监管和指导。',
    en: 'The supervisor must strengthen its supervision of the information technology of institutions, and supervise and guide them in good order where they are located.',
  },
  rule: measure('nonbank-it-2016/6.1#1'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one.",
  },
}

export const section6_1Sentence2: ClauseDefinition<'nonbank-it-2016/6.1#2', 'institution'> = {
  id: 'nonbank-it-2016/6.1#2',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '监管资源与内部联动', en: 'Resources and joint work of supervision' },
  statement: {
    zh: '监管机构须把监管资源分配得当，内部之间联动配合。',
    en: 'The supervisor must allocate its resources sensibly and have its own units work together.',
  },
  rule: measure('nonbank-it-2016/6.1#2'),
  notes: {
    zh: '分配资源是可以查证的行为，故为强制要求；加强联动是方向，不另立一条。责任主体是监管机构，恒为不适用。',
    en: 'Allocating resources can be shown and is a duty; closer joint work is a direction and no clause of its own. The supervisor is bound, so it never applies to an institution.',
  },
}

export const section6_1Sentence3: ClauseDefinition<'nonbank-it-2016/6.1#3', 'institution'> = {
  id: 'nonbank-it-2016/6.1#3',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision', 'riskAssessment'],
  title: { zh: '跟踪研判与风险提示', en: 'Following developments and giving warning' },
  statement: {
    zh: '监管机构须跟踪机构信息科技的发展，研判风险，做好识别、评估与预警，并及时提示。',
    en: 'The supervisor must follow how the information technology of institutions develops, analyse, identify and assess the risks, warn early and point risks out in time.',
  },
  rule: measure('nonbank-it-2016/6.1#3'),
  notes: {
    zh: '分析、评估、提示均为可以查证的行为，故不按单用“积极”作鼓励处理。责任主体是监管机构，恒为不适用。',
    en: 'Analysing, assessing and pointing out are acts that can be shown, so it is more than encouraged. The supervisor is bound, so it never applies to an institution.',
  },
}
