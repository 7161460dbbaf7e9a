import type fc from 'fast-check'
import { boundByAll } from '../clauses/base-records'

/** A source of random numbers from 0 up to 1, so that a seed decides everything. */
export type Random = () => number

/** A random source from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Days on which something happens or changes: boundaries of the articles, holidays, leap days, and some in between. */
export const days = [
  '2020-02-29', '2021-06-30', '2021-12-29', '2021-12-30', '2022-01-20', '2022-01-21', '2022-01-27', '2022-01-28', '2022-03-01', '2022-12-31',
  '2023-02-28', '2023-11-10', '2024-02-01', '2024-02-29', '2024-03-28', '2024-03-29', '2024-04-01', '2024-10-15', '2024-11-20', '2025-02-28',
  '2025-03-01', '2025-05-20', '2025-09-09', '2025-09-10', '2025-10-13', '2026-03-01', '2026-12-31', '2027-01-08',
] as const

const instants = [
  '2021-12-29T23:59:59+08:00', '2021-12-30T00:00:00+08:00', '2025-04-10T09:00:00+08:00', '2025-04-10T01:30:00Z', '2025-04-10T20:00:00+08:00',
  '2025-04-11T09:00:00+08:00', '2025-04-11T09:00:01+08:00', '2025-04-11T09:30:00+08:00', '2025-04-11T09:30:01+08:00', '2025-11-02T08:00:00+08:00',
  '2025-11-03T08:00:00+08:00', '2025-11-03T08:00:01+08:00',
] as const

/** Days and instants to assess on. */
export const moments = [
  '2021-12-29', '2021-12-30', '2022-01-21', '2022-12-31', '2024-02-01', '2024-03-29', '2024-12-30', '2025-02-28', '2025-04-11T09:00:00+08:00',
  '2025-04-11T09:00:01+08:00', '2025-06-30', '2025-06-30', '2025-11-03', '2026-11-21', '2027-04-01', '2027-10-16', '2029-06-01',
] as const

/** The values a key may take, by the key's name; keys not named are kept or left out. */
const domains: Readonly<Record<string, readonly unknown[]>> = {
  type: ['trustCompany', 'financialAssetManagementCompany', 'cityCommercialBank', 'villageBank', 'insurer', 'securitiesCompany'],
  establishedIn: ['CN', 'CN', 'CN', 'HK'],
  grade: ['important', 'general', 'general', null],
  informationTechnology: ['whole', 'whole', 'part', 'none'],
  dataCentre: ['whole', 'part', 'none'],
  coreSystemDevelopmentAndTesting: ['whole', 'part'],
  coreSystemOperationAndMaintenance: ['whole', 'part'],
  securityOperations: ['whole', 'part', 'none'],
  strategicPlanningConsulting: [true, false],
  infrastructureChange: ['major', 'major', 'minor', 'none'],
  informationSystemChange: ['major', 'major', 'minor', 'none'],
  affectsRealTimeService: [true, true, false],
  affectsAccountingAccuracy: [true, false],
  'data.importantData': [true, false],
  sensitivePersonalInformation: [true, false],
  centralisedStorage: [true, true, false],
  centralisedProcessing: [true, false],
  recognised: [true, false],
  designated: [true, true, false],
  offPremises: ['all', 'mainPart', 'minorPart', 'none'],
  performedIn: [['CN'], ['CN', 'SG'], ['HK'], []],
  relation: ['unrelated', 'parent', 'groupSubsidiary', 'affiliate'],
  governingLaw: ['CN', 'SG', null],
  country: ['CN', 'SG'],
  recoveryTimeObjectiveHours: [2, 4, 4, 4, 8, null],
  recoveryPointObjectiveHours: [0, 1, 1, 1, 2, null],
  industryConcentration: [true, false],
  assistedBy: [null, 'Adviser'],
  recipient: ['supervisorTechnologyDepartment', 'supervisorOtherDepartment', 'other', 'supervisor'],
  'activities.kind': [
    'inspection', 'audit', 'drill', 'riskAssessment', 'training', 'securityAssessment', 'strategyAssessment', 'environmentAssessment',
    'riskManagementAssessment', 'serviceMonitoring', 'providerMonitoring', 'providerEvaluation', 'securityTest',
  ],
  'outsourcingPolicies.kind': ['riskStrategy', 'riskPolicy', 'riskProcess', 'managementPolicy', 'managementProcess', 'other'],
  'anomalies.kind': ['violation', 'complaint', 'serviceAnomaly'],
  'steps.kind': [
    'correctionUrged', 'executivesInterviewed', 'deadlineSet', 'serviceSuspended', 'serviceCancelled', 'reportedToSupervisor', 'reportedToSupervisor', 'corrected', 'handled',
  ],
  covers: ['all', ['a-1'], []],
  'activities.systems': ['all', ['s-1'], []],
  'activities.scope': ['full', 'special', 'regular'],
  mode: ['ownBuilt', 'leased', 'hosted', 'shared'],
  subjects: [['activities'], ['riskManagement'], ['activities', 'riskManagement'], ['internalControlAdequacy'], []],
  performedBy: ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty', 'provider', 'other'],
  manner: ['onsite', 'remote', 'documents'],
  form: ['own', 'joint', 'commissioned'],
  incident: ['i-1', null],
  function: ['ownDepartment', 'none'],
  accountableBody: ['institution', 'parent'],
  auditIntervalMonths: [null, 6, 24],
  causes: [['providerOperations'], ['forceMajeure', 'other'], ['other'], []],
  severalInstitutionsInterrupted: ['actual', 'possible', 'no'],
  networkSecurityGrade: ['none', 'general', 'larger', 'major'],
  prescribedByNotice: [null, 'Notice 7'],
  otherRule: ['none', { instrument: 'Rule', hours: 4, from: 'discovered' }, { instrument: 'Rule', hours: 12, from: 'occurred' }, { instrument: 'Rule', hours: null, from: 'occurred' }],
  other: [[], [{ id: 'o-1', name: 'Form', included: true }], [{ id: 'o-1', name: 'Form', included: false }]],
  materialChanges: [[], [{ id: 'm-1', on: '2024-01-15' }], [{ id: 'm-1', on: '2024-03-29' }], [{ id: 'm-1', on: '2023-11-10' }]],
  candidates: [['p-2'], []],
  important: [true, true, false],
  basis: ['outsourcing', 'cooperation', 'cooperation'],
  otherLegalRequirement: [null, null, 'a law'],
  'categories.category': ['consultingAndPlanning', 'developmentAndTesting', 'operationAndMaintenance', 'businessSupport', 'other'],
  category: ['consultingAndPlanning', 'developmentAndTesting', 'operationAndMaintenance', 'businessSupport', 'other', null],
  managementResponsibility: ['none', 'none', 'part', 'whole'],
  securityResponsibility: ['none', 'none', 'part', 'whole'],
  strategyManagement: ['none', 'none', 'part'],
  technologyRiskManagement: ['none', 'none', 'part'],
  'scope.internalAudit': ['none', 'none', 'part'],
  coreCompetence: ['none', 'none', 'part'],
  unit: ['riskDepartment', 'executionTeam', 'technologyDepartment'],
  'activities.plan': ['outsourcingEmergencyPlan', 'outsourcingEmergencyPlan', 'other'],
  designatedBy: ['seniorManagement', 'board', 'other'],
  draftedBy: ['seniorManagement', 'riskDepartment', 'technologyDepartment'],
  body: ['board', 'boardCommittee', 'seniorManagement', 'riskDepartment'],
  within: ['technologyDepartment', 'executionDepartment', 'other'],
  capability: ['certified', null],
  experience: ['nine years', null],
  served: ['chapter 2', null],
  risks: [['credit', 'informationTechnology', 'informationTechnologyOutsourcing'], ['credit', 'informationTechnologyOutsourcing'], ['credit'], []],
  managementStrategy: ['chapter 9', null],
  riskControlStrategy: ['chapter 9', null],
  subject: ['engagement', 'continuation', 'termination'],
  result: ['approved', 'approved', 'rejected'],
  presentTerm: [true, true, false],
  major: [true, true, false],
  against: ['admissionCriteria', 'other', 'nothing'],
  loweredRequirements: [
    [],
    [{ id: 'z-2', requirement: 'due diligence', on: '2024-03-01' }],
    [{ id: 'z-2', requirement: 'due diligence', on: '2024-03-01', restoredOn: null }],
    [{ id: 'z-2', requirement: 'due diligence', on: '2024-03-01', restoredOn: '2024-10-15' }],
    [{ id: 'z-2', requirement: 'encryption', security: true, on: '2024-03-01', restoredOn: null }],
    [{ id: 'z-2', requirement: 'price review', security: false, on: '2024-03-01', restoredOn: null }],
  ],
  loweredSecurityStandards: [
    [],
    [{ id: 'z-3', on: '2024-03-01' }],
    [{ id: 'z-3', on: '2024-03-01', restoredOn: null }],
    [{ id: 'z-3', on: '2024-03-01', restoredOn: '2024-10-15' }],
  ],
  peer: [true, true, false],
  catalogueEntry: ['item 7', null],
  aspect: ['efficiency', 'quality', 'both'],
  occasion: ['endOfService', 'endOfService', 'duringService'],
  audience: [['provider', 'outsourcedStaff'], ['provider'], ['ownStaff'], []],
  providersTakingPart: [0, 1, 2],
  count: [12, 12, 13, 0],
  commitmentsSigned: [12, 12, 11, 0],
  asset: ['ledger hosts', null],
  'sensitiveInformation.controls': ['policy P-4', null],
  'remoteMaintenance.controls': ['jump host', null],
  'proposals.subjects': [['serviceQuality', 'accountability'], ['serviceQuality'], []],
  responsePriority: ['highest', 'highest', 'lower', null],
  recoveryPriority: ['highest', 'highest', 'lower', null],
  outcome: ['two operators trained', null],
  by: [['board', 'seniorManagement'], ['board'], []],
  means: ['dispersal', 'ownCapability', 'other'],
  intervalMonths: [null, 3, 6, 24],
  monitoringIntervalMonths: [null, 3, 24],
  communicationIntervalMonths: [null, 3, 24],
  effectivenessReviewIntervalMonths: [null, 3, 24],
  teamEvaluationIntervalMonths: [null, 3, 24],
  reportIntervalMonths: [null, 3, 24],
  analysisIntervalMonths: [null, 3, 24],
  maintenanceIntervalMonths: [null, 6, 24],
  drillIntervalMonths: [null, 6, 24],
  informationIntervalMonths: [null, 3, 24],
  policyRevisionIntervalMonths: [null, 6, 24],
  securityAssessmentIntervalMonths: [null, 6, 24],
  businessCharacteristics: ['custody, chapter 1', null],
  'management.accountableBody': ['institution', 'institution', 'funder', 'group'],
  'management.performedBy': ['institution', 'institution', 'funder', 'thirdParty'],
  'cooperations.subjects': [['resourceSharing', 'technologyExchange', 'managementExchange'], ['resourceSharing'], []],
  counterpart: ['bankingInstitution', 'bankingInstitution', 'otherFinancialInstitution', 'other'],
  // mostly kept: six entries have to keep theirs for the clause to pass
  'areaControls.category': ['other', undefined, undefined, undefined, undefined, undefined],
  'areaControls.control': ['second site', 'second site', 'second site', 'second site', null],
  'resources.kind': ['funds', 'staff', 'technology', 'other'],
  committed: ['resolution 12', null],
  'ultimateResponsibility.body': ['board', 'board', 'operatingDecisionBody', 'operatingDecisionBody', 'boardCommittee'],
  managementDutiesBody: ['operatingDecisionBody', 'operatingDecisionBody', 'operatingDecisionBody', 'funder'],
  rank: ['seniorManagement', 'seniorManagement', 'middleManagement'],
  'members.kind': ['seniorManagement', 'technologyDepartmentHead', 'other'],
  'majorDecisions.decidedBy': ['institution', 'institution', 'funder', 'other'],
  placement: ['ownDepartment', 'ownDepartment', 'withinSupportDepartment', 'withinBusinessDepartment', 'outside'],
  professionalStaff: [38, 40, 37, null],
  professionalStaffRequired: [38, 38, null],
  'keyPosts.holders': [1, 2, 3, null],
  'keyPosts.required': [2, 2, null],
  'activities.audience': [['technologyStaff'], ['provider', 'outsourcedStaff'], ['provider'], ['ownStaff'], []],
  skillTrainingIntervalMonths: [null, 6, 24],
  smaller: [true, true, false],
  'infrastructure.kind': ['power', 'precisionAirConditioning', 'networkLines', 'other'],
  redundancy: ['spareUnit', 'doubled', 'otherRedundancy', 'none'],
  'protections.against': ['fire', 'lightning', 'water', 'other'],
  'equipment.means': ['ownRoom', 'cage', 'lockedCabinet', 'otherMeans', 'none'],
  boundary: ['rooms 201 to 203', null],
  'documents.kind': ['policy', 'standard', 'process'],
  'documents.subjects': [{ development: true, testing: true }, { development: true, testing: false }, { development: false, testing: true }],
  'documents.reach': [{ ownDevelopment: true, outsourcedDevelopment: true }, { ownDevelopment: false, outsourcedDevelopment: true }, { ownDevelopment: true }],
  'manager.name': ['Li', null],
  'design.standard': ['design standard S-2', null],
  'methods.development': ['in rounds of two weeks', null],
  'methods.testing': ['risk-based', null],
  'methods.reason': ['requirements still move', null],
  residualRisk: ['withinTolerance', 'withinTolerance', 'aboveTolerance', null],
  'majorEvents.reason': ['clients could not redeem', null],
  auditor: ['internalAudit', 'groupAudit', 'externalFirm', 'other'],
  'auditReports.recipients': [['board', 'seniorManagement'], ['board'], ['boardCommittee', 'seniorManagement'], []],
  auditReportIntervalMonths: [null, 3, 24],
  progressReviewIntervalMonths: [null, 3, 24],
  evaluationIntervalMonths: [null, 3, 24],
  'managementSystems.purpose': ['businessAnalysis', 'riskControl', 'other'],
  'technologies.technology': ['cloudComputing', 'bigData', 'mobileInternet', 'otherEmerging', 'conventional'],
  'peerCooperation.reason': ['shares a platform', 'shares a platform', null],
  'projects.partner': ['peer', 'peer', 'other'],
  'standards.reach': ['wholeInstitution', 'wholeInstitution', 'part'],
  'members.expertise': ['certified service manager', null],
  'holders.otherPosts': [[], [{ id: 'x-1', since: '2024-02-01', until: null }], [{ id: 'x-1', since: '2024-02-01', until: '2025-03-01' }], [{ id: 'x-1', since: '2024-02-01' }]],
  'software.installed': [4, 4, 5, 0],
  'software.entitled': [4, 4, 3, 0],
  'automationTools.purpose': ['operations', 'operations', 'other'],
  'logSources.storage': ['log archive', null],
  'logSources.protection': ['written once', null],
  inspectionIntervalMonths: [null, 3, 24],
  educationIntervalMonths: [null, 6, 24],
  vulnerabilityIntervalMonths: [null, 3, 24],
  'staff.assignment': ['dedicated', 'dedicated', 'shared'],
  'vulnerabilityRounds.work': [
    ['vulnerabilitiesMonitored', 'vulnerabilitiesCollected', 'vulnerabilitiesAssessed', 'patchesMonitored', 'patchesCollected', 'patchesAssessed'],
    ['vulnerabilitiesMonitored', 'patchesMonitored'], [],
  ],
  'categories.dataClass': ['customer identity', null],
  'categories.level': ['4', null],
  'categories.handling': ['policy S-4', null],
  securityRequirement: ['policy S-4', null],
  'informationSecurity.unauthorisedAccess': [[], [{ id: 'x-1', on: '2024-02-01', kind: 'viewing' }], [{ id: 'x-1', on: '2025-03-01', kind: 'downloading' }], [{ id: 'x-1', on: '2024-02-01' }]],
  'dataTechniques.technique': ['encryption', 'masking', 'other'],
  'dataTechniques.uses': [['storage', 'transmission', 'testing'], ['storage', 'transmission'], ['testing'], []],
  requirementMet: ['policy S-5', null],
  violation: ['illegalOutboundConnection', 'other'],
  'releases.kind': ['goLive', 'majorChange', 'minorChange'],
  flawsKnown: [2, 2, 3],
  flawsDealtWith: [2, 2, 1],
  riskAssessmentIntervalMonths: [null, 6, 24],
  stepIntervalMonths: [null, 6, 24],
  'recoveryShown.hours': [1, 4, 9, null],
  'recoveryCentres.kind': ['own', 'shared', 'shared', 'other'],
  'capabilitySteps.kind': ['staff', 'systemTakenOver', 'methodsAndTools', 'other'],
  'highAvailability.technique': ['cluster', 'activeActive', 'activeStandby', 'loadBalancing', 'other'],
  'recoveryBackups.subject': ['system', 'data'],
  'recoveryBackups.location': ['onSite', 'sameCity', 'remote'],
  'reportLimit.hours': [1, 11, 12, 24, null],
  'reportLimit.from': ['occurred', 'discovered'],
  providerIsFunder: [true, true, false],
  inOutsourcing: [true, true, true, false],
  // a list here, a flag in what is outsourced
  'backupStrategy.importantData': [undefined],
  status: ['implemented', 'implemented', 'partial', 'absent'],
  evidence: [['minutes'], ['minutes'], []],
}

/** Recipients by the list in which they stand. */
const recipients: Readonly<Record<string, readonly string[]>> = {
  reports: ['supervisor', 'other'],
  priorReports: ['supervisorTechnologyDepartment', 'supervisorOtherDepartment'],
  submissions: ['board', 'seniorManagement', 'riskDepartment'],
}
const bodies = ['board', 'boardCommittee', 'seniorManagement', 'other']

const flagHolders = new Set([
  'terms', 'topics', 'nonOnsiteTopics', 'service', 'provider', 'materials', 'duties', 'basedOn', 'parts', 'considered', 'environment', 'areas', 'factors',
  'principles', 'assured', 'requiredResources', 'relatedPartyControls', 'designConsiderations', 'subjects', 'reach', 'security',
  'processes', 'growth', 'layers', 'isolated', 'taken',
])
/** Days that may be `null` by the schema. */
const plannedKeys = new Set([
  'penetrationTestedOn',
  'controlDueOn', 'specialAuditDueOn', 'dueOn', 'carriedOutOn', 'coverageDueOn', 'settledOn',
  'exploredOn',
  'endedOn', 'until', 'amendedOn', 'plannedSigningOn', 'signedOn', 'since', 'dutiesDefinedOn', 'expiresOn', 'effectiveOn', 'deletedOn',
  'notCorrectedInTimeOn', 'rectificationDueOn', 'rectifiedOn', 'scannedOn', 'inspectedOn', 'assessedOn', 'identifiedOn',
  'reviewedBySeniorManagementOn', 'reportedOn', 'boardDeliberatedOn', 'consideredOn', 'providerTookPartOn', 'requiredOn', 'notifiedOn', 'approvedOn',
  'filedForAdmissionOn', 'cautionTakenOn', 'chosenOn', 'sitedOn', 'plannedEndOn', 'developmentBegunOn', 'analysedOn', 'designedOn', 'concludedOn', 'closedOn',
  'objectivesSetOn', 'necessarySince', 'transferredOn',
])

/** Days of such a name that may not. */
const datedKeys = new Set(['importantBusinesses.identifiedOn'])

/** A random value for a key, or `undefined` where the key keeps its value. */
function valueFor(key: string, parent: string, before: unknown, random: Random): unknown {
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)]
  if (typeof before === 'string' && /^\d{4}-\d\d-\d\dT/.test(before)) return pick(instants)
  if ((typeof before === 'string' && /^\d{4}-\d\d-\d\d$/.test(before)) || (before === null && plannedKeys.has(key))) {
    return plannedKeys.has(key) && !datedKeys.has(`${parent}.${key}`) && !parent.includes('#') && random() < 0.25 ? null : pick(days)
  }
  if (parent === 'controls') return key === 'name' ? undefined : random() < 0.5 ? null : pick(['weekly', 'yearly', 'monthly'])
  if (key === 'recipient') return bodies.includes(String(before)) && parent === 'reports' ? pick(bodies) : pick(recipients[parent] ?? [])
  if (key === 'unit' && parent !== 'activities') return pick(['Risk Management Department', 'Technology Department'])
  const domain = domains[`${parent}.${key}`] ?? (key === 'kind' ? undefined : domains[key])
  if (domain !== undefined && !(typeof before === 'boolean' && flagHolders.has(parent))) return pick(domain)
  return typeof before === 'boolean' ? !before : undefined
}

/** How often something happens to a key. */
export interface Rates {
  /** Only these keys, each as `parent.key`, change or are left out; left out, all. */
  readonly keys?: ReadonlySet<string>
  readonly change: number
  readonly flag: number
  readonly drop: number
}

/** A record made from the base record, or from one that was made so, by changing and dropping keys at random, valid by the schema. */
export function randomRecord(random: Random, rates: Rates, from: object = base): Record<string, unknown> {
  return mutate(from, '', random, rates) as Record<string, unknown>
}

const base = boundByAll()

/** The keys in a part of the base record, each as `parent.key`, as often as they stand. */
function keysIn(value: object, parent: string): string[] {
  return Object.entries(value).flatMap(([key, part]) => {
    const below = typeof part === 'object' && part !== null ? (part as object) : []
    if (Array.isArray(value)) return keysIn(below, parent)
    return [`${parent}.${key}`, ...keysIn(below, key)]
  })
}

const allKeys = keysIn(base, '')

/** The list of the record in which the entries of a target stand; the institution stands alone. */
function holderOf(target: string): string {
  return target === 'institution' ? target : `${target}s`
}

/** The keys of the base record, each as `parent.key`, for facts of a target: where no such pair stands there, every key of the name. */
export function keysOfFacts(target: string, facts: readonly string[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap((fact) => {
      const names = [holderOf(target), ...fact.split(/[.[\]]+/)]
      const pair = names.slice(-2).join('.')
      return allKeys.includes(pair) ? [pair] : allKeys.filter((key) => key.endsWith(`.${names.at(-1) ?? ''}`))
    }),
  )
}

/** How often keys stand in the base record. */
export function occurrences(keys: ReadonlySet<string>): number {
  return allKeys.filter((key) => keys.has(key)).length
}

/** All keys in a part of the base record. */
const keysWithin = new WeakMap<object, ReadonlySet<string>>()

/** Whether nothing in a part of the base record is steered at. */
function isLeftAlone(value: object, parent: string, steered: ReadonlySet<string> | undefined): boolean {
  if (steered === undefined) return false
  const keys = keysWithin.get(value) ?? new Set(keysIn(value, parent))
  keysWithin.set(value, keys)
  for (const key of steered) if (keys.has(key)) return false
  return true
}

function mutate(value: unknown, parent: string, random: Random, rates: Rates): unknown {
  if (typeof value === 'object' && value !== null && isLeftAlone(value, parent, rates.keys)) return value
  if (Array.isArray(value)) {
    const list = value as unknown[]
    if (list.length > 0 && typeof list[0] === 'object') {
      if (random() < rates.drop / 2) return []
      return list.map((entry) => mutate(entry, parent, random, rates))
    }
    return list
  }
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, before] of Object.entries(value)) {
    if (key === 'id') {
      copy[key] = before
      continue
    }
    const isSteered = rates.keys === undefined || rates.keys.has(`${parent}.${key}`)
    if (isSteered && random() < rates.drop) continue
    const isFlag = typeof before === 'boolean' && flagHolders.has(parent)
    const changes = isSteered && random() < (isFlag ? rates.flag : rates.change)
    const after = changes ? valueFor(key, parent, before, random) : undefined
    if (after !== undefined) copy[key] = after
    else copy[key] = mutate(before, key, random, rates)
  }
  if (copy.designated === true && random() < 0.8) copy.on = random() < 0.5 ? '2024-01-10' : '2025-01-10'
  if (copy.subject === 'continuation' && random() < 0.4) Object.assign(copy, { presentTerm: true, decidedOn: '2025-03-01' })
  if (copy.kind === 'providerEvaluation' && random() < 0.5) Object.assign(copy, { occasion: 'endOfService', filedForAdmissionOn: '2025-05-20' })
  if ('rectifiedOn' in copy && random() < 0.6) copy.rectifiedOn = null
  if (copy.recognised === true && random() < 0.8) copy.reason = 'half of the branches depend on it'
  return copy
}

/** The same record with further keys left out at random; ids of entries stay. */
export function thinned(value: unknown, random: Random, rate: number): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((entry) => thinned(entry, random, rate))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key === 'id' || key === 'instrument' || random() >= rate)
  return Object.fromEntries(entries.map(([key, part]) => [key, thinned(part, random, rate)]))
}

/** Seeds for `randomFrom`, chosen and shrunk by fast-check. */
export function seeds(check: typeof fc): fc.Arbitrary<number> {
  return check.integer({ min: 0, max: 2 ** 31 - 1 })
}
