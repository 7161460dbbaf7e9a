// 银监办发〔2016〕188号, Section 1.3: cooperation and sharing with other institutions of the banking sector.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, during, equals, includes, some } from '../../rules/tables/builders'

const withBankingInstitution = allOf(equals('counterpart', 'bankingInstitution'), during('since', 'until', 'unknown'))

const resourcesShared = some('itGovernance.cooperations', allOf(withBankingInstitution, includes('subjects', ['resourceSharing'])))

const technologyExchanged = some('itGovernance.cooperations', allOf(withBankingInstitution, includes('subjects', ['technologyExchange'])))

const managementExchanged = some('itGovernance.cooperations', allOf(withBankingInstitution, includes('subjects', ['managementExchange'])))

export const section1_3Sentence1: ClauseDefinition<'nonbank-it-2016/1.3#1', 'institution'> = {
  id: 'nonbank-it-2016/1.3#1',
  force: 'encouraged',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning'],
  title: { zh: '与同业合作共享', en: 'Cooperation within the banking sector' },
  statement: {
    zh: '提倡机构与别的银行业金融机构合作，共享资源，并就先进技术和管理经验相互交流。',
    en: 'Institutions are encouraged to cooperate with other institutions of the banking sector, to share resources, and to exchange advanced technology and experience in management.',
  },
  rule: allOf(resourcesShared, technologyExchanged, managementExchanged),
  notes: {
    zh: '“积极”统领各项，故全句为鼓励。资源共享、技术交流、经验交流三项均有在进行的合作方视为已采纳，可由一项或几项合作分别承担；只有其中一两项的，视为未采纳全部。对象不是银行业金融机构的合作不计；同一监管机构监管的非银行金融机构属之。',
    en: 'The word for doing so actively leads all limbs, so the whole is encouraged. It counts as taken up where all three (sharing of resources, exchange of technology, exchange of experience) are subjects of cooperation under way, be it one or several; one or two of them are not all of it. Cooperation with others than institutions of the banking sector does not count; non-bank financial institutions under its supervisor belong to it.',
  },
}
