import { describe, expect, it, test } from 'vitest'
import type { TargetKind } from '../../src/model/linked'
import { factAt, factPaths, titleOf } from '../../src/model/titles'

describe('titleOf', () => {
  test.each<{ target: TargetKind; path: string; en: string; zh: string }>([
    { target: 'arrangement', path: 'contract.signedOn', en: 'Signed on', zh: '签订日期' },
    { target: 'arrangement', path: 'delivery.offPremises', en: 'Performed off the premises', zh: '非驻场部分' },
    { target: 'arrangement', path: 'institution.type', en: 'Kind of institution', zh: '机构类型' },
    { target: 'arrangement', path: 'provider.materialChanges[].on', en: 'Date', zh: '发生日期' },
    { target: 'arrangement', path: 'candidates[].dueDiligence[].topics.relatedness', en: 'Relation to the institution', zh: '关联性' },
    { target: 'arrangement', path: 'dueDiligence[].belongs', en: 'Belongs to this provider', zh: '属于该服务提供商' },
    { target: 'arrangement', path: 'priorReports[].belongs', en: 'Belongs to this arrangement', zh: '属于该外包活动' },
    { target: 'arrangement', path: 'activities[].coversTarget', en: 'Covers this target', zh: '覆盖该对象' },
    { target: 'arrangement', path: 'priorReports[pr-1].submittedOn', en: 'Submitted on', zh: '报告日期' },
    { target: 'arrangement', path: 'priorReports[pr[1].x].submittedOn', en: 'Submitted on', zh: '报告日期' },
    { target: 'arrangement', path: 'candidates[p.1].dueDiligence[d-1].completedOn', en: 'Completed on', zh: '完成日期' },
    { target: 'arrangement', path: 'activities[act-1]', en: 'Activities', zh: '检查、审计等活动' },
    { target: 'provider', path: 'arrangements[].contract.terms.rightOfAudit', en: 'Right to audit', zh: '审计权' },
    { target: 'provider', path: 'arrangements[].provider', en: 'Provider', zh: '服务提供商' },
    { target: 'incident', path: 'otherRule.hours', en: 'Hours', zh: '报告时限' },
    { target: 'incident', path: 'activities[].coversTarget', en: 'Followed this incident', zh: '针对该事件' },
    { target: 'institution', path: 'grading.controls[].important', en: 'For important outsourcing', zh: '重要外包的管控要求' },
  ])('$target $path', ({ target, path, en, zh }) => {
    expect(titleOf(target, path)).toEqual({ zh, en })
  })

  test.each<{ target: TargetKind; path: string }>([
    { target: 'arrangement', path: '' },
    { target: 'arrangement', path: 'contrat' },
    { target: 'arrangement', path: 'contract.' },
    { target: 'arrangement', path: 'contract[].signedOn' },
    { target: 'arrangement', path: 'activities.kind' },
    { target: 'arrangement', path: 'activities[.kind' },
    { target: 'arrangement', path: 'performedIn[0]' },
    { target: 'arrangement', path: 'contract.terms.rightOfAudit.stated' },
    { target: 'arrangement', path: 'extensions' },
    { target: 'arrangement', path: 'measures' },
    { target: 'arrangement', path: 'contradictions' },
    { target: 'arrangement', path: '__proto__' },
    { target: 'arrangement', path: 'constructor' },
    { target: 'incident', path: 'provider.materialChanges.on' },
  ])('nothing at $target $path', ({ target, path }) => {
    expect(titleOf(target, path)).toBeUndefined()
  })
})

describe('factAt', () => {
  test.each<{ target: TargetKind; path: string; kind: string; values?: readonly string[] }>([
    { target: 'arrangement', path: 'contract.signedOn', kind: 'date' },
    { target: 'incident', path: 'occurredAt', kind: 'instant' },
    { target: 'arrangement', path: 'contract.terms.rightOfAudit', kind: 'flag' },
    { target: 'arrangement', path: 'peer', kind: 'boolean' },
    { target: 'arrangement', path: 'contract.recoveryTimeObjectiveHours', kind: 'number' },
    { target: 'arrangement', path: 'name', kind: 'string' },
    { target: 'arrangement', path: 'contract.governingLaw', kind: 'string' },
    { target: 'arrangement', path: 'grade', kind: 'enum', values: ['important', 'general'] },
    { target: 'arrangement', path: 'performedIn', kind: 'list' },
    { target: 'arrangement', path: 'activities', kind: 'list' },
    { target: 'arrangement', path: 'activities[].covers', kind: 'list' },
    { target: 'arrangement', path: 'activities[].subjects', kind: 'list', values: ['activities', 'riskManagement', 'internalControlAdequacy', 'internalControlEffectiveness'] },
    { target: 'arrangement', path: 'contract', kind: 'object' },
    { target: 'incident', path: 'otherRule', kind: 'object' },
  ])('$path is of kind $kind', ({ target, path, kind, values }) => {
    const found = factAt(target, path)
    expect(found?.kind).toBe(kind)
    expect(found?.values).toEqual(values)
  })

  test('says all that holds for the key', () => {
    expect(factAt('arrangement', 'contract.signedOn')).toEqual({
      title: { zh: '签订日期', en: 'Signed on' },
      description: {
        zh: '现行合同的签订日期；续签视为签订。格式：YYYY-MM-DD（北京时间日期）。null：尚未签订。未填：情况不明。信息来源：合同管理部门。',
        en: 'Day on which the contract was signed in its present form; a renewal is a signing. Civil date in China, YYYY-MM-DD. null: not signed yet. Left out: not known. Known to: contract management.',
      },
      kind: 'date',
      sources: ['outsourcing-2021/17#1', 'outsourcing-2021/17#2', 'outsourcing-2021/37#1'],
    })
    expect(factAt('arrangement', 'grade')?.valueTitles).toEqual({
      important: { zh: '重要外包', en: 'important' },
      general: { zh: '一般外包', en: 'general' },
    })
  })
})

describe('factPaths', () => {
  test.each<{ target: TargetKind; some: readonly string[] }>([
    { target: 'institution', some: ['type', 'grading.controls[].important', 'activities[].covers'] },
    { target: 'arrangement', some: ['contract.terms.rightOfAudit', 'activities[].coversTarget', 'provider.country'] },
    { target: 'provider', some: ['arrangements[].belongs', 'materialChanges[].on'] },
    { target: 'incident', some: ['reports[].at', 'otherRule.hours', 'arrangements[].grade'] },
  ])('every path of a $target has a title', ({ target, some }) => {
    const paths = factPaths(target)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => titleOf(target, path) === undefined)).toEqual([])
    expect(paths).toEqual(expect.arrayContaining([...some]))
  })
})

describe('the keys of a measure', () => {
  it('have titles, whatever the clause', () => {
    expect(titleOf('institution', 'measures[outsourcing-2021/5.3#1].status')).toEqual({ en: 'Status', zh: '落实状态' })
    expect(factAt('arrangement', 'measures[outsourcing-2021/9.1#1].evidence')?.kind).toBe('list')
    expect(titleOf('institution', 'measures[outsourcing-2021/5.3#1].state')).toBeUndefined()
  })
})
