import type { Part } from '../merged'

const inForce = { since: '2017-03-01', until: null }

/** What sections 5.2, 5.3 and 6.3 ask for. */
export const continuityAndOutsourcing: Part = {
  institution: {
    itContinuity: {
      organisation: { since: '2017-03-01', until: null },
      impactAnalyses: [{ id: 'b-1', on: '2023-05-10' }],
      importantBusinesses: [
        {
          id: 'u-1', name: 'Trust settlement', identifiedOn: '2023-05-20', objectivesSetOn: '2023-06-01', recoveryTimeObjectiveHours: 4, recoveryPointObjectiveHours: 1,
          recoveryShown: { on: '2024-10-16', hours: 3 },
        },
      ],
      backupStrategy: {
        ...inForce, basedOn: { recoveryObjectives: true },
        importantData: [{ id: 'd-1', name: 'Trust ledger', backup: { since: '2018-01-01', until: null } }],
      },
      realTimeDemand: { high: true, reason: 'customers settle by the minute' },
      recoveryCentres: [{ id: 'rc-1', since: '2018-06-01', until: null, kind: 'shared' }],
      emergencyPlan: inForce,
    },
    itOutsourcing: {
      boundaries: { ...inForce, parts: { scope: true, responsibilities: true } },
      ownDevelopment: { able: true, reason: 'forty developers', capabilitySteps: [{ id: 'cs-1', on: '2024-03-01', kind: 'staff' }], stepIntervalMonths: 24 },
    },
    measures: {
      'nonbank-it-2016/5.2#4.linkage': { status: 'implemented', evidence: ['joint drill of 2024'], since: '2024-11-01', until: null },
    },
  },
  systems: [
    {
      id: 's-1',
      highAvailability: { since: '2018-01-01', until: null, technique: 'cluster', basedOn: { recoveryObjectives: true } },
      recoveryBackups: [
        { id: 'rb-1', since: '2018-06-01', until: null, subject: 'system', location: 'sameCity' },
        { id: 'rb-2', since: '2018-06-01', until: null, subject: 'data', location: 'remote' },
      ],
    },
  ],
  arrangements: [
    {
      id: 'a-1',
      providerIsFunder: true,
      loweredSecurityStandards: [],
      relatedManagement: { since: '2024-04-01', until: null },
      intellectualProperty: { necessarySince: '2024-08-01', reason: 'the ledger is customised', transferredOn: '2024-08-05' },
    },
  ],
  providers: [
    { id: 'p-1', keyProvider: { recognised: true, reason: 'it hosts the ledger' }, riskAssessmentIntervalMonths: 12 },
    { id: 'p-2', keyProvider: { recognised: false, reason: 'never engaged' }, riskAssessmentIntervalMonths: 12 },
  ],
  incidents: [
    {
      id: 'i-1',
      inOutsourcing: true,
      technologyEvent: {
        importantSystemInterrupted: true, importantDataDamaged: false, importantDataLost: false, importantDataTampered: false, importantDataLeaked: false,
        reportLimit: { hours: 12, from: 'occurred' },
      },
    },
  ],
  activities: [
    { id: 'v-6', areas: { technicalStrength: false, internalControl: false, managementCapability: false } },
    {
      id: 'k-51', kind: 'riskAssessment', completedOn: '2024-11-05', covers: ['a-1'], systems: [], scope: 'regular', performedBy: 'institution', unit: 'riskDepartment', incident: null,
      areas: { technicalStrength: true, internalControl: true, managementCapability: true },
    },
    {
      id: 'k-52', kind: 'drill', completedOn: '2024-10-16', covers: [], systems: ['s-1'], scope: 'regular', performedBy: 'institution', unit: 'technologyDepartment', providersTakingPart: 0,
      plan: 'other', majorContinuityServices: false, incident: null,
    },
    {
      id: 'k-53', kind: 'drill', completedOn: '2025-05-16', covers: [], systems: ['s-1'], scope: 'regular', performedBy: 'institution', unit: 'technologyDepartment', providersTakingPart: 0,
      plan: 'other', majorContinuityServices: false, incident: null,
    },
  ],
}
