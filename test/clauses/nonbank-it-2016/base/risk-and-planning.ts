import type { Part } from '../merged'

const inForce = { since: '2017-03-01', until: null }

/** What sections 2.3 to 3.3 ask for. */
export const riskAndPlanning: Part = {
  institution: {
    itRiskManagement: {
      mechanism: { ...inForce, parts: { identification: true, monitoring: true, control: true } },
      risksFound: [
        { id: 'r-1', name: 'Single network line', foundOn: '2024-03-20', controlDueOn: '2024-12-31', controlMeasures: [{ id: 'l-1', on: '2024-11-05', residualRisk: 'withinTolerance', until: null }] },
        { id: 'r-2', name: 'Old operating system', foundOn: '2025-03-12', controlDueOn: null, controlMeasures: [{ id: 'l-2', on: '2025-04-02', residualRisk: 'withinTolerance', until: null }] },
      ],
      auditRemit: inForce,
      majorEvents: [
        {
          id: 'e-1', name: 'Trust core down for a day', identifiedOn: '2024-02-05', specialAuditNecessary: true, reason: 'clients could not redeem', specialAuditDueOn: '2024-06-30',
          specialAudits: [{ id: 'x-1', on: '2024-05-10', auditor: 'internalAudit' }],
        },
        {
          id: 'e-2', name: 'Unpatched gateway', identifiedOn: '2024-08-01', specialAuditNecessary: false, reason: 'in the scope of the full audit', specialAuditDueOn: null,
          specialAudits: [],
        },
      ],
      auditReports: [
        { id: 'w-1', on: '2024-01-15', recipients: ['board', 'seniorManagement'], topics: { audits: true, followUp: true } },
        { id: 'w-2', on: '2025-01-15', recipients: ['board', 'seniorManagement'], topics: { audits: true, followUp: true } },
      ],
      auditReportIntervalMonths: 12,
      auditFindings: [
        { id: 'f-1', foundOn: '2023-11-15', rectificationDueOn: '2024-03-31', rectifiedOn: '2024-03-15', urgings: [{ id: 'u-1', on: '2023-11-20' }] },
        { id: 'f-2', foundOn: '2024-05-10', rectificationDueOn: '2024-12-31', rectifiedOn: null, urgings: [{ id: 'u-2', on: '2024-05-15' }, { id: 'u-3', on: '2025-01-10' }] },
      ],
    },
    itPlanning: {
      plan: {
        ...inForce,
        basedOn: { businessFeatures: true, developmentTrends: true },
        businessObjectives: [
          { id: 'o-1', objective: 'family trusts', served: 'chapter 3' },
          { id: 'o-2', objective: 'digital client service', served: 'chapter 4' },
        ],
        progressReviews: [{ id: 'g-1', on: '2024-12-10' }, { id: 'g-2', on: '2025-06-10' }],
        progressReviewIntervalMonths: 6,
        evaluations: [{ id: 'h-1', on: '2023-12-15' }, { id: 'h-2', on: '2024-12-15' }],
        evaluationIntervalMonths: null,
        initiatives: [
          { id: 'n-1', name: 'Client portal', dueOn: '2024-12-31', carriedOutOn: '2024-11-30' },
          { id: 'n-2', name: 'Data platform', dueOn: '2026-06-30', carriedOutOn: null },
        ],
      },
      architecture: { ...inForce, parts: { enterpriseApplication: true, technology: true, data: true } },
      organisationMechanism: inForce,
      resourceMechanism: inForce,
      managementSystems: [
        { id: 'k-1', name: 'Management cockpit', purpose: 'businessAnalysis', since: '2019-05-01', until: null },
        { id: 'k-2', name: 'Risk engine', purpose: 'riskControl', since: '2020-02-01', until: null },
      ],
      businessProcesses: [
        { id: 'b-1', name: 'Setting up a trust', coverage: { since: '2018-01-01', until: null }, coverageDueOn: null },
        { id: 'b-2', name: 'Liquidation', coverage: { since: null, until: null }, coverageDueOn: '2026-03-31' },
      ],
      technologies: [{ id: 't-1', technology: 'cloudComputing', since: '2022-04-01', until: null }],
      peerCooperation: {
        conditionsMet: true,
        reason: 'shares a platform with its shareholder bank',
        projects: [{ id: 'j-1', partner: 'peer', since: '2023-01-01', until: null }],
      },
      dataGovernance: {
        organisation: { since: '2021-01-01', until: null },
        exploration: { since: '2020-01-01', until: '2020-12-31' },
        standards: { since: '2021-06-01', until: null, reach: 'wholeInstitution' },
        mechanism: { since: '2021-06-01', until: null },
        exchanges: [{ id: 'd-1', name: 'Trust core to ledger', settledOn: '2021-09-01' }, { id: 'd-2', name: 'Trust core to cockpit', settledOn: '2021-10-01' }],
      },
    },
    measures: {
      'nonbank-it-2016/3.1#1': { status: 'implemented', evidence: ['plan, chapter 1'], since: '2017-03-01', until: null },
      'nonbank-it-2016/3.3#1': { status: 'implemented', evidence: ['quality reports 2024'], since: '2021-06-01', until: null },
      'nonbank-it-2016/3.3#2': { status: 'implemented', evidence: ['client segments 2024'], since: '2022-01-01', until: null },
    },
  },
  systems: [{ id: 's-1', designConsiderations: { foresight: true, complexity: true, realTime: true, flexibility: true, extensibility: true } }],
  activities: [
    {
      id: 'b-1', kind: 'audit', completedOn: '2023-11-15', covers: [], systems: ['s-1'], scope: 'full', subjects: ['internalControlAdequacy', 'internalControlEffectiveness'],
      performedBy: 'institution', unit: 'internalAudit', incident: null,
    },
    { id: 'b-2', kind: 'riskAssessment', completedOn: '2024-03-20', covers: [], systems: ['s-1'], performedBy: 'institution', unit: 'technologyDepartment', incident: null },
    { id: 'b-3', kind: 'riskAssessment', completedOn: '2025-03-12', covers: [], systems: ['s-1'], performedBy: 'institution', unit: 'technologyDepartment', incident: null },
  ],
}
