import { describe, expect, expectTypeOf, test } from 'vitest'
import type { LinkedArrangement, LinkedIncident, LinkedInstitution, LinkedProvider } from '../../src/model/linked'
import type { Path } from '../../src/model/path'

type ArrangementPath = Path<LinkedArrangement>

describe('Path', () => {
  test('goes through objects, keys left out, null and lists', () => {
    const paths: ArrangementPath[] = [
      'id',
      'contract',
      'contract.terms',
      'contract.terms.rightOfAudit',
      'contract.disputeForum.country',
      'institution.type',
      'institution.grading.controls[].important',
      'provider.materialChanges[].on',
      'candidates',
      'candidates[].dueDiligence[].topics.personnel',
      'dueDiligence[].belongs',
      'priorReports[].materials.other[].included',
      'performedIn',
      'activities[].covers',
      'activities[].coversTarget',
      'activities[].periodCovered.from',
    ]
    expect(paths).toHaveLength(16)
    expectTypeOf<'arrangements[].contract.signedOn'>().toExtend<Path<LinkedProvider>>()
    expectTypeOf<'reports[].at' | 'otherRule' | 'otherRule.hours' | 'arrangements[].grade'>().toExtend<
      Path<LinkedIncident>
    >()
    expectTypeOf<'activities[].kind' | 'internalAudit.function'>().toExtend<Path<LinkedInstitution>>()
  })

  test('stops at flags, plain lists, and keys that no rule reads by path', () => {
    // @ts-expect-error a flag is a leaf
    const flag: ArrangementPath = 'contract.terms.rightOfAudit.stated'
    // @ts-expect-error a typo: the key is terms
    const typo: ArrangementPath = 'contract.term'
    // @ts-expect-error a list needs []
    const list: ArrangementPath = 'activities.kind'
    // @ts-expect-error the user's own data
    const own: ArrangementPath = 'extensions'
    // @ts-expect-error measures are keyed by clause id
    const measures: ArrangementPath = 'institution.measures'
    // @ts-expect-error not a fact
    const contradictions: ArrangementPath = 'contradictions'
    // @ts-expect-error a plain list has no elements with keys
    const plain: ArrangementPath = 'performedIn[].length'
    expect([flag, typo, list, own, measures, contradictions, plain]).toHaveLength(7)
  })
})
