import type { CrosswalkRow } from '../rules/crosswalk'

/**
 * Where the documents of the package ask for the same or for something near it, clause by clause. Stated, not merged: each clause is
 * judged for itself. In the notes, the guidance (指导意见) is `nonbank-it-2016` and the measures (办法) are `outsourcing-2021`.
 *
 * @category Catalogue
 */
export const crosswalk: readonly CrosswalkRow[] = [
  {
    clause: 'nonbank-it-2016/2.3#1',
    other: 'outsourcing-2021/4#1',
    relation: 'overlaps',
    note: {
      zh: '两者均要求纳入全面风险管理：指导意见为信息科技风险，办法为其中的外包风险，并另有管理体系的要求。',
      en: 'Both ask for a place in comprehensive risk management: the guidance for the risk of IT, the measures for that of outsourcing it, with a management system beside.',
    },
  },
  {
    clause: 'nonbank-it-2016/2.3#3.special',
    other: 'outsourcing-2021/36#2',
    relation: 'overlaps',
    note: {
      zh: '两者均要求重大事件后专项审计：指导意见还及于重大风险隐患且以必要为限，办法限于外包并要求及时。',
      en: 'Both ask for a special audit after a major event: the guidance also after serious hidden risks and where it is necessary, the measures for outsourcing alone and promptly.',
    },
  },
  {
    clause: 'nonbank-it-2016/2.3#3.full',
    other: 'outsourcing-2021/36#1.coverage',
    relation: 'overlaps',
    note: {
      zh: '三年相同，对象不同：指导意见为信息科技的一次全面审计，办法要求覆盖每项重要外包。',
      en: 'The three years are the same, what is audited is not: the guidance asks for one full audit of IT, the measures for every important outsourcing.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.2#4.drills',
    other: 'outsourcing-2021/31.4#1.drill',
    relation: 'overlaps',
    note: {
      zh: '均为每年至少一次：指导意见要求逐个重要系统演练，办法要求针对重要外包服务并有服务提供商参加。一次演练可以兼顾。',
      en: 'Both are yearly: the guidance for each important system, the measures on important outsourced services with a provider taking part. One drill may serve both.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#1.management',
    other: 'outsourcing-2021/4#1',
    relation: 'overlaps',
    note: {
      zh: '管理体系与战略目标相适应的要求相同；指导意见另有风险识别、策略和责任边界，办法另有全面风险管理。',
      en: 'The management system that suits the strategic objectives is the same; the guidance adds risks, strategy and boundaries, the measures comprehensive risk management.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#1.management',
    other: 'outsourcing-2021/10#1',
    relation: 'overlaps',
    note: {
      zh: '均要求有外包策略或战略；办法逐项规定其依据和内容。',
      en: 'Both ask for a strategy; the measures list what it rests on and what it states.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#1.management',
    other: 'outsourcing-2021/30#1',
    relation: 'overlaps',
    note: {
      zh: '均要求识别外包风险；办法列举六类风险，指导意见未列举。',
      en: 'Both ask that risks be identified; the measures list six groups, the guidance none.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#1.bottomLine',
    other: 'outsourcing-2021/5.1#1',
    relation: 'overlaps',
    note: {
      zh: '安全管理责任不得外包相同；指导意见另禁止降低安全标准，办法另禁止外包信息科技管理责任。',
      en: 'That the responsibility for security stays is the same; the guidance also bars lower standards of security, the measures also keep the responsibility for managing IT.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#2.internalControl',
    other: 'outsourcing-2021/26#1.internalControl',
    relation: 'overlaps',
    note: {
      zh: '指导意见为定期评估关键服务商内控的风险，办法为持续监控每家服务提供商的内控；监控不能代替评估。',
      en: 'The guidance asks for a regular risk assessment of key providers, the measures for continuous monitoring of every provider; monitoring does not stand in for an assessment.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#2.plan',
    other: 'outsourcing-2021/8.3#1.plan',
    relation: 'narrower',
    note: {
      zh: '均要求有应急方案；办法还指明由风险主管部门制定并组织演练。',
      en: 'Both ask for an emergency plan; the measures also say that the risk department draws it up and is charged with its drills.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#2.plan',
    other: 'outsourcing-2021/31.3#1.plan',
    relation: 'overlaps',
    note: {
      zh: '指导意见可为一份总的预案，办法须逐项外包事先制定并写明优先级。',
      en: 'One plan for all will do for the guidance; the measures ask for one for each service, beforehand and with priorities.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#3.requirements',
    other: 'outsourcing-2021/20#1.requirements',
    relation: 'equal',
    note: {
      zh: '对关联方不得降低要求相同；指导意见还及于其他出资人，办法还及于同业。',
      en: 'The requirements on related providers are the same; the guidance also reaches other funders, the measures peers.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.identification',
    other: 'outsourcing-2021/33#1.providers',
    relation: 'narrower',
    note: {
      zh: '要求相同；指导意见自2016年12月26日起的识别即可计入，办法自该办法施行起。',
      en: 'They ask for the same; days from 2016-12-26 on count for the guidance, for the measures those since they bind.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.dispersal',
    other: 'outsourcing-2021/33#1.reduction',
    relation: 'wider',
    note: {
      zh: '均要求对集中的服务商采取措施；指导意见须为分散风险的措施，办法以降低依赖为目的的手段均可。',
      en: 'Both ask for measures against concentration; the guidance for such as disperse the risk, the measures for any that make the institution depend less.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.intellectualProperty',
    other: 'outsourcing-2021/21.6#1',
    relation: 'overlaps',
    note: {
      zh: '指导意见要求必要的知识产权实际转移，办法要求合同约定权属。',
      en: 'The guidance asks that intellectual property pass where that is necessary, the measures that the contract say whose it is.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#5',
    other: 'outsourcing-2021/21.8#1',
    relation: 'overlaps',
    note: {
      zh: '安全保密条款相同；办法另列多项条款，指导意见另要求写明其他责任，且不论合同何时签订。',
      en: 'The term on security and confidentiality is the same; the measures list more of its kind, the guidance asks for responsibilities beyond it too, whenever the contract was signed.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#5',
    other: 'outsourcing-2021/21.1#1',
    relation: 'overlaps',
    note: {
      zh: '均要求合同写明责任；办法另列服务范围、交付物等条款。',
      en: 'Both ask that the contract state responsibilities; the measures add scope, deliverables and more.',
    },
  },
  {
    clause: 'nonbank-it-2016/6.2#3',
    other: 'outsourcing-2021/39#1',
    relation: 'overlaps',
    note: {
      zh: '均为监管机构的检查职责：指导意见面向信息科技，办法面向外包。',
      en: 'Both are duties of the supervisor to inspect: in the guidance information technology, in the measures outsourcing.',
    },
  },
  {
    clause: 'nonbank-it-2016/6.3#1',
    other: 'outsourcing-2021/43#1',
    relation: 'overlaps',
    note: {
      zh: '均为监管机构追究责任和处罚的规定，所依据的要求不同。',
      en: 'Both have the supervisor hold to account and penalise, each for breaches of its own text.',
    },
  },
  {
    clause: 'nonbank-it-2016/6.3#2.report',
    other: 'outsourcing-2021/38#1',
    relation: 'overlaps',
    note: {
      zh: '同一事件可能须按两者报告：指导意见为重要系统中断和重要数据受损，时限见其他指引；办法限于外包，时限为二十四小时。',
      en: 'One event may have to be reported under both: under the guidance system outages and damage to data, within the limit of another guideline; under the measures outsourcing events, within 24 hours.',
    },
  },
  {
    clause: 'nonbank-it-2016/2.3#2',
    other: 'outsourcing-2021/36#1.work',
    relation: 'overlaps',
    note: {
      zh: '均要求审计：指导意见为信息科技内控的充分性和有效性，办法为外包活动及其风险管理。',
      en: 'Both ask for audits: the guidance of whether internal control over IT is adequate and effective, the measures of outsourcing and of how its risk is managed.',
    },
  },
  {
    clause: 'nonbank-it-2016/2.3#2',
    other: 'outsourcing-2021/36#3.responsibility',
    relation: 'overlaps',
    note: {
      zh: '均以本机构审计部门为主：指导意见另可聘请外部专业机构，办法另可委托集团内公司或独立第三方。',
      en: "Both begin with the institution's own audit: the guidance also lets professional firms do it, the measures a company of the group or an independent third party.",
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#1.bottomLine',
    other: 'outsourcing-2021/20#1.requirements',
    relation: 'overlaps',
    note: {
      zh: '读取同一份降低要求的清单：指导意见只看安全要求，办法看对关联方和同业的一切要求。',
      en: 'They read one list of lowered requirements: the guidance those on security, the measures all those on related parties and peers.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.monitoring',
    other: 'outsourcing-2021/26#1.finance',
    relation: 'overlaps',
    note: {
      zh: '均要求持续监控：指导意见针对有集中度风险的服务商，未列内容；办法针对每家服务提供商，此处为财务。',
      en: 'Both ask for continuous monitoring: the guidance of providers on whom risk is concentrated, naming no matters; the measures of every provider, here of its finances.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.monitoring',
    other: 'outsourcing-2021/26#1.internalControl',
    relation: 'overlaps',
    note: {
      zh: '同为持续监控，可以是同一次活动；办法在此要求涵盖内部控制，并及于每家服务提供商。',
      en: 'The monitoring may be one and the same; here the measures ask that it take in internal control, and reach every provider.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.monitoring',
    other: 'outsourcing-2021/26#1.securityManagement',
    relation: 'overlaps',
    note: {
      zh: '同为持续监控，可以是同一次活动；办法在此要求涵盖安全管理，并及于每家服务提供商。',
      en: 'The monitoring may be one and the same; here the measures ask that it take in security management, and reach every provider.',
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.ownDevelopment',
    other: 'outsourcing-2021/33#1.reduction',
    relation: 'overlaps',
    note: {
      zh: '均以提高自身能力减少依赖：指导意见限于有条件的机构并须逐步提高，办法只列为多种手段之一。',
      en: "Both would lessen dependence by abilities of the institution's own: the guidance for those that are able, step by step, the measures as one means among several.",
    },
  },
  {
    clause: 'nonbank-it-2016/5.3#4.intellectualProperty',
    other: 'outsourcing-2021/33#1.reduction',
    relation: 'overlaps',
    note: {
      zh: '均涉及外包项目的知识产权：指导意见要求必要时实际转移，办法将其保护列为手段之一。',
      en: 'Both turn to intellectual property of outsourced projects: the guidance asks that it pass where necessary, the measures name its protection as one means.',
    },
  },
  {
    clause: 'nonbank-it-2016/6.1#3',
    other: 'outsourcing-2021/40#1',
    relation: 'overlaps',
    note: {
      zh: '均为监管机构跟踪风险并提示的职责：指导意见面向非银行金融机构的信息科技，办法面向外包及其集中度。',
      en: 'Both have the supervisor follow risks and warn of them: the guidance those of IT in non-bank institutions, the measures those of outsourcing and its concentration.',
    },
  },
]
