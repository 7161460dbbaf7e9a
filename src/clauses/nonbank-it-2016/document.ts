import type { Document } from '../../rules/document'
import { ledgerOf } from '../../rules/ledger'
import { clauses } from './clauses'
import { ledgerEntries } from './ledger'
import { parameters } from './parameters'
import { readings } from './readings'

const id = 'nonbank-it-2016'

/** 中国银监会办公厅关于加强非银行金融机构信息科技建设和管理的指导意见: the opinions of 2016 on information technology in non-bank institutions. */
export const nonbankIt2016: Document = {
  id,
  title: {
    zh: '中国银监会办公厅关于加强非银行金融机构信息科技建设和管理的指导意见',
    en: 'Guiding Opinions of the CBRC General Office on Strengthening the Development and Management of Information Technology in Non-bank Financial Institutions',
  },
  issuer: {
    zh: '中国银监会办公厅（2023年起由国家金融监督管理总局承继）',
    en: 'CBRC General Office (succeeded by the NFRA in 2023)',
  },
  number: '银监办发〔2016〕188号',
  numberVerified: false,
  bindingness: 'guidance',
  numbering: 'parts',
  dated: '2016-12-26',
  bindsFrom: '2016-12-26',
  bindsUntil: null,
  before: 'notInForce',
  status: { zh: '未见废止，亦未见确认继续有效', en: 'no repeal and no confirmation found' },
  statusVerified: false,
  statusCheckedOn: '2026-11-21',
  overlaidBy: [
    { title: { zh: '银行业保险业网络安全管理办法（2026年7月征求意见稿，可能吸收本意见）', en: 'Measures on network security in banking and insurance (银行业保险业网络安全管理办法), draft of July 2026, which may absorb these opinions' }, from: null },
  ],
  binding: {
    policyBank: 'outside',
    developmentBank: 'outside',
    stateOwnedCommercialBank: 'outside',
    jointStockCommercialBank: 'outside',
    cityCommercialBank: 'outside',
    privateBank: 'outside',
    directBank: 'outside',
    ruralCommercialBank: 'outside',
    ruralCooperativeBank: 'outside',
    provincialRuralCreditUnion: 'outside',
    countyRuralCreditUnion: 'outside',
    villageBank: 'outside',
    foreignFundedBank: 'outside',
    foreignBankBranch: 'outside',
    financialAssetManagementCompany: 'direct',
    trustCompany: 'direct',
    enterpriseGroupFinanceCompany: 'direct',
    financialLeasingCompany: 'direct',
    autoFinanceCompany: 'direct',
    consumerFinanceCompany: 'direct',
    moneyBroker: 'direct',
    wealthManagementCompany: 'undecided',
    financialAssetInvestmentCompany: 'undecided',
    insuranceGroup: 'outside',
    insurer: 'outside',
    insuranceAssetManager: 'outside',
    pensionCompany: 'outside',
    insuranceIntermediary: 'outside',
    securitiesCompany: 'outside',
    fundCompany: 'outside',
    futuresCompany: 'outside',
    paymentInstitution: 'outside',
  },
  chapters: [
    { title: { zh: '第一部分 指导原则', en: 'Part 1, Guiding principles' }, articles: ['1.1', '1.2', '1.3', '1.4'] },
    { title: { zh: '第二部分 信息科技治理', en: 'Part 2, Effective governance of information technology' }, articles: ['2.1', '2.2', '2.3'] },
    { title: { zh: '第三部分 规划与业务支撑', en: 'Part 3, Planning: information technology in support of business' }, articles: ['3.1', '3.2', '3.3'] },
    { title: { zh: '第四部分 基础设施、开发测试和运行维护', en: 'Part 4, Infrastructure, development and testing, operation and maintenance' }, articles: ['4.1', '4.2', '4.3'] },
    { title: { zh: '第五部分 重点领域风险防控', en: 'Part 5, Risk management of information technology in key areas' }, articles: ['5.1', '5.2', '5.3'] },
    { title: { zh: '第六部分 监管指导', en: 'Part 6, Supervisory guidance' }, articles: ['6.1', '6.2', '6.3'] },
  ],
  parameters,
  readings,
  clauses,
  ledger: ledgerOf(id, ledgerEntries, clauses),
}
