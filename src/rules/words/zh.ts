import type { Due } from '../outcome'
import type { HeadlineParts, Names, Words } from './words'
import { chinaTime, listIn, listWith, measureStatusIn, stateName, subjectIn } from './words'

/**
 * Everything the library says in Chinese.
 *
 * @category Words
 */
export const zh: Words = {
  outcome: { passed: '通过', failed: '未通过', inapplicable: '不适用', cantTell: '无法判断' },
  level: { violation: '不符合', deviation: '偏离', goalMissed: '未达目标' },
  force: { must: '应当', mustNot: '不得', should: '原则上', goal: '目标', encouraged: '鼓励', may: '可以' },
  mark: {
    byReference: '本机构参照执行该文件。',
    benchmark: '该文件已到期，系应要求作为参照标准适用。',
    contested: '存在争议：按条文的另一种理解，结论将不同。',
    justified: '记录中有例外说明，结论不变。',
    waived: '检查方案豁免了该条款，结论不变。',
    attestedOnly: '依据已登记的措施及其佐证材料判断，未逐项核对事实。',
    timelinessNotMeasured: '已开展，但条文未规定时限或频率，未衡量及时性。',
    undated: '未载明日期的状态按现行有效处理。',
    statusUnverified: '该文件的文号或效力状态未能核实。',
    looserThanText: '试算所用标准宽于条文，不能作为合规依据。',
  },
  binding: { direct: '直接适用', byReference: '参照执行', outside: '不适用', undecided: '尚未确定' },
  bindingness: { measures: '办法', guidance: '指导意见', plan: '规划', internal: '内部制度' },
  nonNormative: {
    definition: '定义',
    scope: '适用范围',
    purpose: '制定目的',
    background: '背景',
    achievement: '既往成效',
    heading: '标题或引语',
    finalProvision: '附则',
    pending: '尚未编制',
  },
  topic: {
    governance: '治理',
    classification: '分类',
    grading: '分级',
    dueDiligence: '尽职调查',
    contract: '合同',
    subcontracting: '分包',
    monitoring: '监测',
    exit: '退出',
    riskAssessment: '风险评估',
    continuity: '业务连续性',
    security: '安全',
    concentration: '集中度',
    inspection: '检查',
    audit: '审计',
    priorReport: '事前报告',
    incidentReport: '事件报告',
    crossBorder: '跨境外包',
    relatedParties: '关联外包',
    supervision: '监督管理',
    planning: '规划',
    staffing: '队伍建设',
    dataGovernance: '数据治理',
    dataCentre: '数据中心',
    development: '开发测试',
    operations: '运行维护',
  },
  target: {
    institution: { one: '机构', all: '本机构' },
    arrangement: { one: '外包活动', all: '外包活动' },
    provider: { one: '服务提供商', all: '服务提供商' },
    incident: { one: '风险事件', all: '风险事件' },
    system: { one: '信息系统', all: '信息系统' },
    dataCentre: { one: '数据中心', all: '数据中心' },
  },
  addressee: {
    institution: '本机构',
    board: '董事会',
    seniorManagement: '高级管理层',
    riskDepartment: '外包风险主管部门',
    executionTeam: '外包执行团队',
    internalAudit: '内部审计部门',
    provider: '服务提供商（通过合同约定）',
    itCommittee: '信息科技管理委员会',
    authority: '监管机构',
  },
  subject: {
    institution: '机构',
    authority: '主管部门',
    operator: '基础设施运营机构或条文所指的其他主体',
    association: '行业协会',
    sector: '全行业',
  },
  measureStatus: { implemented: '已落实', partial: '部分落实', planned: '已计划', absent: '未落实' },
  measure: (citation) => `${citation}的落实措施`,
  measureKey: { status: '落实状态', evidence: '佐证材料', owner: '责任部门', since: '起始日期', until: '终止日期' },
  list: { institution: '机构', arrangements: '信息科技外包活动', providers: '服务提供商', incidents: '外包风险事件', systems: '信息系统', dataCentres: '数据中心' },
  reason: {
    missing: ({ paths }, { name }) => `以下情况未填报：${join(paths.map((path) => quote(name(path))))}。`,
    contradiction: ({ path }, { name }) => `${quote(name(path))}的记载与其他事实相互矛盾。`,
    calendarDoesNotCover: ({ from, to }) => `已发布的放假安排未覆盖${from}至${to}的全部日期，无法确定工作日。`,
    undefinedRatio: ({ path }, { name }) => `${quote(name(path))}的基数为零，无法计算比例。`,
    sameDayOrderUnknown: ({ path, on }, { name }) => `${on}当日各事项的先后顺序未填报，无法判断${quote(name(path))}是否在先。`,
    scopeNotDecided: ({ document }, names) => `《${names.document(document)}》对本机构是否适用尚未确定。`,
    needsJudgement: ({ path }, { name }) => `条文未规定具体数字，${quote(name(path))}是否达到要求须作判断，并在记录中载明。`,
    unevidenced: ({ path }, { name }) => `${quote(name(path))}没有佐证材料。`,
    looserThanText: ({ parameters }) => `仅在${parameters.join('、')}宽于文本的假设下方可通过；依赖该假设的结果不判定为通过。`,
    otherSubject: ({ subject }) => `该项要求的责任主体是${subjectIn(zh, subject)}。`,
    outOfScope: ({ document }, names) => `《${names.document(document)}》不适用于本机构。`,
    notInForce: ({ document, from }, names) => `《${names.document(document)}》自${from}起施行，此前不适用。`,
    notIssued: ({ document, from }, names) => `《${names.document(document)}》于${from}印发，此前不适用。`,
    lapsed: ({ document, until }, names) => `《${names.document(document)}》适用至${until}，现已到期。`,
    invalidEntry: ({ path }) => `${quote(path)}不符合其数据结构，未予判断。`,
    checkBroken: ({ message }) => `自定义检查无法执行：${message}。`,
    noneCompared: ({ path }, { name }) => `${quote(name(path))}填报为无，规则未规定此时如何判断。`,
    tooManySteps: ({ steps }) => `规则在本记录上的计算超过${steps}步。`,
    ownWords: ({ zh: text }) => text,
    ownRuleNotMet: ({ paths }, { name }) => `规则所涉事实不符合要求：${join(paths.map((path) => quote(name(path))))}。`,
    noTargets: ({ list }) => `记录中没有相应对象：${quote(listIn(zh, list) ?? list)}为空。`,
    emptyList: ({ list }, { name }) => `${quote(name(list))}为空。`,
    conditionNotMet: () => '不满足该项要求的适用条件。',
    notYetDue: ({ due }) => `期限为${moment(due)}，尚未届满。`,
    noEvent: ({ path }, { name }) => `不存在起算该项要求的事项（见${quote(name(path))}）。`,
    nothingToJudge: ({ list, of }, names) => `${quote(listWith(list, of, names, zh))}中没有需要判断的记录。`,
    notTakenUp: () => '本机构尚未采取所鼓励的做法。',
    notUsed: () => '本机构未采用所允许的做法。',
    absent: ({ path }, { name }) => `${quote(name(path))}填报为无。`,
    notEqual: ({ path, value, expected }, names) =>
      `${quote(names.name(path))}为${names.value(path, value)}，对应的要求或条件为${names.value(path, expected)}。`,
    notOneOf: ({ path, value, expected }, names) =>
      `${quote(names.name(path))}为${names.value(path, value)}，对应的要求或条件为${names.value(path, expected)}。`,
    belowLimit: ({ path, value, limit, limitPath }, { name }) =>
      `${quote(name(path))}为${value}，低于${limitPath === null ? '' : quote(name(limitPath))}${limitPath === null ? '限值' : '的'}${limit}。`,
    aboveLimit: ({ path, value, limit, limitPath }, { name }) =>
      `${quote(name(path))}为${value}，高于${limitPath === null ? '' : quote(name(limitPath))}${limitPath === null ? '限值' : '的'}${limit}。`,
    earlierThan: ({ path, value, limit }, { name }) =>
      value === null
        ? `${quote(name(path))}尚无相应日期，${limit}及以后的日期方予计入。`
        : `${quote(name(path))}为${value}，${limit}及以后的日期方予计入。`,
    noDay: ({ path, by, of }, names) => `${quote(listWith(path, of, names, zh))}尚无相应日期${by === null ? '' : `，${by}及以前的日期方予计入`}。`,
    notDifferent: ({ path, other, value }, names) => `${quote(names.name(path))}与${quote(names.name(other))}相同，均为${names.value(path, value)}。`,
    termsMissing: ({ path, parts }, { name, part }) => `${quote(name(path))}缺少以下内容：${join(parts.map((key) => part(`${path}.${key}`)))}。`,
    stateNotHolding: ({ path, since, until }, names) =>
      since !== null && until !== null
        ? `评估日不在${quote(stateName(path, names))}的期间（${since}至${until}）内。`
        : since === null && until === null
          ? `${quote(stateName(path, names))}从未开始：其起始日期填报为无。`
          : `评估日不在${quote(stateName(path, names))}的期间（${since === null ? `至${until ?? ''}止` : `自${since}起`}）内。`,
    neverHeld: ({ list, due, of }, names) =>
      `${quote(listWith(list, of, names, zh))}中没有可计入的记录${due === null ? '，而该项要求已开始适用' : `，期限为${moment(due)}`}。`,
    overdue: ({ list, last, due, of }, names) => `${quote(listWith(list, of, names, zh))}中最近一次可计入的记录为${last}，下一次的期限为${due}，已逾期。`,
    doneOn: ({ list, on, of }, names) => `${quote(listWith(list, of, names, zh))}有可计入的记录：${moment(on)}。`,
    missedPeriod: ({ list, from, until, of }, names) => `${from}至${until}期间，${quote(listWith(list, of, names, zh))}中没有可计入的记录；该空档已由其后的记录终止。`,
    notBeforeEvent: ({ list, event, deadline, of }, names) =>
      `相关事项日期为${event}，最迟应于${deadline === event ? '当日' : deadline}完成，而${quote(listWith(list, of, names, zh))}${deadline === event ? '截至当日没有可计入的记录' : '没有在此之前可计入的记录'}。`,
    notWithin: ({ list, from, deadline, first, of }, names) =>
      `时限自${moment(from)}起，至${moment(deadline)}止；${quote(listWith(list, of, names, zh))}中${first === null ? '没有可计入的记录' : `首次可计入的记录为${moment(first)}`}。`,
    expired: ({ list, on, validUntil, event, of }, names) =>
      `${quote(listWith(list, of, names, zh))}中${on}的结果有效期至${validUntil}，早于相关事项日期${event}。`,
    endedByChange: ({ list, on, change, event, of }, names) =>
      `${quote(listWith(list, of, names, zh))}中${on}的结果因${change}发生的变化失效，早于相关事项日期${event}。`,
    kept: ({ path, until }, { name }) =>
      until === null ? `${quote(name(path))}未显示有数据被删除或灭失。` : `${quote(name(path))}未显示在保存期限内有数据被删除或灭失，该期限至${until}（含当日）。`,
    deletedEarly: ({ path, on, keepUntil }, { name }) =>
      `${quote(name(path))}为${on}，而数据${keepUntil === null ? '的保存期限尚未开始计算，仍应保存' : `应保存至${keepUntil}（含当日）`}。`,
    didNotCount: ({ entry, on }, { name }) => `${quote(name(entry))}${on === null ? '' : `（${moment(on)}）`}不计入。`,
    doneOnce: ({ list, on, of }, names) => `${quote(listWith(list, of, names, zh))}中只有一次可计入的记录：${on}。`,
    notDoneYet: ({ list, since, of }, names) => `自${moment(since)}以来，${quote(listWith(list, of, names, zh))}中没有可计入的记录。`,
    notDone: ({ path }, { name }) => `截至评估日，${quote(name(path))}尚无已完成的记录。`,
    noneOf: ({ list, of }, names) => `${quote(listWith(list, of, names, zh))}中没有符合要求的记录。`,
    negated: () => '条文所排除的情形确实存在。',
    measureNotImplemented: ({ status }) => `措施的落实状态为${measureStatusIn(zh, status)}。`,
  },
  change: {
    set: ({ path, value }, by, names) =>
      value === true
        ? `${deadline(by)}落实${quote(names.name(path))}，并据实登记。`
        : value === by
          ? `${deadline(by)}补做所缺事项，并据实登记日期：${quote(names.name(path))}。`
        : `${deadline(by)}使${quote(names.name(path))}为${names.value(path, value)}，并据实登记。`,
    append: ({ path, value }, by, names) => `${deadline(by)}完成并据实登记${quote(names.name(path))}${fields(path, value, names)}。`,
  },
  headline,
  inPeriod: (target, period) => `${target}（${period}）`,
  moment,
  among: (list, kinds) => `${list}（${kinds}）`,
  nothing: '无',
  yes: '是',
  no: '否',
  join,
  belong: (entries, group, fact) => `${entries.map((entry) => `${entry} 的`).join('')}${group === null ? '' : `${group}：`}${fact}`,
}

function headline({ outcome, level, force, bindingness, notYetDue, declined, target: noun, citation, due }: HeadlineParts): string {
  const target = spaced(noun)
  switch (outcome) {
    case 'passed':
      if (force === 'encouraged') return `${target}已采取${citation}所鼓励的做法。`
      if (force === 'may') return `${target}已采用${citation}所允许的做法。`
      return force === 'goal' ? `${target}达到${citation}的目标。` : `${target}符合${citation}。`
    case 'failed':
      return failure(target, citation, level, bindingness)
    case 'inapplicable':
      if (declined) return force === 'may' ? `${target}未采用${citation}所允许的做法。` : `${target}尚未采取${citation}所鼓励的做法。`
      return notYetDue ? `${target}在${citation}下的期限尚未届满${due === null ? '' : `（${due}）`}。` : `${citation}不适用于${noun}。`
    case 'cantTell':
      if (force === 'encouraged') return `无法判断${target}是否已采取${citation}所鼓励的做法。`
      if (force === 'may') return `无法判断${target}是否已采用${citation}所允许的做法。`
      return force === 'goal' ? `无法判断${target}是否达到${citation}的目标。` : `无法判断${target}是否符合${citation}。`
  }
}

/** An id in Latin letters or digits stands off from the Chinese that follows. */
function spaced(noun: string): string {
  return /[\x21-\x7e]$/.test(noun) ? `${noun} ` : noun
}

function failure(target: string, citation: string, level: HeadlineParts['level'], bindingness: HeadlineParts['bindingness']): string {
  if (level === 'deviation') return `${target}偏离${citation}的原则性要求。`
  if (bindingness !== 'measures') return level === 'goalMissed' ? `${target}未达目标，偏离${citation}。` : `${target}偏离${citation}。`
  return level === 'goalMissed' ? `${target}未达到${citation}的目标。` : `${target}不符合${citation}。`
}

function fields(path: string, value: Readonly<Record<string, unknown>>, names: Names): string {
  const entries = Object.entries(value).filter(([key]) => key !== 'id')
  if (entries.length === 0) return ''
  return `：${entries.map(([key, part]) => `${names.part(`${path}[].${key}`)}为${names.value(`${path}[].${key}`, part)}`).join('，')}`
}

function deadline(by: string | null): string {
  return by === null ? '' : `于${by}前（含当日）`
}

function moment(due: Due): string {
  const time = chinaTime(due)
  return time === null ? due : `北京时间${time}`
}

function join(items: readonly string[]): string {
  return items.join('、')
}

function quote(name: string): string {
  return `“${name}”`
}
