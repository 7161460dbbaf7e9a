/**
 * A record in which every duty is met on 2025-06-30: one bank, one important non-onsite arrangement, its
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
  'incidentReportMethod', 'incidentReportTimeLimit', 'noAssignment', 'noDisguisedAssignment', 'noSubcontractingOfMainBusiness',
  'overallResponsibility', 'subcontractorAdherence', 'subcontractorMonitoring', 'subcontractorChangeNotice',
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

const everyRiskDuty = [
  'draftRiskStrategy', 'draftRiskPolicies', 'draftRiskProcesses', 'coordinateIdentification', 'coordinateAssessment', 'coordinateMonitoring',
  'coordinateWarning', 'coordinateReporting', 'coordinateHandling', 'draftEmergencyPlan', 'organiseDrills', 'superviseExecutionTeam',
  'evaluateExecutionTeam', 'urgeImprovement', 'reportRisks',
]
const everyRisk = [
  'capabilityLoss', 'businessInterruption', 'dataLeakage', 'dataLoss', 'dataTampering', 'fundLoss', 'serviceDecline', 'strategic', 'reputational',
  'compliance',
]
const inForce = { since: '2022-03-01', until: null }

/** What the institution records about duties that the text leaves open. */
const measures = Object.fromEntries(
  ['4#1.control', '5.2#1', '5.3#1', '5.4#1', '5.5#1', '5.6#1', '6#1', '9#1.team', '9.1#1', '9.2#1'].map((clause) => [
    `outsourcing-2021/${clause}`,
    { status: 'implemented', evidence: ['minutes 2022-7'], since: '2022-03-01', until: null },
  ]),
)

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
      governance: {
        board: { ...inForce, unit: 'Board', dutiesDefinedOn: '2022-03-01', duties: stated(['promoteManagementSystem', 'approveStrategy', 'reviewMajorDecisions']) },
        seniorManagement: {
          ...inForce, unit: 'Senior management', dutiesDefinedOn: '2022-03-01',
          duties: stated(['draftStrategy', 'designateRiskDepartment', 'designateExecutionTeam', 'defineDuties', 'reviewPoliciesAndProcesses', 'monitorEffectiveness']),
          effectivenessReviews: [{ id: 'w-1', on: '2024-12-10' }],
          effectivenessReviewIntervalMonths: 12,
        },
        riskDepartment: {
          ...inForce, unit: 'Risk Management Department', dutiesDefinedOn: '2022-03-01', designatedBy: 'seniorManagement', duties: stated(everyRiskDuty),
          teamEvaluations: [{ id: 'w-2', on: '2024-12-12' }],
          teamEvaluationIntervalMonths: 12,
          reports: [{ id: 'w-3', on: '2024-12-15', recipient: 'seniorManagement' }],
          reportIntervalMonths: 12,
        },
        executionTeam: {
          ...inForce, unit: 'Outsourcing Team', dutiesDefinedOn: '2022-03-01', designatedBy: 'seniorManagement', within: 'technologyDepartment',
          members: [{ id: 'm-1', ...inForce, capability: 'certified service manager', experience: 'nine years of vendor management' }],
          duties: stated(['admission', 'dueDiligence', 'serviceEvaluation', 'exitManagement']),
          monitoringIntervalMonths: 3,
          analyses: [{ id: 'w-4', on: '2025-03-31' }],
          analysisIntervalMonths: 6,
          communications: [{ id: 'w-5', on: '2025-03-20' }],
          communicationIntervalMonths: 6,
        },
      },
      outsourcingSystem: { ...inForce, objectives: [{ id: 'o-1', objective: 'own core development', served: 'policy P-1, chapter 2' }] },
      comprehensiveRiskManagement: { since: '2018-01-01', until: null, risks: ['credit', 'operational', 'informationTechnologyOutsourcing'] },
      outsourcingStrategy: {
        ...inForce,
        draftedBy: 'seniorManagement',
        basedOn: stated(['businessStrategy', 'technologyStrategy', 'overallOutsourcingStrategy', 'outsourcingMarket', 'riskControlCapability', 'riskAppetite']),
        parts: stated(['principlesAndPolicies', 'retainedFunctions', 'capabilityBuilding']),
        approvals: [{ id: 's-1', on: '2022-02-20', body: 'board' }],
      },
      retainedFunctions: { ...inForce, functions: [{ id: 'f-1', name: 'Technology risk management' }] },
      classification: {
        ...inForce,
        categories: [
          { id: 'g-1', category: 'consultingAndPlanning', managementStrategy: 'chapter 1', riskControlStrategy: 'chapter 1' },
          { id: 'g-2', category: 'developmentAndTesting', managementStrategy: 'chapter 2', riskControlStrategy: 'chapter 2' },
          { id: 'g-3', category: 'operationAndMaintenance', managementStrategy: 'chapter 3', riskControlStrategy: 'chapter 3' },
          { id: 'g-4', category: 'securityServices', managementStrategy: 'chapter 4', riskControlStrategy: 'chapter 4' },
          { id: 'g-5', category: 'businessSupport', managementStrategy: 'chapter 5', riskControlStrategy: 'chapter 5' },
        ],
      },
      admission: { ...inForce, basedOn: stated(['outsourcingStrategy', 'riskAssessment']), criteria: [{ id: 't-1', name: 'five years of operation' }] },
      outsourcingPolicies: [
        { id: 'y-1', ...inForce, kind: 'riskStrategy', draftedBy: 'riskDepartment', basedOn: stated(['overallRiskPolicy', 'outsourcingStrategy']), reviewedBySeniorManagementOn: '2022-02-25' },
        { id: 'y-2', ...inForce, kind: 'riskPolicy', draftedBy: 'riskDepartment', basedOn: stated(['overallRiskPolicy', 'outsourcingStrategy']), reviewedBySeniorManagementOn: '2022-02-25' },
        { id: 'y-3', ...inForce, kind: 'riskProcess', draftedBy: 'riskDepartment', basedOn: stated(['overallRiskPolicy', 'outsourcingStrategy']), reviewedBySeniorManagementOn: '2022-02-25' },
        { id: 'y-4', ...inForce, kind: 'managementPolicy', draftedBy: 'technologyDepartment', basedOn: stated(['overallRiskPolicy', 'outsourcingStrategy']), reviewedBySeniorManagementOn: '2022-02-25' },
        { id: 'y-5', ...inForce, kind: 'managementProcess', draftedBy: 'technologyDepartment', basedOn: stated(['overallRiskPolicy', 'outsourcingStrategy']), reviewedBySeniorManagementOn: '2022-02-25' },
      ],
      policyRevisions: [{ id: 'z-1', on: '2024-09-01' }],
      policyRevisionIntervalMonths: 24,
      outsourcingRisks: Object.fromEntries(everyRisk.map((risk) => [risk, { identifiedOn: '2024-10-01', assessedOn: '2024-10-08' }])),
      emergencyPlan: { ...inForce, draftedBy: 'riskDepartment', drillIntervalMonths: 12 },
      providerRelationships: { ...inForce, maintenances: [{ id: 'm-2', on: '2022-02-15' }, { id: 'm-3', on: '2024-09-01' }], maintenanceIntervalMonths: 24 },
      serviceCatalogue: inForce,
      serviceLevelMonitoring: { ...inForce, assured: stated(['informationTruth', 'informationCompleteness', 'resultTruth', 'resultCompleteness']) },
      securityAssessmentIntervalMonths: 12,
      measures,
    },
    arrangements: [
      {
        id: 'a-1',
        name: 'Hosted core ledger',
        basis: 'outsourcing',
        otherLegalRequirement: null,
        category: 'operationAndMaintenance',
        provider: 'p-1',
        candidates: ['p-2'],
        grade: 'important',
        scope: {
          informationTechnology: 'part', dataCentre: 'whole', coreSystemDevelopmentAndTesting: 'part', coreSystemOperationAndMaintenance: 'part',
          securityOperations: 'none', strategicPlanningConsulting: false, managementResponsibility: 'none', securityResponsibility: 'none',
          strategyManagement: 'none', technologyRiskManagement: 'none', internalAudit: 'none', coreCompetence: 'none',
        },
        architecture: { infrastructureChange: 'none', informationSystemChange: 'none' },
        system: { important: false, affectsRealTimeService: false, affectsAccountingAccuracy: false },
        data: {
          importantData: false, sensitivePersonalInformation: false, centralisedStorage: false, centralisedProcessing: false, personalInformation: false,
          crossBorderStorage: false, crossBorderProcessing: false, crossBorderAnalysis: false,
        },
        otherMajorEffect: { recognised: false },
        supervisorDesignation: { designated: false },
        delivery: { offPremises: 'all' },
        performedIn: ['CN'],
        relation: 'unrelated',
        peer: false,
        service: { startedOn: '2024-04-01', endedOn: null, continuing: true },
        contract: {
          reference: 'K-1',
          signedOn: '2024-03-29',
          plannedSigningOn: null,
          expiresOn: '2027-03-31',
          amendedOn: null,
          terms: stated(everyTerm),
          governingLaw: 'CN',
          disputeForum: { kind: 'court', country: 'CN' },
          recoveryTimeObjectiveHours: 4,
          recoveryPointObjectiveHours: 1,
        },
        businessContinuity: {
          recoveryTimeObjectiveHours: 4,
          recoveryPointObjectiveHours: 1,
          majorEffect: true,
          supplyChainPlan: { since: '2024-03-01', until: null },
          informationIntervalMonths: 6,
          resourcePriority: { since: '2024-03-01', until: null, parts: stated(['definedMeasures', 'definedMethods']) },
          requiredResources: { ...stated(['emergency', 'disasterRecovery']), requiredOn: '2024-02-28' },
          emergencyPlan: { since: '2024-03-01', until: null, responsePriority: 'highest', recoveryPriority: 'highest', providerTookPartOn: '2024-02-20' },
          ownStaff: { consideredOn: '2024-02-25', outcome: 'two operators trained' },
        },
        decisions: [
          {
            id: 'e-1', subject: 'engagement', decidedOn: '2024-01-20', body: 'seniorManagement', result: 'approved',
            considered: stated(['strategicConsistency', 'risks', 'continuation']), presentTerm: false, reportedOn: '2024-01-15', major: true, boardDeliberatedOn: '2024-01-18',
          },
        ],
        screenings: [{ id: 'q-1', on: '2023-10-20', against: 'admissionCriteria' }],
        cautionTakenOn: '2024-01-20',
        exitStrategy: { since: '2024-03-01', until: null, parts: stated(['terminationScenarios', 'businessImpactAnalysis', 'handoverArrangements']) },
        termination: { effectiveOn: null, plans: [{ id: 'h-1', adoptedOn: '2025-02-01', parts: stated(['exit', 'handover']) }] },
        loweredRequirements: [],
        relatedPartyControls: stated(['conflictOfInterest', 'benefitTransfer']),
        subcontracts: [{ id: 'b-1', subcontractor: 'Sub One', startedOn: '2024-06-01', endedOn: null, mainBusiness: false }],
        subcontractorChanges: [{ id: 'b-2', on: '2025-01-15', notifiedOn: '2025-01-05', approvedOn: null }],
        catalogueEntry: 'item 7',
        serviceLevelAgreement: { since: '2024-04-01', until: null },
        monitoring: { intervalMonths: 3, deletedOn: null },
        indicators: [
          { id: 'k-1', since: '2024-04-01', until: null, aspect: 'efficiency', kind: 'faults', intervalMonths: 3, measurements: [{ id: 't-1', on: '2025-05-31' }] },
          {
            id: 'k-2', since: '2024-04-01', until: null, aspect: 'quality', kind: 'availability', intervalMonths: null,
            measurements: [{ id: 't-2', on: '2025-03-31' }, { id: 't-3', on: '2025-05-31' }],
          },
        ],
        anomalies: [
          {
            id: 'n-1', kind: 'violation', detectedOn: '2025-02-03', serious: true, notCorrectedInTimeOn: null, rectificationDueOn: '2025-03-31', rectifiedOn: '2025-03-20',
            steps: [
              { id: 'x-1', on: '2025-02-03', kind: 'correctionUrged' },
              { id: 'x-2', on: '2025-02-10', kind: 'executivesInterviewed' },
              { id: 'x-3', on: '2025-02-10', kind: 'deadlineSet' },
              { id: 'x-4', on: '2025-03-20', kind: 'corrected' },
              { id: 'x-5', on: '2025-03-20', kind: 'handled' },
            ],
          },
        ],
        security: {
          confidentialityAgreement: { since: '2024-03-29', until: null },
          personnel: { count: 12, commitmentsSigned: 12 },
          accessGrants: [{ id: 'u-1', asset: 'ledger hosts', needToKnow: true, leastPrivilege: true }],
          remoteMaintenance: { used: true, controls: 'jump host, recorded sessions' },
          sensitiveInformation: [{ id: 'j-1', kind: 'documents', controls: 'policy P-4' }],
          leakageMonitoring: { since: '2024-04-01', until: null },
        },
        deliverables: [{ id: 'l-1', deliveredOn: '2024-08-01', scannedOn: '2024-08-03', inspectedOn: '2024-08-05' }],
        models: [{ id: 'o-2', principles: stated(['explainable', 'verifiable', 'transparent', 'fair']) }],
        concentration: { assessedOn: '2024-11-01', concentrated: false },
        measures: {
          'outsourcing-2021/16#1.caution': { status: 'implemented', evidence: ['minutes 2024-2'], since: '2024-01-20', until: null },
          'outsourcing-2021/19#2': { status: 'implemented', evidence: ['opinion 2024-3'], since: '2024-03-01', until: null },
        },
      },
    ],
    providers: [
      {
        id: 'p-1', name: 'Provider One', country: 'CN', grade: 'important', industryConcentration: false, materialChanges: [], increasesOverallRisk: false,
        concentration: { assessedOn: '2024-11-01', concentrated: true, reductions: [{ id: 'c-3', since: '2024-12-01', until: null, means: 'alternativeProviders' }] },
        watch: {
          since: '2024-04-01', until: null, intervalMonths: 6, factors: stated(['bankruptcy', 'merger', 'keyStaffLoss', 'underinvestment', 'mismanagement']),
        },
        groupEvaluation: { proposals: [{ id: 'r-2', on: '2024-05-01', by: ['board', 'seniorManagement'], subjects: ['serviceQuality', 'accountability'] }] },
      },
      {
        id: 'p-2', name: 'Provider Two', country: 'CN', grade: 'general', industryConcentration: false, materialChanges: [], increasesOverallRisk: false,
        concentration: { assessedOn: '2024-11-01', concentrated: false, reductions: [] },
      },
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
        id: 'v-4', kind: 'audit', completedOn: '2024-06-15', covers: [], subjects: ['activities'], performedBy: 'institution', manner: 'onsite',
        form: 'own', incident: null,
      },
      { id: 'v-5', kind: 'strategyAssessment', completedOn: '2023-12-10', covers: ['a-1'], performedBy: 'institution', unit: 'executionTeam', incident: null },
      { id: 'v-6', kind: 'riskAssessment', completedOn: '2023-12-20', covers: ['a-1'], performedBy: 'institution', unit: 'riskDepartment', incident: null },
      {
        id: 'v-7', kind: 'environmentAssessment', completedOn: '2023-12-22', covers: ['a-1'], performedBy: 'institution', incident: null,
        environment: stated(['political', 'economic', 'social', 'legal', 'cultural']),
      },
      {
        id: 'v-8', kind: 'drill', completedOn: '2024-09-20', covers: ['a-1'], performedBy: 'institution', unit: 'riskDepartment', providersTakingPart: 1,
        plan: 'outsourcingEmergencyPlan', majorContinuityServices: true, incident: null,
      },
      {
        id: 'v-9', kind: 'drill', completedOn: '2025-06-10', covers: ['a-1'], performedBy: 'institution', unit: 'riskDepartment', providersTakingPart: 1,
        plan: 'outsourcingEmergencyPlan', majorContinuityServices: true, incident: null,
      },
      {
        id: 'v-10', kind: 'riskManagementAssessment', completedOn: '2024-12-05', covers: 'all', performedBy: 'institution', unit: 'riskDepartment', comprehensive: true,
        submissions: [{ id: 'k-3', on: '2024-12-20', recipient: 'board' }], incident: null,
      },
      {
        id: 'v-11', kind: 'riskManagementAssessment', completedOn: '2025-06-05', covers: 'all', performedBy: 'institution', unit: 'riskDepartment', comprehensive: true,
        submissions: [{ id: 'k-4', on: '2025-06-20', recipient: 'seniorManagement' }], incident: null,
      },
      { id: 'v-12', kind: 'serviceMonitoring', completedOn: '2025-03-31', covers: ['a-1'], performedBy: 'institution', unit: 'executionTeam', incident: null },
      { id: 'v-13', kind: 'serviceMonitoring', completedOn: '2025-05-31', covers: ['a-1'], performedBy: 'institution', unit: 'executionTeam', incident: null },
      {
        id: 'v-14', kind: 'providerMonitoring', completedOn: '2025-04-15', covers: ['a-1'], performedBy: 'institution', unit: 'executionTeam',
        areas: stated(['finance', 'internalControl', 'securityManagement']), incident: null,
      },
      {
        id: 'v-15', kind: 'providerEvaluation', completedOn: '2025-06-20', covers: ['a-1'], performedBy: 'institution', unit: 'executionTeam', occasion: 'duringService',
        filedForAdmissionOn: '2025-06-25', incident: null,
      },
      {
        id: 'v-16', kind: 'training', completedOn: '2025-03-10', covers: ['a-1'], performedBy: 'institution', audience: ['provider', 'outsourcedStaff'],
        securityTraining: true, incident: null,
      },
      { id: 'v-17', kind: 'securityAssessment', completedOn: '2024-11-25', covers: ['a-1'], performedBy: 'institution', incident: null },
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
    // what stands in brackets is one key, the dots of a clause id in it included
    const keys = (path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? []).map((key) => key.replace(/^\[|\]$/g, ''))
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
