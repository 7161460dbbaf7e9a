/** The keys of dated states and of single days, which recur wherever the text names a body, a document or an act. */
import * as z from 'zod'
import { fact, type FactText, type Pair } from './fact'
import { CivilDateSchema, identifier } from './scalar'

/**
 * First and last day of something that is in force for a time: a body, a policy, a plan.
 *
 * @param of - What it is, `[English, Chinese]`.
 * @param knownTo - Who would know it.
 * @param source - Ids of the sentences that read it.
 * @returns The keys `since` and `until`; `since` of null: there is none.
 * @category Model
 */
export function state(of: Pair, knownTo: FactText['knownTo'], ...source: string[]) {
  return {
    since: fact(CivilDateSchema.nullable(), {
      title: ['In force since', '起始日期'],
      about: [`First day on which the ${of[0]} is in force.`, `${of[1]}的生效日期。`],
      none: ['there is none', '尚无'],
      knownTo,
      source,
    }),
    until: fact(CivilDateSchema.nullable(), {
      title: ['In force until', '终止日期'],
      about: [`Last day on which the ${of[0]} is in force.`, `${of[1]}有效的最后一日。`],
      none: ['it is still in force', '仍然有效'],
      knownTo,
      source,
    }),
  }
}

/**
 * The day of a single act.
 *
 * @param text - What is said about it; `none` says what it means that there is no such day.
 * @returns The optional civil date, null allowed.
 * @category Model
 */
export function dayOf(text: FactText & { readonly none: Pair }) {
  return fact(CivilDateSchema.nullable(), text)
}

/**
 * The longest interval that the institution has set itself for something it does regularly.
 *
 * @param of - What is done, `[English, Chinese]`.
 * @param knownTo - Who would know it.
 * @param source - Ids of the sentences that read it.
 * @returns The optional number of months, null allowed.
 * @category Model
 */
export function intervalMonths(of: Pair, knownTo: FactText['knownTo'], ...source: string[]) {
  return fact(z.number().int().positive().max(1200).nullable(), {
    title: [`Interval of ${of[0]}`, `${of[1]}周期`],
    about: [
      `The longest interval for ${of[0]} that the institution has set itself, in whole months.`,
      `本机构自行规定的${of[1]}最长间隔，单位：月，取整数。`,
    ],
    none: ['none was set', '未规定'],
    knownTo,
    source,
  })
}

/**
 * An act of which only the day counts, as an entry of a list.
 *
 * @param of - What it is, `[English, Chinese]`.
 * @param knownTo - Who would know it.
 * @param source - Ids of the sentences that read it.
 * @returns The keys `id` and `on`.
 * @category Model
 */
export function act(of: Pair, knownTo: FactText['knownTo'], ...source: string[]) {
  return {
    id: identifier(of),
    on: fact(CivilDateSchema, { title: ['Date', '日期'], about: [`Day of the ${of[0]}.`, `${of[1]}的日期。`], knownTo, source }),
  }
}
