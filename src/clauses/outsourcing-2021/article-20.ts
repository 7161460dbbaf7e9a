// 银行保险机构信息科技外包风险监管办法, Article 20: related and peer outsourcing: no lower requirements, and no conflicts of
// interest or transfer of benefits.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, covers, done, equals, not, onOrAfter, some } from '../../rules/tables/builders'
import { notEnded, related } from './definitions'

const relatedOrPeer = allOf(notEnded, anyOf(related, equals('peer', true)))

/** Lowered, and not restored since. */
const stillLowered = allOf(done('on'), not(onOrAfter('restoredOn', 'on')))

export const article20Sentence1Requirements: ClauseDefinition<'outsourcing-2021/20#1.requirements', 'arrangement'> = {
  id: 'outsourcing-2021/20#1.requirements',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['relatedParties'],
  title: { zh: '对关联方和同业的要求', en: 'Requirements on related and peer providers' },
  statement: {
    zh: '外包给关联方或同业的，机构对服务提供商的要求不得低于对其他服务提供商的要求。',
    en: 'In related and peer outsourcing the institution must not lower its requirements on the provider.',
  },
  appliesWhen: relatedOrPeer,
  rule: not(some('loweredRequirements', stillLowered)),
  notes: {
    zh: '以评估日的状态为准，及于尚未结束的全部关联外包和同业外包：要求降低后至今未恢复的，不论何时降低，均不符合；已恢复的不再判为不符合。',
    en: 'The state on the day assessed decides, for every related and peer outsourcing that is not over: a requirement lowered and not restored since is a breach, whenever that was; one restored by then no longer is.',
  },
}

export const article20Sentence1Conflicts: ClauseDefinition<'outsourcing-2021/20#1.conflicts', 'arrangement'> = {
  id: 'outsourcing-2021/20#1.conflicts',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['relatedParties'],
  title: { zh: '防范利益冲突和利益输送', en: 'Conflicts of interest and transfer of benefits' },
  statement: {
    zh: '外包给关联方或同业的，机构须从严防范与服务提供商之间的利益冲突以及利益输送。',
    en: 'In related and peer outsourcing the institution must guard strictly against conflicts of interest and against the transfer of benefits.',
  },
  appliesWhen: relatedOrPeer,
  rule: covers('relatedPartyControls', ['conflictOfInterest', 'benefitTransfer']),
  notes: {
    zh: '两类防范措施均须具备；措施是否足够严格不作衡量。',
    en: 'There have to be controls against either; whether they are strict enough is not measured.',
  },
}
