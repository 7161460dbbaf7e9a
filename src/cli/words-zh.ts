// The command's words in Chinese.

import type { CommandWords } from './words'

const help = `用法：cn-finreg-rules 命令 [选项]

  assess FILE        检查 FILE 中的记录（JSON，UTF-8 编码）；- 表示从标准输入读取。
  catalogue          列出规则所覆盖的文件和条款。
  explain CLAUSE     说明某一条款或某一句，如 outsourcing-2021/37.5#1。

assess 的选项
  --as-of DAY        检查基准日（2026-11-21）或时点（2026-11-21T09:00+08:00）。
                     未给出时为北京时间当日。
  --document ID      只检查该文件，可多次给出。
  --clause ID        只检查该条款，可多次给出。
  --topic TOPIC      只检查该主题的条款，可多次给出。
  --reading ID=CHOICE
                     选用条文的另一种理解，可多次给出。
  --profile FILE     评估配置：选择范围、解读、从严参数、豁免。
  --format FORMAT    text（默认）或 json（即 assess() 的返回值）。

各命令通用选项
  --lang LANGUAGE    zh 或 en。未给出时，LC_ALL、LC_MESSAGES 或 LANG 以 zh 开头的为 zh，否则为 en。
  --format FORMAT    亦用于 catalogue：text（默认）或 json。
  -h, --help         显示本说明。
  --version          显示版本。

退出码：0 无违反，1 有违反，2 输入有误（标准错误输出一条说明，标准输出为空）。
`

/** The command in Chinese. */
export const zh: CommandWords = {
  help,
  comma: '，',
  colon: '：',
  labelWidth: 14,
  blockLabelWidth: 10,
  report: {
    title: (institution) => `信息科技监管规则检查${institution === null ? '' : `：${institution}`}`,
    institution: '机构',
    record: '记录',
    recordOf: (id, { arrangements, providers, incidents, systems, dataCentres }) =>
      [
        `${id ?? '无编号'}：外包活动${counted(arrangements, '项')}，服务提供商${counted(providers, '家')}，风险事件${counted(incidents, '起')}`,
        ...(systems === null ? [] : [`信息系统${counted(systems, '个')}`]),
        ...(dataCentres === null ? [] : [`数据中心${counted(dataCentres, '个')}`]),
      ].join('，'),
    assessed: '检查基准日',
    profile: '配置',
    profileOf: (id, digest) => `${id}，摘要 ${digest}`,
    rules: '规则',
    rulesOf: (version, digest) => `cn-finreg-rules ${version}，条款目录 ${digest}`,
    unnamed: '未填写名称',
    established: (country) => (country === undefined ? '设立地未填报' : `设立地 ${country}`),
    document: '文件',
    numberNotVerified: '文号未核实',
    status: '效力',
    statusOf: (status, checkedOn, verified) => `${status}；核查日期${checkedOn}${verified ? '' : '，未能核实'}`,
    binding: '适用',
    bindingOf: {
      direct: '对本机构直接适用',
      byReference: '本机构参照执行：检查方法相同，各项结果均予注明',
      outside: '对本机构不适用',
      undecided: '尚未确定对本机构是否适用',
    },
    overlays: '另见后续文件',
    overlayOf: (title, from) => `《${title}》${from === null ? '' : `（自${from}起）`}`,
    result: '结果',
    resultOf: ({ violations, deviations, goalsMissed, cannotTell }) =>
      [`不符合${violations}项`, `偏离${deviations}项`, ...(goalsMissed === 0 ? [] : [`未达目标${goalsMissed}项`]), `无法判断${cannotTell}项`].join('，'),
    issues: (count) => `记录本身的问题：${count}项`,
    issueOf: (issue) => {
      switch (issue.code) {
        case 'danglingReference':
          return `${issue.path} 所指的 ${issue.id} 在记录中不存在。`
        case 'duplicateId':
          return `${issue.path}：编号 ${issue.id} 重复，仅采用各条一致的内容。`
        case 'invalidEntry':
          return `${issue.path}：应为 ${issue.expected}；该项未予判断。`
        case 'contradiction':
          return `${issue.paths.join('、')} 相互矛盾，均未采用。`
      }
    },
    violations: ({ findings, targets }) => `不符合：${findings}项，涉及${targets}个对象`,
    noViolations: '不符合：无',
    deviations: ({ findings, targets }) => `偏离原则性要求：${findings}项，涉及${targets}个对象`,
    goalsMissed: ({ findings, targets }) => `未达目标：${findings}项，涉及${targets}个对象`,
    asked: '要求',
    found: '事实',
    remedy: '整改',
    noRemedy: {
      ahead: '相关事项本身尚未发生：可推迟至留足所需时间之后。',
      over: '事项已经过去，无从补正。',
      choice: '须由机构自行决定并登记。',
      now: '所缺事项仍可补做：完成后据实登记。',
      open: '依所登记的事实无法指明：须由机构判断尚可采取何种措施。',
    },
    otherReading: (reading, text, outcome) => `如采用 ${reading}（${text}），结论为“${outcome}”。`,
    due: '期限',
    wasDue: '原期限',
    note: '说明',
    clause: '条款编号',
    justification: ({ reason, approvedBy, on, until }) =>
      `例外说明：${reason}（${[`批准：${approvedBy ?? '未填报'}`, ...(on === undefined ? [] : [`日期：${on}`]), ...(until == null ? [] : [`有效期至${until}`])].join('，')}）`,
    cannotTell: ({ findings, targets }) => `无法判断：${findings}项，涉及${targets}个对象`,
    cannotTellAbout: '以下为未填报而可能影响结论的事实及其路径；补填一项后可能还需补填其他事实。',
    findingsAt: (target, count) => `${target}：${count}项`,
    neededFor: (articles) => `用于${articles.join('、')}`,
    undecided: '待定',
    upcoming: (days, until) => `今后${days}日内到期（至${until}）`,
    nothingUpcoming: '依记录没有到期事项。',
    state: { toDo: '待办', recurs: '再次到期', missed: '已逾期' },
    dueHeading: '期限',
    stateHeading: '状态',
    targetHeading: '对象',
    dutyHeading: '事项',
    summary: '按条汇总（检查结果数）',
    articleHeading: '条文',
    outcome: { failed: '未通过', cantTell: '无法判断', passed: '通过', inapplicable: '不适用' },
    total: '合计',
    permissions: (used, notUsed, cannotTell) => `“可以”类条款不计入上表：已采用${used}项，未采用或不适用${notUsed}项，无法判断${cannotTell}项。`,
    leadsLeftOut: '仅引出下列各项的句子不与各项重复计数。',
    disclaimer: (pending, sentences) =>
      `${pending === 0 ? '' : `所检查文件共${sentences}句，其中${pending}句尚未编制规则，未列出不代表符合。`}本结果不构成法律意见，仅说明在条款目录所列理解之下所填报事实能够表明的情况，未填报的事实不在其内。`,
  },
  article: (article) => (/^\d+$/.test(article) ? `第${article}条` : article.startsWith('annex-') ? `附件${article.slice('annex-'.length)}` : `第${article}节`),
  catalogue: {
    heading: (version, clauses) => `cn-finreg-rules ${version}：条款${clauses}条`,
    sentences: (covered, pending, other) => `已由条款覆盖${covered}句，尚未编制${pending}句，不含义务${other}句`,
    id: '条款编号',
    force: '效力',
    target: '检查对象',
    title: '标题',
    lead: '（引出下列各项）',
  },
  clause: {
    statement: '要求',
    force: '效力',
    addressee: '责任主体',
    target: '检查对象',
    notes: '说明',
    facts: '所读事实',
    parameters: '参数',
    parameterOf: (id, value, unit) => `${id}：${value} ${unit}`,
    readings: '条文理解',
    chosen: '默认',
    alternative: '另有',
    reason: '理由',
    lead: '本句引出下列各项，不与各项重复计数。',
    counterparts: '其他文件中的对应条款（本条款要求与之相比；两者分别判断）',
    relationOf: { equal: '相同于', narrower: '窄于', wider: '宽于', overlaps: '部分重合于' },
  },
  force: { must: '应当', mustNot: '不得', should: '原则上', goal: '目标', encouraged: '鼓励', may: '可以' },
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
  target: { institution: '机构', arrangement: '外包活动', provider: '服务提供商', incident: '风险事件', system: '信息系统', dataCentre: '数据中心' },
  error: {
    commandMissing: '未给出命令；可用的命令为 assess、catalogue 和 explain（见 --help）',
    unknownCommand: (name, meant) => `没有命令“${name}”${guess(meant)}；可用的命令为 assess、catalogue 和 explain（见 --help）`,
    unknownOption: (name, meant) => `没有选项“${name}”${guess(meant)}（见 --help）`,
    optionOfAnother: (option, command) => `命令 ${command} 没有选项 --${option}（见 --help）`,
    noValueWanted: (option) => `--${option} 不带值`,
    valueMissing: (option) => `--${option} 须给出值`,
    givenTwice: (option) => `--${option} 重复给出`,
    notAChoice: (option, value, choices) => `--${option}：应为 ${choices.join(' 或 ')}，而给出的是“${value}”`,
    operandMissing: (command, operand) => `命令 ${command} 须给出 ${operand}（见 --help）`,
    surplus: (argument) => `多余的参数“${argument}”（见 --help）`,
    notADay: (value) => `--as-of：应为日期（如 2026-11-21）或时点（如 2026-11-21T09:00+08:00），而给出的是“${value}”`,
    unknown: (option, value, meant, known) =>
      `--${option}：“${value}”不存在${guess(meant)}；${known.length <= 20 ? `可用的为 ${known.join('、')}` : `全部${known.length}个见 catalogue`}`,
    unreadable: (file, code) => `无法读取${file}：${fileErrors.get(code) ?? code}`,
    notUtf8: (file) => `${file}不是 UTF-8 编码的文本（GBK 或 GB18030 编码的文件须先转换）`,
    empty: (file) => `${file}为空`,
    notJson: (file, line, column, found) => `${file}不是 JSON：第${line}行第${column}列：${found === null ? '文本在此意外结束' : `意外的“${found}”`}`,
    duplicateKey: (file, line, column, key) => `${file}：第${line}行第${column}列：同一对象中键“${key}”重复，无法确定以何者为准`,
    notARecord: (file, count) => `${file}不是有效的记录，有${count}处问题`,
    notAProfile: (file, count) => `${file}不是有效的配置，有${count}处问题`,
    andMore: (count) => `另有${count}处`,
    standardInput: '标准输入',
    internal: (message) => `发生了不应出现的错误，请反馈：${message}`,
  },
}

const fileErrors: ReadonlyMap<string, string> = new Map([
  ['ENOENT', '文件不存在'],
  ['EISDIR', '这是一个文件夹'],
  ['EACCES', '没有权限'],
  ['EPERM', '没有权限'],
  ['ERR_FS_FILE_TOO_LARGE', '文件过大'],
])

function guess(meant: string | undefined): string {
  return meant === undefined ? '' : `，是否为“${meant}”？`
}

function counted(count: number | null, measure: string): string {
  return count === null ? '未填报' : `${count}${measure}`
}
