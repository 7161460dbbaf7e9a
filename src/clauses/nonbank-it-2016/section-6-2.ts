// Guiding opinions of 2016 on non-bank institutions, section 6.2: the priorities of the supervisor.

import type { ClauseDefinition } from '../../rules/clause'
import { measure } from '../../rules/tables/builders'

export const section6_2Sentence1: ClauseDefinition<'nonbank-it-2016/6.2#1', 'institution'> = {
  id: 'nonbank-it-2016/6.2#1',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '引导重视信息化', en: 'Guiding institutions to value technology' },
  statement: {
    zh: '监管机构须引导机构更加重视信息化，给足资源，提升专业管理水平。',
    en: 'The supervisor must guide institutions to attach more weight to information technology, to resource it and to manage it more professionally.',
  },
  rule: measure('nonbank-it-2016/6.2#1'),
  notes: {
    zh: '“应”直接位于“积极引导”之前，故对监管机构是强制要求，对机构不产生要求。恒为不适用。',
    en: 'The modal word stands directly before the word for guiding, so the supervisor has a duty and the institution none. It never applies to an institution.',
  },
}

export const section6_2Sentence2: ClauseDefinition<'nonbank-it-2016/6.2#2', 'institution'> = {
  id: 'nonbank-it-2016/6.2#2',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '督促合法规范应用', en: 'Urging lawful use of technology' },
  statement: {
    zh: '监管机构须督促机构依法、规范地使用信息技术和产品，并在同业和跨业往来中守规。',
    en: 'The supervisor must urge institutions to use technology and products lawfully and properly, and to keep to the rules when they work with others in or beyond their industry.',
  },
  rule: measure('nonbank-it-2016/6.2#2'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用；所督促事项以相关规定为据。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one; what it urges is owed under the rules on those matters.",
  },
}

export const section6_2Sentence3: ClauseDefinition<'nonbank-it-2016/6.2#3', 'institution'> = {
  id: 'nonbank-it-2016/6.2#3',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision', 'inspection'],
  title: { zh: '监管手段与专项整治', en: 'Means of supervision and special campaigns' },
  statement: {
    zh: '监管机构须用好非现场监管与现场检查，及时发现突出问题并专项整治，重点风险领域尤须加大力度。',
    en: 'The supervisor must use off-site supervision and inspections to find serious problems in time, set them right in special campaigns, and press hardest where the risks are greatest.',
  },
  rule: measure('nonbank-it-2016/6.2#3'),
  notes: {
    zh: '“要”和“开展”使其成为强制要求。责任主体是监管机构，恒为不适用。',
    en: 'The modal word and the act of holding campaigns make it a duty. The supervisor is bound, so it never applies to an institution.',
  },
}
