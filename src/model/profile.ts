/** A profile: how an institution wants to be assessed. Data with a schema, kept beside the record, not in it. */
import * as z from 'zod'
import { choice, fact, required, type Immutable } from './fact'
import { InstitutionTypeSchema } from './institution'
import { listed, readAs, type InputIssue } from './read'
import { CivilDateSchema, extensions, IdSchema, TextSchema } from './scalar'

const keeper = 'compliance'

const WaiverSchema = z.strictObject({
  clause: required(IdSchema, {
    title: ['Clause', '条款'],
    about: ['Id of the clause that is waived, such as outsourcing-2021/17#2.', '所豁免条款的编号，如 outsourcing-2021/17#2。'],
    knownTo: keeper,
  }),
  target: fact(
    z.strictObject({
      kind: required(TextSchema, {
        title: ['Kind of target', '对象类别'],
        about: ['What kind of entry it is about: institution, arrangement, provider, incident, system, dataCentre.', '所针对对象的类别：institution、arrangement、provider、incident、system、dataCentre。'],
        knownTo: keeper,
      }),
      id: required(IdSchema.nullable(), {
        title: ['Id of the target', '对象编号'],
        about: ['Id of the entry that it is about.', '所针对对象的编号。'],
        none: ['the institution itself, which may have no id', '机构自身，可无编号'],
        knownTo: keeper,
      }),
    }),
    {
      title: ['Target', '对象'],
      about: ['The entry that it is about; without it, the waiver is for every target of the clause.', '所针对的对象；不指明对象的，适用于该条款的全部对象。'],
      knownTo: keeper,
    },
  ),
  reason: required(TextSchema, { title: ['Reason', '理由'], about: ['Why the failure is accepted for now.', '暂予接受该项未通过的理由。'], knownTo: keeper }),
  owner: required(TextSchema, { title: ['Owner', '责任人'], about: ['Who answers for the waiver.', '对该项豁免负责的部门或人员。'], knownTo: keeper }),
  from: fact(CivilDateSchema, {
    title: ['From', '起始日期'],
    about: ['First day of the waiver. Without it, it has always held.', '豁免的第一日；未填的自始有效。'],
    knownTo: keeper,
  }),
  expires: required(CivilDateSchema, { title: ['Expires', '到期日期'], about: ['Last day of the waiver.', '豁免的最后一日。'], knownTo: keeper }),
})

const ScopeChoiceSchema = z.strictObject({
  document: required(IdSchema, { title: ['Document', '文件'], about: ['Id of the document.', '文件编号。'], knownTo: keeper }),
  binding: required(choice({ direct: ['binds directly', '直接适用'], byReference: ['applied by reference', '参照执行'], outside: ['does not apply', '不适用'] }), {
    title: ['Binding', '适用方式'],
    about: ['Whether and how the document binds the institution, where that is not decided.', '适用性未定时，该文件对本机构是否适用及如何适用。'],
    knownTo: keeper,
  }),
  reason: required(TextSchema, { title: ['Reason', '理由'], about: ['Why it was decided so.', '作出该判断的理由。'], knownTo: keeper }),
})

/** Ids, of which the list is not empty: an empty selection would assess nothing. */
function ids(title: readonly [string, string], about: readonly [string, string]) {
  return fact(z.array(IdSchema).min(1, { error: 'at least one id' }), {
    title,
    about,
    empty: ['not allowed; leave it out to select all', '不允许；需要全部时请不填'],
    knownTo: keeper,
  })
}

/**
 * How an institution wants to be assessed.
 *
 * @category Profile
 */
export const ProfileSchema = z.strictObject({
  id: required(IdSchema, { title: ['Id of the profile', '配置编号'], about: ['Names the profile in assessments.', '在评估结果中标识本配置。'], knownTo: keeper }),
  title: fact(TextSchema, { title: ['Title', '名称'], about: ['What the profile is called.', '配置名称。'], knownTo: keeper }),
  institutionType: fact(InstitutionTypeSchema, {
    title: ['Class of institution', '机构类型'],
    about: [
      'The class of institution that the profile is for. It stands in for a type that the record leaves out; a record of another type is refused.',
      '本配置适用的机构类型；记录未填机构类型时以此为准，记录为其他类型的不予评估。',
    ],
    knownTo: keeper,
  }),
  documents: ids(['Documents', '文件'], ['Only these documents.', '仅评估所列文件。']),
  clauses: ids(['Clauses', '条款'], ['Only these clauses.', '仅评估所列条款。']),
  topics: ids(['Topics', '主题'], ['Only clauses on one of these topics.', '仅评估所列主题的条款。']),
  scope: fact(z.array(ScopeChoiceSchema), {
    title: ['Scope', '适用范围'],
    about: ['Decides whether a document binds, where neither the text nor the record does.', '文本和记录均未确定时，决定文件是否适用。'],
    empty: ['nothing is decided', '不作判断'],
    knownTo: keeper,
  }),
  readings: fact(z.record(z.string(), z.string()), {
    title: ['Readings', '解读选择'],
    about: ['Choices of readings, by id of the reading.', '各项解读的选择，以解读编号为键。'],
    knownTo: keeper,
  }),
  parameters: fact(z.record(z.string(), z.number()), {
    title: ['Parameters', '参数'],
    about: ['Values of parameters, by id of the parameter; looser than the text only with whatIf.', '参数取值，以参数编号为键；宽于文本的取值须设 whatIf。'],
    knownTo: keeper,
  }),
  whatIf: fact(z.boolean(), {
    title: ['What if', '假设分析'],
    about: [
      'Whether parameters may be looser than the text. What depends on one is marked, and never passed.',
      '是否允许参数宽于文本；依赖该参数的结果予以标注，且不判定为通过。',
    ],
    knownTo: keeper,
  }),
  waivers: fact(z.array(WaiverSchema), {
    title: ['Waivers', '豁免'],
    about: ['Failures accepted for a time; they stay failures and are marked.', '在一定期限内接受的未通过事项；结果仍为未通过并予标注。'],
    empty: ['there are none', '无'],
    knownTo: keeper,
  }),
  extensions: extensions(),
})

/**
 * See {@link ProfileSchema}.
 *
 * @category Profile
 */
export interface Profile extends Immutable<z.infer<typeof ProfileSchema>> {}

const root = { schema: ProfileSchema, name: 'the profile' }

/**
 * What {@link parseProfile} throws.
 *
 * @category Profile
 */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'

  /** Everything that is wrong. */
  readonly issues: readonly InputIssue[]

  /** @param issues - At least one. */
  constructor(issues: readonly InputIssue[]) {
    super(listed(root.name, issues))
    this.issues = issues
  }
}

/**
 * Checks an input and returns it as a profile. Whether its ids are those of a catalogue is checked when it is used.
 *
 * @param input - Anything, usually what `JSON.parse` returned.
 * @returns The profile.
 * @throws ProfileError where the input is no profile.
 * @example
 * ```ts
 * parseProfile({ id: 'city-bank', parameters: { 'outsourcing-2021/auditIntervalYears': 2 } })
 * ```
 * @category Profile
 */
export function parseProfile(input: unknown): Profile {
  const result = safeParseProfile(input)
  if (result.ok) return result.profile
  throw new ProfileError(result.issues)
}

/**
 * The same as {@link parseProfile} without an exception.
 *
 * @param input - Anything.
 * @returns The profile, or everything that is wrong.
 * @category Profile
 */
export function safeParseProfile(
  input: unknown,
): { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly issues: readonly InputIssue[] } {
  const result = readAs(root, input)
  return result.ok ? { ok: true, profile: result.value } : result
}
