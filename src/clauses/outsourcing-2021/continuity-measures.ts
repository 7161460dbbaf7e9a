// 银行保险机构信息科技外包风险监管办法, Article 31: what has to be arranged before a service begins on which continuity hangs.

import { allOf, anyOf, covers, done, dueBy, during, equals, oneOf, onOrAfter, periodic, precedes, present, when } from '../../rules/tables/builders'
import { actsSince, continuityCritical, exitStrategyInForce, inService, notEnded, serviceFrom, serviceStart } from './definitions'

/** 31#1: important, with a possible major effect on continuity, running or ahead. */
export const continuityAtHand = allOf(notEnded, continuityCritical)

/** 31#1: the same, running. */
export const continuityInService = allOf(inService, continuityCritical)

/** The service began since the measures bind, or lies ahead: what is asked of its beginning reaches it. */
const beginsSince = onOrAfter(serviceStart, actsSince)

const exitStrategyFirst = precedes({ earlier: 'exitStrategy.since', later: serviceStart, sameDay: 'unknown' })
const supplyChainPlanFirst = precedes({ earlier: 'businessContinuity.supplyChainPlan.since', later: serviceStart, sameDay: 'unknown' })
const resourcePriorityFirst = precedes({ earlier: 'businessContinuity.resourcePriority.since', later: serviceStart, sameDay: 'unknown' })
const requirementFirst = precedes({ earlier: 'businessContinuity.requiredResources.requiredOn', later: serviceStart, sameDay: 'unknown' })
const emergencyPlanFirst = precedes({ earlier: 'businessContinuity.emergencyPlan.since', later: serviceStart, sameDay: 'unknown' })
const providerFirst = precedes({ earlier: 'businessContinuity.emergencyPlan.providerTookPartOn', later: serviceStart, sameDay: 'unknown' })
const considerationFirst = precedes({ earlier: 'businessContinuity.ownStaff.consideredOn', later: serviceStart, sameDay: 'unknown' })

const emergencyPlanInForce = during('businessContinuity.emergencyPlan.since', 'businessContinuity.emergencyPlan.until', 'unknown')

/** 31.1#1: an exit strategy and a plan for the security of the supply chain. */
const strategyAndSupplyChain = allOf(
  exitStrategyInForce,
  during('businessContinuity.supplyChainPlan.since', 'businessContinuity.supplyChainPlan.until', 'unknown'),
  when(beginsSince, allOf(exitStrategyFirst, supplyChainPlanFirst)),
)

/** 31.1#1: information about the provider, gathered throughout by the institution or for it. */
export const informationGathered = periodic({
  list: 'activities',
  on: 'completedOn',
  accepts: allOf(
    equals('coversTarget', true),
    equals('kind', 'providerMonitoring'),
    oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty', 'other']),
  ),
  from: serviceFrom,
  ownInterval: 'businessContinuity.informationIntervalMonths',
})

/** 31.2#1: measures and methods by which resources are had first. */
const priorityOfResources = allOf(
  during('businessContinuity.resourcePriority.since', 'businessContinuity.resourcePriority.until', 'unknown'),
  covers('businessContinuity.resourcePriority.parts', ['definedMeasures', 'definedMethods']),
  when(beginsSince, resourcePriorityFirst),
)

/** 31.3#1: resources required of the provider. */
const resourcesRequired = allOf(
  done('businessContinuity.requiredResources.requiredOn'),
  covers('businessContinuity.requiredResources', ['emergency', 'disasterRecovery']),
  when(beginsSince, requirementFirst),
)

/** 31.3#1: an emergency plan that states the institution's priority in response and in recovery. */
const planWithPriorities = allOf(
  emergencyPlanInForce,
  present('businessContinuity.emergencyPlan.responsePriority'),
  present('businessContinuity.emergencyPlan.recoveryPriority'),
  when(beginsSince, emergencyPlanFirst),
)

/** 31.4#1: the provider took part in drawing up the plan, and the plan is there. */
const providerInPlanning = allOf(
  emergencyPlanInForce,
  done('businessContinuity.emergencyPlan.providerTookPartOn'),
  when(beginsSince, providerFirst),
)

/** 31.5#1: staff and skills of its own considered, with an outcome. */
const ownStaffConsidered = allOf(
  done('businessContinuity.ownStaff.consideredOn'),
  present('businessContinuity.ownStaff.outcome'),
  when(beginsSince, considerationFirst),
)

/** 31#1: all of them by the beginning of the service. */
export const measuresBeforehand = dueBy(
  serviceStart,
  allOf(strategyAndSupplyChain, priorityOfResources, resourcesRequired, planWithPriorities, providerInPlanning, ownStaffConsidered),
)

/** 31.1#1: by the beginning of the service. */
export const strategyBeforehand = dueBy(serviceStart, strategyAndSupplyChain)

/** 31.2#1: by the beginning of the service. */
export const priorityBeforehand = dueBy(serviceStart, priorityOfResources)

/** 31.3#1: by the beginning of the service. */
export const resourcesBeforehand = dueBy(serviceStart, resourcesRequired)

/** 31.3#1: by the beginning of the service. */
export const planBeforehand = dueBy(serviceStart, planWithPriorities)

/** 31.4#1: by the beginning of the service. */
export const planningBeforehand = dueBy(serviceStart, providerInPlanning)

/** 31.5#1: by the beginning of the service. */
export const ownStaffBeforehand = dueBy(serviceStart, ownStaffConsidered)

/** 31.3#1: a plan in force says where the institution comes, in response, in recovery or in both. */
export const priorityStated = allOf(
  during('businessContinuity.emergencyPlan.since', 'businessContinuity.emergencyPlan.until'),
  anyOf(present('businessContinuity.emergencyPlan.responsePriority'), present('businessContinuity.emergencyPlan.recoveryPriority')),
)

/** 31.3#1: the institution comes first in both. */
export const highestPriority = dueBy(
  serviceStart,
  allOf(
    equals('businessContinuity.emergencyPlan.responsePriority', 'highest'),
    equals('businessContinuity.emergencyPlan.recoveryPriority', 'highest'),
  ),
)
