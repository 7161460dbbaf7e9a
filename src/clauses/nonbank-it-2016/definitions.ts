// The guiding opinions of 2016 on non-bank institutions: the conditions that several sections share.

import { latestOf } from '../../rules/compiler'
import { pastActsReading } from '../../rules/general-readings'
import { chosenBy } from '../../rules/reading'
import { allOf, during, equals, present, when } from '../../rules/tables/builders'

/** The first day on which the opinions bind: the day of the text. */
export const boundFrom = { date: '2016-12-26' } as const

/** From when acts count where a duty says how an act is done; a reading of all documents. */
export const actsSince: { readonly date: unknown } = {
  date: chosenBy(pastActsReading, { sinceBinding: boundFrom.date, allActs: '1900-01-01' }),
}

/** 2.1#3, 5.2#3: an institution of larger scale. The record says whether it is one; without the reason neither answer counts. */
export const larger = allOf(present('scale.larger'), when(present('scale.reason'), equals('scale.larger', true)))

/** 1.2#1, 2.1#1: a resource of information technology that is committed on the day assessed. */
export const committed = allOf(present('committed'), during('since', 'until', 'unknown'))

/** A system in service on the day assessed. */
export const inService = during('inService.since', 'inService.until')

/** An important system in service: 2.3#1, 5.2#2 to 5.2#4. */
export const importantInService = allOf(equals('important', true), inService)

/** From when duties on a system run: the opinions bind and the system serves. */
export const systemServesFrom = latestOf(['inService.since', boundFrom])

/** A data centre in use on the day assessed. */
export const centreInUse = during('inUse.since', 'inUse.until')
