/**
 * Chinese financial-IT supervision as typed rules: parse a record, assess it, read what was found.
 *
 * @packageDocumentation
 */
export * from './api'
export { catalogue } from './clauses/catalogue'
export { crosswalk } from './clauses/crosswalk'
export { nonbankIt2016 } from './clauses/nonbank-it-2016/document'
export { outsourcing2021 } from './clauses/outsourcing-2021/document'
export { version } from './clauses/version'

export * from './model/activity'
export * from './model/arrangement'
export { ChangeSchema, ExtentSchema } from './model/arrangement-scope'
export type * from './model/bilingual'
export * from './model/body'
export * from './model/category'
export * from './model/contract'
export * from './model/contract-terms'
export * from './model/country'
export * from './model/data-centre'
export * from './model/due-diligence'
export * from './model/fact'
export * from './model/flag'
export { GovernanceSchema } from './model/governance'
export type { Governance } from './model/governance'
export * from './model/grade'
export * from './model/incident'
export * from './model/institution'
export * from './model/justification'
export * from './model/link'
export type * from './model/linked'
export * from './model/measure'
export * from './model/parse'
export type * from './model/path'
export * from './model/prior-report'
export * from './model/profile'
export * from './model/provider'
export type { InputIssue } from './model/read'
export * from './model/record'
export * from './model/system'
export * from './model/time'
export * from './model/titles'

export { catalogueOf, digestOf } from './rules/catalogue'
export type { Catalogue } from './rules/catalogue'
export { slugOf } from './rules/clause'
export type { Addressee, AnyClause, Clause, ClauseDefinition, Numbering, Subject, TargetKind, Topic } from './rules/clause'
export { earliestOf, latestOf, planned } from './rules/compiler'
export type { DateOperand, EarliestOf, LatestOf, PathIn } from './rules/compiler'
export type { ContestedFinding, OtherReading } from './rules/contested'
export type { DatedList, DatedListPath } from './rules/dated-list'
export type { LimitOperand } from './rules/limit'
export type {
  Binding,
  Bindingness,
  Document,
  LedgerRow,
  NonNormativeReason,
  Overlay,
} from './rules/document'
export type { Explanation, MissingFact } from './rules/explain'
export type { AssessmentDiff, Cause, FindingChange, Said } from './rules/diff'
export type { ClauseFact } from './rules/facts-of'
export type { Question } from './rules/questionnaire'
export type { Assessment, Finding, Target } from './rules/finding'
export type { Obligation, ObligationState } from './rules/obligations'
export { OptionsError } from './rules/options'
export type { ChoiceOptions, OptionsIssue } from './rules/options'
export type { Due, Force, Level, Mark, Outcome } from './rules/outcome'
export type { Parameter, Parameters, Unit } from './rules/parameter'
export type { Reading, Readings } from './rules/reading'
export type { Asked, Reason, ReasonCode, ReasonParams } from './rules/reason'
export type { ParameterReference, ReadingReference, Referenced } from './rules/reference'
export type { Change, Remedy } from './rules/remedy'
export type { Rule } from './rules/rule'
export type {
  BesideCounts,
  ChapterRow,
  DocumentRow,
  OutcomeCounts,
  Summary,
  SummaryRow,
  TargetRow,
  TopicRow,
} from './rules/summarise'
export * from './rules/tables/builders'
export { stateCouncilHolidays } from './rules/time/cn-holidays'
export type { HolidayYear } from './rules/time/cn-holidays'
export type { Rhythm } from './rules/kinds/recurring'
export type { SameDay } from './rules/kinds/before'
export { calendarFrom, isWorkingDay, stateCouncilCalendar } from './rules/time/working-days'
export type { DayState, WorkingDayCalendar, WorkingDayCount } from './rules/time/working-days'
export { defineClause, defineDocument, extendCatalogue } from './rules/define'
export type { CheckClauseDefinition, DocumentDefinition, RuleClauseDefinition } from './rules/define'
export type { Check, CheckMoment, CheckResult, FactReader, OwnCheck, ValueAt } from './rules/own-check'
export { defineTarget } from './model/own-target'
export type { FactsOf, OwnTarget, OwnTargetSchema } from './model/own-target'
export * from './model/clause-row'
export { parseClause, safeParseClause } from './rules/logic/clause'
export type { ClauseRowOptions } from './rules/logic/clause'
export { logicLimits, logicOperators } from './rules/logic/language'
export { LogicError, parseLogic } from './rules/logic/parse'
export type { Counterpart, CrosswalkRelation, CrosswalkRow } from './rules/crosswalk'
