import type { Part } from '../merged'

const inForce = { since: '2017-06-01', until: null }
const sinceOpening = { since: '2018-01-01', until: null }

/** What sections 4.1 and 4.2 ask for, and the one system and the one data centre that all sections share. */
export const infrastructure: Part = {
  institution: {
    scale: { smaller: false },
    ownCentreConditions: { sufficientScale: true, soundTechnology: true, capableManagement: true, reason: 'forty engineers, two centres run since 2009' },
    itDevelopment: {
      ways: { own: true, outsourced: true },
      documents: [
        { id: 'd-1', kind: 'policy', ...inForce, subjects: { development: true, testing: true }, reach: { ownDevelopment: true, outsourcedDevelopment: true } },
        { id: 'd-2', kind: 'standard', ...inForce, subjects: { development: true, testing: true }, reach: { ownDevelopment: true, outsourcedDevelopment: true } },
        { id: 'd-3', kind: 'process', ...inForce, subjects: { development: true, testing: true }, reach: { ownDevelopment: true, outsourcedDevelopment: true } },
      ],
      projects: [
        {
          id: 'j-1',
          name: 'Asset management platform',
          since: '2024-09-01',
          until: null,
          manager: { since: '2024-09-01', until: null, name: 'Li' },
          plannedEndOn: '2025-09-30',
          progressReviews: [{ id: 'g-1', on: '2025-03-31' }, { id: 'g-2', on: '2025-06-15' }],
          progressReviewIntervalMonths: 3,
          developmentBegunOn: '2024-11-01',
          inUse: { since: null, until: null },
          requirementsAnalysis: { analysedOn: '2024-10-15', considered: { businessFunctions: true, otherNeeds: true } },
          design: { designedOn: '2024-10-31', standard: 'design standard S-2' },
          methods: { development: 'in rounds of two weeks', testing: 'risk-based, with automated regression', reason: 'requirements still move' },
          testing: { concludedOn: '2025-06-20', gaps: [{ id: 'x-1', closedOn: '2025-06-18' }] },
          security: { design: true, development: true, testing: true },
        },
      ],
      secureDevelopmentStandard: { ...inForce },
    },
    measures: {
      'nonbank-it-2016/4.2#4': { status: 'implemented', evidence: ['test report T-9'], since: '2017-06-01', until: null },
    },
  },
  systems: [{ id: 's-1', name: 'Trust core', inService: { since: '2018-01-01', until: null }, important: true, internetFacing: true }],
  dataCentres: [
    {
      id: 'c-1',
      name: 'Own centre',
      inUse: { since: '2018-01-01', until: null },
      mode: 'ownBuilt',
      modeChoice: { chosenOn: '2017-02-10', considered: { businessNeeds: true, ownSituation: true } },
      performance: {
        secure: { ...sinceOpening, basis: 'certificate of the security management system' },
        efficient: { ...sinceOpening, basis: 'capacity report, first half of 2025' },
        energySaving: { ...sinceOpening, basis: 'power usage effectiveness 1.35, 2024' },
      },
      siting: {
        sitedOn: '2017-05-10',
        assessedOn: '2017-04-20',
        considered: { location: true, environment: true, facilities: true },
        requirements: [{ id: 'q-1', requirement: 'supervisory guideline on data centres, siting', met: true }],
      },
      structure: { standard: 'code for data centre design', parts: { floorHeight: true, loadBearing: true, seismicResistance: true }, others: [{ id: 'o-1', name: 'Cable routes', met: true }] },
      infrastructure: [
        { id: 'n-1', kind: 'power', ...sinceOpening, redundancy: 'doubled' },
        { id: 'n-2', kind: 'precisionAirConditioning', ...sinceOpening, redundancy: 'spareUnit' },
        { id: 'n-3', kind: 'networkLines', ...sinceOpening, redundancy: 'otherRedundancy' },
        { id: 'n-4', kind: 'other', ...sinceOpening, redundancy: 'spareUnit' },
      ],
      protections: [
        { id: 'k-1', against: 'fire', ...sinceOpening, effective: true },
        { id: 'k-2', against: 'lightning', ...sinceOpening, effective: true },
        { id: 'k-3', against: 'water', ...sinceOpening, effective: true },
      ],
      sharedWith: [{ id: 'u-1', name: 'Funder', since: '2020-01-01', until: null }],
      separation: {
        equipment: [{ id: 'e-1', name: 'Core hosts', since: '2020-01-01', until: null, means: 'cage' }],
        zone: { since: '2020-01-01', until: null, boundary: 'rooms 201 to 203' },
        grants: [{ id: 'h-1', since: '2024-05-10', until: null, approvedOn: '2024-05-09' }],
      },
    },
  ],
}
