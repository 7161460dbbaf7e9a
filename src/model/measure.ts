/** Measures: what an institution records about a duty that the text leaves open. */
import * as z from 'zod'
import { choice, fact, type Immutable, type Pair } from './fact'
import { CivilDateSchema, TextSchema } from './scalar'

/**
 * How far a duty is carried out, as worded.
 *
 * @category Model
 */
export const MeasureStatusSchema = choice({
  implemented: ['implemented', '已落实'],
  partial: ['partly implemented', '部分落实'],
  planned: ['planned', '已计划'],
  absent: ['absent', '未落实'],
})

/**
 * What is recorded about one duty.
 *
 * @category Model
 */
export const MeasureSchema = z.strictObject({
  status: fact(MeasureStatusSchema, {
    title: ['Status', '落实状态'],
    about: [
      'How far the duty is carried out as it is worded: where the text asks to promote something, work under way counts as implemented.',
      '该项要求的落实程度，以条文所要求的程度为准：条文仅要求推进的，已在开展即为已落实。',
    ],
    knownTo: 'compliance',
  }),
  evidence: fact(z.array(TextSchema), {
    title: ['Evidence', '佐证材料'],
    about: [
      'References to what proves the status: documents, minutes, tickets. Implemented without evidence is not accepted.',
      '佐证落实状态的文件、纪要、工单等的索引；无佐证的“已落实”不予认定。',
    ],
    empty: ['there is no evidence', '无佐证材料'],
    knownTo: 'compliance',
  }),
  owner: fact(TextSchema, {
    title: ['Owner', '责任部门'],
    about: ['The department or person who answers for it. No rule reads it.', '负责该项措施的部门或人员；规则不读取。'],
    knownTo: 'compliance',
  }),
  since: fact(CivilDateSchema, {
    title: ['Since', '起始日期'],
    about: [
      'First day on which the status holds. A measure without it counts as holding.',
      '该状态的起始日期；未填的措施视为现行有效。',
    ],
    knownTo: 'compliance',
  }),
  until: fact(CivilDateSchema.nullable(), {
    title: ['Until', '终止日期'],
    about: ['Last day on which the status holds.', '该状态的最后一日。'],
    none: ['it still holds', '仍然有效'],
    knownTo: 'compliance',
  }),
})

/**
 * See {@link MeasureSchema}.
 *
 * @category Model
 */
export interface Measure extends Immutable<z.infer<typeof MeasureSchema>> {}

/**
 * Measures by the id of the clause that they answer, `outsourcing-2021/4#1`.
 *
 * @category Model
 */
export const MeasuresSchema = z.record(z.string(), MeasureSchema)

/**
 * See {@link MeasuresSchema}.
 *
 * @category Model
 */
export type Measures = Readonly<Record<string, Measure>>

/**
 * The measures of one entry.
 *
 * @param of - What the entry is, `[English, Chinese]`.
 * @returns The optional {@link MeasuresSchema} with its {@link FactMeta}.
 * @category Model
 */
export function measures(of: Pair): z.ZodOptional<typeof MeasuresSchema> {
  return fact(MeasuresSchema, {
    title: ['Measures', '落实措施'],
    about: [
      `What is recorded about duties of this ${of[0]} that the text leaves open, by clause id. A clause that is not among the keys is not known.`,
      `本${of[1]}对条文未作具体规定的要求的落实情况，以条款编号为键；未列入的条款视为情况不明。`,
    ],
    knownTo: 'compliance',
  })
}
