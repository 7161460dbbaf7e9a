// 银行保险机构信息科技外包风险监管办法, Article 40: monitoring of the sector by the supervisor, and talks with providers.

import type { ClauseDefinition } from '../../rules/clause'
import { measure } from '../../rules/tables/builders'

export const article40Sentence1: ClauseDefinition<'outsourcing-2021/40#1', 'institution'> = {
  id: 'outsourcing-2021/40#1',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision', 'concentration'],
  title: { zh: '行业风险监测和提示', en: 'Monitoring of the sector' },
  statement: {
    zh: '监管机构须持续监测行业的外包风险，设立监测和核查行业及区域集中度的机制，并就重大或共性风险及时提示行业。',
    en: 'The supervisor must monitor outsourcing risk in the sector continuously, set up a mechanism to monitor and verify concentration by sector and region, and promptly warn the sector of major or common risks.',
  },
  rule: measure('outsourcing-2021/40#1'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。防范区域性、系统性风险是目的，不另计。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one. Guarding against regional and systemic risk is the purpose and is not counted apart.",
  },
}

export const article40Sentence2: ClauseDefinition<'outsourcing-2021/40#2', 'institution'> = {
  id: 'outsourcing-2021/40#2',
  force: 'may',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '要求会谈和说明', en: 'Talks with providers' },
  statement: {
    zh: '监管机构可以视风险状况，要求机构与服务提供商会谈，并说明外包服务及有关风险方面的重大事项。',
    en: 'Depending on the risk, the supervisor may ask an institution to hold talks with its provider and to explain major matters of the service and its risks.',
  },
  rule: measure('outsourcing-2021/40#2'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one.",
  },
}
