// 银行保险机构信息科技外包风险监管办法, Article 43: correction and sanction of breaches.

import type { ClauseDefinition } from '../../rules/clause'
import { measure } from '../../rules/tables/builders'

export const article43Sentence1: ClauseDefinition<'outsourcing-2021/43#1', 'institution'> = {
  id: 'outsourcing-2021/43#1',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '纠正和处罚', en: 'Correction and sanctions' },
  statement: {
    zh: '机构违反办法的，监管机构须依法纠正，并根据情况问责或处罚。',
    en: 'Where an institution breaches the measures, the supervisor must have it corrected as the law provides and, as the case requires, hold those responsible to account or impose a penalty.',
  },
  rule: measure('outsourcing-2021/43#1'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one.",
  },
}
