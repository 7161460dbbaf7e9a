/**
 * How a key of the record gets its metadata: title and description in both languages and the sentences
 * that read it. What holds for every key (format, meaning of null and of a key left out, who would know)
 * is said once, here, and appended to each description.
 */
import * as z from 'zod'

/**
 * A text as `[English, Chinese]`: the terse form in which the tables of the model are written.
 *
 * @category Model
 */
export type Pair = readonly [english: string, chinese: string]

/**
 * Who would know a fact: a function of the institution, as `[English, Chinese]`.
 */
const keepers = {
  audit: ['internal audit', '内部审计部门'],
  businessContinuity: ['business continuity management', '业务连续性管理部门'],
  compliance: ['legal and compliance', '法律合规部门'],
  contracts: ['contract management', '合同管理部门'],
  data: ['data management and data protection', '数据管理与数据安全部门'],
  governance: ['the office of the board', '董（理）事会办公室'],
  incidents: ['incident response', '事件应急处置部门'],
  outsourcing: ['information technology outsourcing management', '信息科技外包管理部门'],
  procurement: ['procurement', '采购部门'],
  records: ['whoever keeps this record', '本记录的维护人员'],
  risk: ['risk management', '风险管理部门'],
  security: ['information security', '信息安全部门'],
  technology: ['the information technology department', '信息科技部门'],
} as const satisfies Record<string, Pair>

/**
 * What is said about a key by whoever adds it to the model.
 *
 * @category Model
 */
export interface FactText {
  /** Title, `[English, Chinese]`. */
  readonly title: Pair
  /** What the fact is, with its unit, `[English, Chinese]`: whole sentences. */
  readonly about: Pair
  /** What `null` means, `[English, Chinese]`; given exactly where the schema allows `null`. */
  readonly none?: Pair
  /** What an empty list means, `[English, Chinese]`; given exactly where the fact is a list. */
  readonly empty?: Pair
  /** Who would know it. */
  readonly knownTo: keyof typeof keepers
  /** Ids of the sentences that read it, `outsourcing-2021/13.7#1`; none where no clause reads it. */
  readonly source?: readonly string[]
}

/**
 * The metadata that every key of the model carries (zod `.meta()`), and that JSON Schema exports show.
 *
 * @category Model
 */
export interface FactMeta {
  /** English title. */
  readonly title: string
  /** Chinese title. */
  readonly titleZh: string
  /** English description: what it is, format, what null, empty and left out mean, who would know. */
  readonly description: string
  /** Chinese description, saying the same. */
  readonly descriptionZh: string
  /** Ids of the sentences that read it. */
  readonly source?: readonly string[]
}

/**
 * What is said about the format of a value wherever a key holds one.
 *
 * @category Model
 */
export const formatNotes = z.registry<{ readonly note: Pair }>()

/**
 * A key that may be left out. Left out (or `undefined`) always means: not known.
 *
 * @param schema - The schema of the value.
 * @param text - What is said about the key.
 * @returns The optional schema with its {@link FactMeta}.
 * @example
 * ```ts
 * const schema = z.strictObject({
 *   signedOn: fact(CivilDateSchema.nullable(), {
 *     title: ['Signed on', '签订日期'],
 *     about: ['Day on which the contract was signed.', '合同签订日期。'],
 *     none: ['not signed yet', '尚未签订'],
 *     knownTo: 'contracts',
 *   }),
 * })
 * ```
 * @category Model
 */
export function fact<Schema extends z.ZodType>(schema: Schema, text: FactText): z.ZodOptional<Schema> {
  return schema.optional().meta({ ...metaOf(schema, text, true) })
}

/**
 * A key that must be given.
 *
 * @param schema - The schema of the value.
 * @param text - What is said about the key.
 * @returns The schema with its {@link FactMeta}.
 * @example
 * ```ts
 * const schema = z.strictObject({
 *   reason: required(TextSchema, { title: ['Reason', '理由'], about: ['Why.', '理由说明。'], knownTo: 'risk' }),
 * })
 * ```
 * @category Model
 */
export function required<Schema extends z.ZodType>(schema: Schema, text: FactText): Schema {
  return schema.meta({ ...metaOf(schema, text, false) })
}

/**
 * One of a few values, each with its name in both languages.
 *
 * @param labels - Value to `[English, Chinese]`, in the order in which they are shown.
 * @returns The schema of the values; the names are in its metadata under `valueTitles`.
 * @example
 * ```ts
 * const ExtentSchema = choice({ whole: ['whole', '整体'], part: ['part', '部分'], none: ['none', '不涉及'] })
 * ```
 * @category Model
 */
export function choice<const Labels extends Readonly<Record<string, Pair>>>(
  labels: Labels,
): z.ZodEnum<{ [Value in keyof Labels & string]: Value }> {
  const values = Object.fromEntries(Object.keys(labels).map((value) => [value, value])) as {
    [Value in keyof Labels & string]: Value
  }
  const valueTitles = Object.fromEntries(
    Object.entries(labels).map(([value, [en, zh]]) => [value, { zh, en }]),
  )
  return z.enum(values).meta({ valueTitles })
}

/**
 * What a type looks like once nothing in it can be changed.
 *
 * @category Model
 */
export type Immutable<Value> = Value extends readonly (infer Element)[]
  ? readonly Immutable<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value

function metaOf(schema: z.ZodType, text: FactText, optional: boolean): FactMeta {
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema
  const format = formatNotes.get(inner)?.note
  const [keeperEnglish, keeperChinese] = keepers[text.knownTo]
  const english = [text.about[0]]
  const chinese = [text.about[1]]
  if (format) {
    english.push(format[0])
    chinese.push(format[1])
  }
  if (text.none) {
    english.push(`null: ${text.none[0]}.`)
    chinese.push(`null：${text.none[1]}。`)
  }
  if (text.empty) {
    english.push(`Empty list: ${text.empty[0]}.`)
    chinese.push(`空列表：${text.empty[1]}。`)
  }
  if (optional) {
    english.push('Left out: not known.')
    chinese.push('未填：情况不明。')
  }
  english.push(`Known to: ${keeperEnglish}.`)
  chinese.push(`信息来源：${keeperChinese}。`)
  return {
    title: text.title[0],
    titleZh: text.title[1],
    description: english.join(' '),
    descriptionZh: chinese.join(''),
    ...(text.source && { source: text.source }),
  }
}
