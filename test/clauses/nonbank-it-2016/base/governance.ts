import type { Part } from '../merged'

const inForce = { since: '2017-03-01', until: null }

const bothNeeds = { businessDevelopment: true, managementNeeds: true }

/** What the institution records about duties of these sections that the text leaves open. */
const measures = Object.fromEntries(
  ['1.1#1', '1.2#1.resources', '1.2#1.role', '2.1#1.resources', '2.2#1.department', '2.2#1.keyPosts', '2.2#2.stability'].map((clause) => [
    `nonbank-it-2016/${clause}`,
    { status: 'implemented', evidence: ['minutes 2017-3'], ...inForce },
  ]),
)

/** What sections 1.1 to 2.2 ask for. */
export const governance: Part = {
  institution: {
    measures,
    scale: { larger: true, reason: 'total assets above the median of the sector' },
    itGovernance: {
      strategy: { ...inForce, businessCharacteristics: 'fiduciary business with long terms, chapter 2' },
      riskStrategy: { ...inForce, businessCharacteristics: 'custody of client assets, chapter 1' },
      developmentGoals: { ...inForce, basedOn: bothNeeds },
      functionalRole: { ...inForce, basedOn: bothNeeds },
      management: { ...inForce, accountableBody: 'institution', performedBy: 'institution' },
      emergingTechnologies: [{ id: 'et-1', name: 'Private cloud', exploredOn: '2019-05-01', application: { since: '2020-02-01', until: null } }],
      cooperations: [{ id: 'co-1', ...inForce, counterpart: 'bankingInstitution', subjects: ['resourceSharing', 'technologyExchange', 'managementExchange'] }],
      riskStructure: inForce,
      areaControls: [
        { id: 'ac-1', ...inForce, category: 'infrastructure', control: 'second power line' },
        { id: 'ac-2', ...inForce, category: 'developmentAndTesting', control: 'code review' },
        { id: 'ac-3', ...inForce, category: 'operationAndMaintenance', control: 'change board' },
        { id: 'ac-4', ...inForce, category: 'informationSecurity', control: 'security operations centre' },
        { id: 'ac-5', ...inForce, category: 'businessContinuity', control: 'second site' },
        { id: 'ac-6', ...inForce, category: 'outsourcing', control: 'provider rating' },
      ],
      board: { ...inForce, duties: inForce },
      operatingDecisionBody: { duties: inForce },
      seniorManagement: { duties: inForce },
      resources: [
        { id: 're-1', ...inForce, kind: 'funds', committed: 'yearly budget, resolution 12' },
        { id: 're-2', ...inForce, kind: 'staff', committed: 'forty posts, resolution 13' },
        { id: 're-3', ...inForce, kind: 'technology', committed: 'development platform' },
      ],
      ultimateResponsibility: { ...inForce, body: 'board', managementDutiesBody: 'board' },
      businessDependence: { high: true, reason: 'all orders are placed online' },
      chiefInformationOfficer: {
        ...inForce,
        officers: [
          {
            id: 'of-1', ...inForce, rank: 'seniorManagement',
            otherDuties: [{ id: 'od-1', since: '2017-03-01', until: '2019-12-31', name: 'Head of operations' }],
            duties: { strategicPlanning: true, management: true, businessDecisions: true },
          },
        ],
      },
      coordination: inForce,
      committee: {
        ...inForce,
        members: [
          { id: 'cm-1', ...inForce, kind: 'seniorManagement' },
          { id: 'cm-2', ...inForce, kind: 'technologyDepartmentHead' },
        ],
        duties: { strategicPlan: true, majorProjects: true },
      },
      mainBusinessDepartments: [
        { id: 'mb-1', ...inForce, name: 'Trusts', headOnCommittee: inForce },
        { id: 'mb-2', ...inForce, name: 'Asset management', headOnCommittee: inForce },
      ],
      funderDelimitation: inForce,
      majorDecisions: [{ id: 'md-1', matter: 'budget of 2025', decidedOn: '2024-12-20', decidedBy: 'institution' }],
      department: {
        ...inForce,
        placement: 'ownDepartment',
        professionalStaff: 40,
        professionalStaffRequired: 38,
        postDuties: inForce,
        divisionOfWork: inForce,
        postChecks: inForce,
        keyPosts: [
          { id: 'kp-1', post: 'database administrator', holders: 2, required: 2 },
          { id: 'kp-2', post: 'security administrator', holders: 3, required: 2 },
        ],
      },
      skillTrainingIntervalMonths: 12,
      promotion: inForce,
      incentives: inForce,
      appraisal: inForce,
    },
  },
  activities: [
    {
      id: 'tr-1', kind: 'training', completedOn: '2024-12-05', covers: [], systems: [], performedBy: 'institution', audience: ['technologyStaff'],
      postSkills: true, securityTraining: false, incident: null,
    },
  ],
}
