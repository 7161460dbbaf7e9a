// 银行保险机构信息科技外包风险监管办法, Article 41: on-site verification of providers, and what the sector is told of it.

import type { ClauseDefinition } from '../../rules/clause'
import { measure } from '../../rules/tables/builders'

export const article41Sentence1: ClauseDefinition<'outsourcing-2021/41#1', 'institution'> = {
  id: 'outsourcing-2021/41#1',
  force: 'may',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '现场核查服务提供商', en: 'On-site verification of providers' },
  statement: {
    zh: '监管机构可以组织或者责令机构到服务提供商现场核查；核查也可以采取审计形式，由机构委托其他第三方完成。',
    en: 'The supervisor may organise an on-site verification of a provider or order institutions to carry it out; it may also take the form of an audit by another third party that the institution engages.',
  },
  rule: measure('outsourcing-2021/41#1'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。机构委托第三方是核查的一种方式，不是机构另有的许可。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one. That an institution engages a third party is a way to carry the verification out, not a permission of its own.",
  },
}

export const article41Sentence2: ClauseDefinition<'outsourcing-2021/41#2', 'institution'> = {
  id: 'outsourcing-2021/41#2',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '信息共享和通报', en: 'Sharing what was found' },
  statement: {
    zh: '银保监会须设立共享信息的机制，并及时把现场核查的情况告知行业。',
    en: 'The national supervisor must set up a mechanism to share information, and promptly tell the sector what on-site verifications found.',
  },
  rule: measure('outsourcing-2021/41#2'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one.",
  },
}
