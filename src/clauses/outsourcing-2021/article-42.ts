// 银行保险机构信息科技外包风险监管办法, Article 42: measures of the supervisor against services and providers of high risk.

import type { ClauseDefinition } from '../../rules/clause'
import { measure } from '../../rules/tables/builders'

export const article42Sentence1: ClauseDefinition<'outsourcing-2021/42#1', 'institution'> = {
  id: 'outsourcing-2021/42#1',
  force: 'may',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '对高风险外包的监管措施', en: 'Measures against risky outsourcing' },
  statement: {
    zh: '外包服务经评估、检查或核查认定风险较高的，监管机构可以对机构采取措施，如提示风险、约谈、质询，要求暂缓或停止外包。',
    en: 'Where assessment, inspection or verification finds an outsourced service to be of high risk, the supervisor may act towards the institution: warn it, call it in, question it, ask it to put off or stop the outsourcing, and the like.',
  },
  rule: measure('outsourcing-2021/42#1'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。监管机构已提出的要求由机构依其要求履行，本句不构成机构的义务。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one. What the supervisor has asked of an institution binds by that request, not by this sentence.",
  },
}

export const article42Sentence2: ClauseDefinition<'outsourcing-2021/42#2', 'institution'> = {
  id: 'outsourcing-2021/42#2',
  force: 'may',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '通报和移交', en: 'Naming providers and passing cases on' },
  statement: {
    zh: '服务提供商有重大违法违规的，银保监会可以告知行业，必要时可以把情况转交司法机关。',
    en: 'Of a provider that has gravely broken laws or rules, the national supervisor may tell the sector, and where necessary may pass the case to the judicial authorities.',
  },
  rule: measure('outsourcing-2021/42#2'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。“可”统领整句，移交司法机关与通报行业同为许可；不作为单独的义务。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one. The permission governs the whole sentence: passing the case on is permitted as telling the sector is, and no duty of its own.",
  },
}
