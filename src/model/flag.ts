/** Parts of something enumerated, such as the terms of a contract, each there, not there, or left out. */
import * as z from 'zod'
import { fact, formatNotes, required, type FactText, type Pair } from './fact'
import { TextSchema } from './scalar'

/**
 * A part of something enumerated: there or not there. `true` and `{ stated: true }` say the same.
 *
 * @category Model
 */
export const FlagSchema = z
  .union([
    z.boolean(),
    z.strictObject({
      stated: required(z.boolean(), {
        title: ['Stated', '是否具备'],
        about: ['Whether the part is there.', '该项内容是否具备或载明。'],
        knownTo: 'records',
      }),
      where: fact(TextSchema, {
        title: ['Where', '所在位置'],
        about: [
          'Where it is found: a document, a section, a page. No rule reads it.',
          '该项内容所在的文件、章节或页码；规则不读取。',
        ],
        knownTo: 'records',
      }),
    }),
  ])
  .register(formatNotes, {
    note: [
      'true: it is there; false: it was looked for and is not there; { stated, where } also says where.',
      'true：具备；false：经核实不具备；亦可填 { stated, where } 注明所在位置。',
    ],
  })

/**
 * See {@link FlagSchema}.
 *
 * @category Model
 */
export type Flag = boolean | { readonly stated: boolean; readonly where?: string | undefined }

/**
 * One part of something enumerated: a contract term, a topic of a due diligence, a material of a report.
 *
 * @param title - Title, `[English, Chinese]`.
 * @param about - What the part is, `[English, Chinese]`.
 * @param knownTo - Who would know it.
 * @param source - Ids of the sentences that name it.
 * @returns The optional {@link FlagSchema} with its {@link FactMeta}.
 * @example
 * ```ts
 * const name = part(
 *   ['Name', '名称'],
 *   ['The report names the service.', '报告载明服务名称。'],
 *   'outsourcing',
 *   'outsourcing-2021/annex-1.1.1#1',
 * )
 * ```
 * @category Model
 */
export function part(
  title: Pair,
  about: Pair,
  knownTo: FactText['knownTo'],
  ...source: string[]
): z.ZodOptional<typeof FlagSchema> {
  return fact(FlagSchema, { title, about, knownTo, source })
}
