/** The single values of the record that recur everywhere, and the two keys that every entry has. */
import * as z from 'zod'
import { fact, formatNotes, required, type Pair } from './fact'
import { isCivilDate, isInstant } from './time'

/** What holds at least one character that can be seen: a blank is no reason, no name and no piece of evidence. */
const notBlank = /\S/

/**
 * An id of an entry, unique in its list.
 *
 * @category Model
 */
export const IdSchema = z.string().regex(notBlank, 'text that is not empty')

/**
 * A text that is not empty: blanks alone are none.
 *
 * @category Model
 */
export const TextSchema = z.string().regex(notBlank, 'text that is not empty')

/** Exactly the texts that `isCivilDate` accepts: for JSON Schema, which has nothing but a pattern to tell a real day. */
const realDay =
  '(?:(?:19|20|21)\\d{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|' +
  '(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)'

/** Exactly the texts that `isInstant` accepts. */
const realInstant = `^${realDay}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))$`

/**
 * A civil date, see {@link CivilDate}.
 *
 * @category Model
 */
export const CivilDateSchema = z
  .string()
  .refine(isCivilDate, { error: 'a date YYYY-MM-DD, a real day of the years 1900 to 2199' })
  .meta({ format: 'date', pattern: `^${realDay}$` })
  .register(formatNotes, {
    note: ['Civil date in China, YYYY-MM-DD.', '格式：YYYY-MM-DD（北京时间日期）。'],
  })

/**
 * A point in time with its offset, see {@link Instant}.
 *
 * @category Model
 */
export const InstantSchema = z
  .string()
  .refine(isInstant, { error: "a time with its offset, such as '2024-03-01T09:30+08:00'" })
  .meta({ format: 'date-time', pattern: realInstant })
  .register(formatNotes, {
    note: [
      'ISO 8601 with an offset, such as 2024-03-01T09:30+08:00.',
      '格式：带时区偏移的 ISO 8601，如 2024-03-01T09:30+08:00。',
    ],
  })

/**
 * A number of hours from zero to 100 000, more than eleven years; fractions are allowed.
 *
 * @category Model
 */
export const HoursSchema = z
  .number()
  .nonnegative()
  .max(100_000)
  .register(formatNotes, { note: ['In hours.', '单位：小时。'] })

/**
 * Data of the user's own; no rule reads them.
 *
 * @category Model
 */
export const ExtensionsSchema = z.record(z.string(), z.unknown())

/**
 * The id of an entry of a list.
 *
 * @param of - What the entry is, `[English, Chinese]`.
 * @returns The schema of a required id with its {@link FactMeta}.
 * @category Model
 */
export function identifier(of: Pair): typeof IdSchema {
  return required(IdSchema, {
    title: [`Id of the ${of[0]}`, `${of[1]}编号`],
    about: [
      `Names the ${of[0]} in this record: unique in its list, the same in every record of the institution.`,
      `在本记录中标识该${of[1]}；在所属列表内唯一，且在本机构历次记录中保持不变。`,
    ],
    knownTo: 'records',
  })
}

/**
 * The user's own data on an entry.
 *
 * @returns The optional schema with its {@link FactMeta}.
 * @category Model
 */
export function extensions(): z.ZodOptional<typeof ExtensionsSchema> {
  return fact(ExtensionsSchema, {
    title: ['Extensions', '扩展数据'],
    about: [
      "The user's own data: any keys and values. No rule reads them, so leaving them out changes nothing.",
      '使用者自有数据，键和值不限；规则一概不读取，是否填写不影响结果。',
    ],
    knownTo: 'records',
  })
}
