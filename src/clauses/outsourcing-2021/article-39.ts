// 银行保险机构信息科技外包风险监管办法, Article 39: what the supervisor assesses, inspects and follows up.

import type { ClauseDefinition } from '../../rules/clause'
import { measure } from '../../rules/tables/builders'

export const article39Sentence1: ClauseDefinition<'outsourcing-2021/39#1', 'institution'> = {
  id: 'outsourcing-2021/39#1',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '监管评估和检查', en: 'Supervision of outsourcing' },
  statement: {
    zh: '监管机构须独立评估机构的外包风险，监督检查其外包工作，并把结果用于监管综合评价。',
    en: 'The supervisor must assess the outsourcing risk of institutions independently, supervise and inspect their outsourcing, and let this enter its overall rating.',
  },
  rule: measure('outsourcing-2021/39#1'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one.",
  },
}

export const article39Sentence2: ClauseDefinition<'outsourcing-2021/39#2', 'institution'> = {
  id: 'outsourcing-2021/39#2',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '延伸检查', en: 'Extended inspection' },
  statement: {
    zh: '检查中发现有关单位或个人涉嫌违法的，监管机构须依法对其延伸检查。',
    en: 'Where an inspection raises suspicion that someone broke the law, the supervisor must extend the inspection to those concerned, as the law provides.',
  },
  rule: measure('outsourcing-2021/39#2'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one.",
  },
}
