import { chosenBy } from '../../rules/reading'
import type { Document } from '../../rules/document'
import { ledgerOf } from '../../rules/ledger'
import { clauses } from './clauses'
import { ledgerEntries } from './ledger'
import { parameters } from './parameters'
import { effectiveReading, readings } from './readings'

const id = 'outsourcing-2021'

/** 银行保险机构信息科技外包风险监管办法: the measures of 2021 on IT outsourcing risk. */
export const outsourcing2021: Document = {
  id,
  title: {
    zh: '银行保险机构信息科技外包风险监管办法',
    en: 'Measures for the Supervision of Information Technology Outsourcing Risk of Banking and Insurance Institutions',
  },
  issuer: {
    zh: '中国银保监会办公厅（2023年起由国家金融监督管理总局承继）',
    en: 'CBIRC General Office (succeeded by the NFRA in 2023)',
  },
  number: '银保监办发〔2021〕141号',
  numberVerified: true,
  bindingness: 'measures',
  numbering: 'articles',
  dated: '2021-12-30',
  bindsFrom: chosenBy(effectiveReading, { dateOfText: '2021-12-30', publicRelease: '2022-01-21' }),
  bindsUntil: null,
  before: 'notInForce',
  status: { zh: '据2026年可查来源，现行有效', en: 'in force as far as sources of 2026 show' },
  statusVerified: true,
  statusCheckedOn: '2026-11-21',
  overlaidBy: [
    { title: { zh: '银行保险机构操作风险管理办法', en: 'Measures on operational risk management (银行保险机构操作风险管理办法)' }, from: '2024-07-01' },
    { title: { zh: '银行保险机构数据安全管理办法', en: 'Measures on data security management (银行保险机构数据安全管理办法)' }, from: '2024-12-27' },
    { title: { zh: '国家网络安全事件报告管理办法', en: 'Measures on reporting national network security incidents (国家网络安全事件报告管理办法)' }, from: '2025-11-01' },
  ],
  binding: {
    policyBank: 'direct',
    developmentBank: 'direct',
    stateOwnedCommercialBank: 'direct',
    jointStockCommercialBank: 'direct',
    cityCommercialBank: 'direct',
    privateBank: 'direct',
    directBank: 'direct',
    ruralCommercialBank: 'direct',
    ruralCooperativeBank: 'direct',
    provincialRuralCreditUnion: 'direct',
    countyRuralCreditUnion: 'byReference',
    villageBank: 'byReference',
    foreignFundedBank: 'direct',
    foreignBankBranch: 'byReference',
    financialAssetManagementCompany: 'direct',
    trustCompany: 'byReference',
    enterpriseGroupFinanceCompany: 'byReference',
    financialLeasingCompany: 'byReference',
    autoFinanceCompany: 'byReference',
    consumerFinanceCompany: 'byReference',
    moneyBroker: 'byReference',
    wealthManagementCompany: 'byReference',
    financialAssetInvestmentCompany: 'byReference',
    insuranceGroup: 'direct',
    insurer: 'direct',
    insuranceAssetManager: 'direct',
    pensionCompany: 'byReference',
    insuranceIntermediary: 'byReference',
    securitiesCompany: 'outside',
    fundCompany: 'outside',
    futuresCompany: 'outside',
    paymentInstitution: 'outside',
  },
  chapters: [
    { title: { zh: '第一章 总则', en: 'Chapter 1, General provisions' }, articles: ['1', '2', '3', '4', '5'] },
    { title: { zh: '第二章 信息科技外包治理', en: 'Chapter 2, Governance of IT outsourcing' }, articles: ['6', '7', '8', '9', '10', '11', '12', '13', '14'] },
    { title: { zh: '第三章 信息科技外包准入', en: 'Chapter 3, Entering into IT outsourcing' }, articles: ['15', '16', '17', '18', '19', '20', '21', '22'] },
    { title: { zh: '第四章 信息科技外包监控评价', en: 'Chapter 4, Monitoring and evaluation' }, articles: ['23', '24', '25', '26', '27', '28', '29'] },
    { title: { zh: '第五章 信息科技外包风险管理', en: 'Chapter 5, Risk management' }, articles: ['30', '31', '32', '33', '34', '35', '36'] },
    { title: { zh: '第六章 监督管理', en: 'Chapter 6, Supervision' }, articles: ['37', '38', '39', '40', '41', '42', '43'] },
    { title: { zh: '第七章 附则', en: 'Chapter 7, Supplementary provisions' }, articles: ['44', '45', '46'] },
    { title: { zh: '附件', en: 'Annexes' }, articles: ['annex-1', 'annex-2'] },
  ],
  parameters,
  readings,
  clauses,
  ledger: ledgerOf(id, ledgerEntries, clauses),
}
