/**
 * A record in which every duty of the seven articles is met on 2025-06-30: one bank, one important non-onsite arrangement, its
 * provider, and what was done about them. Cases change a few facts of it by path.
 */
export const asOf = '2025-06-30'

const everyTerm = [
  'serviceScope', 'serviceContent', 'serviceRequirements', 'scheduleAndTimeLimits', 'responsibilities', 'deliverables',
  'furtherCooperationConditions', 'serviceQualityAssessment', 'complianceRequirements', 'internalControlRequirements',
  'riskManagementRequirements', 'lawObservance', 'institutionPolicyObservance', 'supervisoryPolicyCommunication',
  'serviceContinuityRequirements', 'rightOfRiskAssessment', 'rightOfMonitoring', 'rightOfInspection', 'rightOfAudit',
  'supervisorInspectionAccepted', 'changeTriggers', 'terminationTriggers', 'changeTransition', 'terminationTransition',
  'informationOwnership', 'intellectualPropertyOwnership', 'permittedUseContent', 'permittedUseScope', 'lawfulSoftware', 'lawfulHardware',
  'resourceAssurance', 'securityAndConfidentiality', 'consumerProtection', 'noUseBeyondContract', 'noDisclosureBeyondContract',
  'noDataTransfer', 'noDataMisappropriation', 'noBenefitBeyondContract', 'disputeResolution', 'breachOfContract', 'compensation',
  'governingLawStated', 'jurisdictionStated', 'routineReportContent', 'routineReportFrequency', 'incidentReportRoute',
  'incidentReportMethod', 'incidentReportTimeLimit',
]
const everyTopic = [
  'technicalExperience', 'industryExperience', 'personnel', 'capability', 'internalControl', 'managementCapability',
  'networkSecurityCapability', 'informationSecurityCapability', 'continuingOperation', 'providerObservesStateLaw',
  'providerObservesSupervisoryRules', 'controllerObservesStateLaw', 'controllerObservesSupervisoryRules', 'cooperationWithAudits',
  'cooperationWithAssessments', 'cooperationWithInspections', 'cooperationWithSupervisor', 'relatedness',
]
const everyNonOnsiteTopic = [
  'facilityBoundary', 'systemBoundary', 'dataBoundary', 'integrityPolicies', 'integrityTechnicalMeasures', 'confidentialityPolicies',
  'confidentialityTechnicalMeasures', 'serverAccess', 'storageAccess', 'networkDeviceAccess', 'operatingSystemAccess', 'databaseAccess',
  'middlewareAccess', 'businessSystemAdministration', 'businessSystemAccess', 'importantDataExposure', 'sensitiveInformationExposure',
  'disasterRecoveryFacilities', 'emergencyManagement', 'businessContinuityArrangements', 'unfairCompetition', 'supervisionEvasion',
]
const everyServiceMaterial = ['name', 'type', 'mainContent', 'deliveryMode', 'affectedBusinessTypes', 'startDate', 'endDate']
const everyProviderMaterial = [
  'fullName', 'country', 'dueDiligenceReport', 'legalRepresentative', 'registeredCapital', 'parentInstitution', 'foundingDate',
  'enterpriseNature', 'unifiedSocialCreditCode',
]

function stated(keys: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(keys.map((key) => [key, true]))
}

/** A fresh copy of the record. */
export function baseRecord(): Record<string, unknown> {
  return {
    id: 'base',
    institution: {
      id: 'bank',
      name: 'Base Bank',
      type: 'cityCommercialBank',
      establishedIn: 'CN',
      grading: {
        since: '2022-03-01',
        until: null,
        controls: [{ id: 'c-1', name: 'On-site inspection', important: 'every three years', general: null }, { id: 'c-2', name: 'Review', important: 'monthly', general: 'yearly' }],
      },
      internalAudit: { function: 'ownDepartment', accountableBody: 'institution', auditIntervalMonths: null },
    },
    arrangements: [
      {
        id: 'a-1',
        name: 'Hosted core ledger',
        category: 'operationAndMaintenance',
        provider: 'p-1',
        candidates: ['p-2'],
        grade: 'important',
        scope: {
          informationTechnology: 'part', dataCentre: 'whole', coreSystemDevelopmentAndTesting: 'part', coreSystemOperationAndMaintenance: 'part',
          securityOperations: 'none', strategicPlanningConsulting: false,
        },
        architecture: { infrastructureChange: 'none', informationSystemChange: 'none' },
        system: { important: false, affectsRealTimeService: false, affectsAccountingAccuracy: false },
        data: { importantData: false, sensitivePersonalInformation: false, centralisedStorage: false, centralisedProcessing: false },
        otherMajorEffect: { recognised: false },
        supervisorDesignation: { designated: false },
        delivery: { offPremises: 'all' },
        performedIn: ['CN'],
        relation: 'unrelated',
        peer: false,
        service: { startedOn: '2024-04-01', endedOn: null },
        contract: {
          reference: 'K-1',
          signedOn: '2024-03-29',
          plannedSigningOn: null,
          amendedOn: null,
          terms: stated(everyTerm),
          governingLaw: 'CN',
          disputeForum: { kind: 'court', country: 'CN' },
          recoveryTimeObjectiveHours: 4,
          recoveryPointObjectiveHours: 1,
        },
        businessContinuity: { recoveryTimeObjectiveHours: 4, recoveryPointObjectiveHours: 1 },
      },
    ],
    providers: [
      { id: 'p-1', name: 'Provider One', country: 'CN', grade: 'important', industryConcentration: false, materialChanges: [] },
      { id: 'p-2', name: 'Provider Two', country: 'CN', grade: 'general', industryConcentration: false, materialChanges: [] },
    ],
    dueDiligence: [
      { id: 'd-1', provider: 'p-1', completedOn: '2023-11-10', assistedBy: null, topics: stated(everyTopic), nonOnsiteTopics: stated(everyNonOnsiteTopic) },
      { id: 'd-2', provider: 'p-2', completedOn: '2023-11-20', assistedBy: null, topics: stated(everyTopic), nonOnsiteTopics: stated(everyNonOnsiteTopic) },
    ],
    priorReports: [
      {
        id: 'r-1',
        arrangement: 'a-1',
        submittedOn: '2024-02-01',
        recipient: 'supervisorTechnologyDepartment',
        materials: { service: stated(everyServiceMaterial), provider: stated(everyProviderMaterial), riskAssessmentReport: true, other: [] },
      },
    ],
    activities: [
      { id: 'v-1', kind: 'inspection', completedOn: '2024-10-15', covers: ['a-1'], performedBy: 'institution', manner: 'onsite', form: 'own', incident: null },
      {
        id: 'v-2', kind: 'audit', completedOn: '2024-11-20', covers: 'all', subjects: ['activities', 'riskManagement'], performedBy: 'institution',
        manner: 'onsite', form: 'own', incident: null,
      },
      {
        id: 'v-3', kind: 'audit', completedOn: '2025-05-20', covers: ['a-1'], subjects: ['activities'], performedBy: 'institution', manner: 'onsite',
        form: 'own', incident: 'i-1',
      },
      {
        id: 'v-4', kind: 'audit', completedOn: '2023-06-15', covers: [], subjects: ['activities'], performedBy: 'institution', manner: 'onsite',
        form: 'own', incident: null,
      },
    ],
    incidents: [
      {
        id: 'i-1',
        name: 'Ledger down',
        arrangements: ['a-1'],
        provider: 'p-1',
        occurredAt: '2025-04-10T09:00:00+08:00',
        discoveredAt: '2025-04-10T09:30:00+08:00',
        importantDataLeaked: false,
        personalInformationLeaked: false,
        dataDestroyed: false,
        importantOperationsInterrupted: true,
        causes: ['providerOperations'],
        severalInstitutionsInterrupted: 'no',
        abnormalInterruption: false,
        abnormalTermination: false,
        abnormalProviderExit: false,
        majorCustomerFundLoss: false,
        majorProviderViolation: false,
        prescribedByNotice: null,
        major: false,
        networkSecurityGrade: 'none',
        otherRule: 'none',
        reports: [{ id: 'n-1', at: '2025-04-10T20:00:00+08:00', recipient: 'supervisor' }],
      },
    ],
    justifications: [],
  }
}

/** Changes of a record by path, list entries by id (`arrangements[a-1].grade`); `undefined` takes the fact out. */
export type Changes = Readonly<Record<string, unknown>>

/** A copy of a record with some facts changed or taken out. */
export function changed(record: Record<string, unknown>, changes: Changes): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(record)) as Record<string, unknown>
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(/[.[]/).map((key) => key.replace(/\]$/, ''))
    const last = keys.pop() ?? ''
    let place: unknown = copy
    for (const key of keys) {
      if (Array.isArray(place)) place = (place as { id: string }[]).find((entry) => entry.id === key)
      else {
        const holder = place as Record<string, unknown>
        place = holder[key] ??= {}
      }
      if (place === undefined) throw new Error(`no such entry: ${key} in ${path}`)
    }
    if (value === undefined) Reflect.deleteProperty(place as object, last)
    else (place as Record<string, unknown>)[last] = value
  }
  return copy
}
