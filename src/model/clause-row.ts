/** A check of the user's own as data: the row of a database that becomes a clause. */
import * as z from 'zod'
import { choice, fact, required, type Immutable } from './fact'
import { IdSchema, TextSchema } from './scalar'

const keeper = 'compliance'

/** A text in both languages. */
function texts(title: readonly [string, string], about: readonly [string, string]) {
  const language = (name: string, nameZh: string) => required(TextSchema, { title: [name, nameZh], about: [`In ${name}.`, `${nameZh}文本。`], knownTo: keeper })
  return { schema: z.strictObject({ zh: language('Chinese', '中文'), en: language('English', '英文') }), text: { title, about, knownTo: keeper } as const }
}

const title = texts(['Title', '标题'], ['What the clause is called.', '条款名称。'])
const statement = texts(['Statement', '要求'], ['What the clause asks.', '条款的要求。'])
const notes = texts(['Notes', '说明'], ['Why it is so.', '制定该项检查的考虑。'])

/**
 * A check of the user's own as a row of data, see `parseClause`.
 *
 * @category Own checks
 */
export const ClauseRowSchema = z.strictObject({
  id: required(IdSchema, {
    title: ['Id', '条款编号'],
    about: ['Id of the clause: document/place#number, such as acme-policy/3.2#1.', '条款编号，形如 acme-policy/3.2#1。'],
    knownTo: keeper,
  }),
  target: required(IdSchema, {
    title: ['Target', '对象类别'],
    about: ['What kind of entry it judges: one of the model, or one of the user.', '所检查对象的类别：模型所列类别，或自定义类别。'],
    knownTo: keeper,
  }),
  force: fact(
    choice({ must: ['must', '应当'], mustNot: ['must not', '不得'], should: ['in principle', '原则上'], goal: ['goal', '目标'], encouraged: ['encouraged', '鼓励'], may: ['may', '可以'] }),
    { title: ['Force', '约束力'], about: ['How strong the duty is; must where it is not given.', '要求的约束力；不填的按“应当”处理。'], knownTo: keeper },
  ),
  topics: fact(z.array(TextSchema), {
    title: ['Topics', '主题'],
    about: ['What it is about, by the topics of the library.', '所属主题，取本库所列主题。'],
    empty: ['none', '无'],
    knownTo: keeper,
  }),
  title: required(title.schema, title.text),
  statement: required(statement.schema, statement.text),
  notes: fact(notes.schema, notes.text),
  appliesWhen: fact(z.unknown(), {
    title: ['Applies when', '适用条件'],
    about: ['JSON Logic that is true where the clause reaches a target; it always does where this is not given.', '判断条款是否及于对象的 JSON Logic；不填的及于全部对象。'],
    knownTo: keeper,
  }),
  rule: required(z.unknown(), {
    title: ['Rule', '规则'],
    about: ['JSON Logic that is true where the duty is met.', '判断要求是否得到满足的 JSON Logic。'],
    knownTo: keeper,
  }),
})

/**
 * See {@link ClauseRowSchema}.
 *
 * @category Own checks
 */
export interface ClauseRow extends Immutable<z.infer<typeof ClauseRowSchema>> {}
