import type { Part } from '../merged'

const inForce = { since: '2017-03-01', until: null }

const implemented = { status: 'implemented', evidence: ['minutes 2024-3'], since: '2017-03-01', until: null }

/** What sections 4.3 and 5.1 ask for. */
export const operationsAndSecurity: Part = {
  institution: {
    itOperations: {
      team: { ...inForce, members: [{ id: 'e-1', ...inForce, expertise: 'certified service manager' }] },
      posts: [
        { id: 'q-1', ...inForce, name: 'Database administrator', key: true, dutiesDefinedOn: '2017-03-01', holders: [{ id: 'e-1', ...inForce, otherPosts: [] }] },
        { id: 'q-2', ...inForce, name: 'Service desk', key: false, dutiesDefinedOn: '2017-03-01', holders: [] },
      ],
      policy: { ...inForce, processes: { incident: true, problem: true, configuration: true, change: true, release: true } },
      manuals: [{ id: 'h-1', ...inForce, name: 'Daily operations' }],
      importantAssets: [
        {
          id: 'e-1', ...inForce, name: 'Core storage',
          inspections: [{ id: 'n-1', on: '2025-05-20' }], inspectionIntervalMonths: 3,
          maintenances: [{ id: 'n-2', on: '2025-03-01' }], maintenanceIntervalMonths: 12,
        },
        {
          id: 'e-2', ...inForce, name: 'Machine room cooling',
          inspections: [{ id: 'n-1', on: '2025-05-20' }], inspectionIntervalMonths: 3,
          maintenances: [{ id: 'n-2', on: '2025-03-01' }], maintenanceIntervalMonths: 12,
        },
      ],
      agedEquipment: [{ id: 'e-3', name: 'Old tape library', agedSince: '2024-02-01', renewals: [{ id: 'n-1', on: '2024-10-15' }] }],
      software: [{ id: 'w-1', ...inForce, name: 'Database', installed: 4, entitled: 4 }],
      softwareDefectManagement: inForce,
      hardwareDefectManagement: inForce,
      capacityPlan: { ...inForce, growth: { business: true, transactions: true } },
      automationTools: [{ id: 't-1', ...inForce, purpose: 'operations' }],
      monitoring: { ...inForce, layers: { infrastructure: true, network: true, systems: true, applications: true } },
      logSources: [{ id: 'l-1', ...inForce, name: 'Trust core', storage: 'log archive', protection: 'written once, copied daily' }],
      faults: [{ id: 'f-1', occurredOn: '2025-02-28', handlings: [{ id: 'n-1', on: '2025-03-01' }] }],
    },
    informationSecurity: {
      staff: [{ id: 'e-4', ...inForce, assignment: 'dedicated' }],
      policy: inForce,
      educationIntervalMonths: 12,
      safeguards: { virus: inForce, attack: inForce, tampering: inForce, leakage: inForce, repudiation: inForce },
      networkAccess: {
        ...inForce,
        isolated: { development: true, testing: true, production: true, office: true, otherZones: true, funders: true, otherExternalUnits: true, internet: true },
      },
      vulnerabilityRounds: [
        {
          id: 'n-1', on: '2025-05-20',
          work: ['vulnerabilitiesMonitored', 'vulnerabilitiesCollected', 'vulnerabilitiesAssessed', 'patchesMonitored', 'patchesCollected', 'patchesAssessed'],
        },
      ],
      vulnerabilityIntervalMonths: 3,
      hiddenDangers: [{ id: 'd-1', serious: true, foundOn: '2025-02-28', handlings: [{ id: 'n-1', on: '2025-03-01' }] }],
      sensitiveData: { ...inForce, categories: [{ id: 'k-1', dataClass: 'customer identity', level: '4', handling: 'policy S-4, chapter 2' }] },
      dataStages: [{ id: 'k-1', name: 'Collection', securityRequirement: 'policy S-4, chapter 3' }, { id: 'k-2', name: 'Storage', securityRequirement: 'policy S-4, chapter 4' }],
      productionAccess: [{ id: 'g-1', ...inForce, approvedOn: '2017-02-20' }],
      unauthorisedAccess: [],
      dataTechniques: [
        { id: 'v-1', ...inForce, technique: 'encryption', uses: ['storage', 'transmission'], requirementMet: 'GM/T 0054' },
        { id: 'v-2', ...inForce, technique: 'masking', uses: ['testing'], requirementMet: 'policy S-5' },
      ],
      terminalControls: inForce,
      removableMediaControls: inForce,
      violationControls: [
        { id: 'u-1', ...inForce, violation: 'illegalOutboundConnection', taken: { monitoring: true, blocking: true, audit: true } },
        { id: 'u-2', ...inForce, violation: 'other', taken: { monitoring: true, blocking: true, audit: true } },
      ],
    },
    measures: {
      'nonbank-it-2016/4.3#1': implemented,
      'nonbank-it-2016/4.3#4.defects': implemented,
      'nonbank-it-2016/5.1#1.management': implemented,
    },
  },
  systems: [
    {
      id: 's-1',
      goLiveProcedure: inForce,
      majorChangeProcedure: inForce,
      releases: [
        { id: 'r-1', on: '2018-01-01', kind: 'goLive', penetrationTestedOn: '2017-12-20', flawsKnown: 2, flawsDealtWith: 2 },
        { id: 'r-2', on: '2024-11-20', kind: 'majorChange', penetrationTestedOn: '2024-11-01', flawsKnown: 2, flawsDealtWith: 2 },
      ],
    },
  ],
  activities: [
    { id: 'z-431', kind: 'training', completedOn: '2025-03-01', covers: [], systems: [], audience: ['ownStaff'], securityTraining: true, incident: null, performedBy: 'institution', unit: 'technologyDepartment' },
    { id: 'z-515', kind: 'securityTest', completedOn: '2024-10-15', covers: [], systems: ['s-1'], incident: null, performedBy: 'independentThirdParty' },
  ],
}
