/**
 * The linked facts: for each target, its own facts and those of everything it refers to. Types alone, so that
 * naming them costs nothing.
 */
import type { Activity } from './activity'
import type { Arrangement } from './arrangement'
import type { DataCentre } from './data-centre'
import type { DueDiligence } from './due-diligence'
import type { Incident } from './incident'
import type { Institution } from './institution'
import type { Justification } from './justification'
import type { PriorReport } from './prior-report'
import type { Provider } from './provider'
import type { InformationSystem } from './system'

/**
 * What targets and the entries of their lists carry beside their facts.
 *
 * @category Linked facts
 */
export interface Linked {
  /**
   * Paths of facts that exclude each other, relative to the target or entry that carries this key; those of the
   * institution and the provider are on the target too, as `institution.` and `provider.`. The facts themselves
   * are left out. The key is there only where there are any.
   */
  readonly contradictions?: readonly string[]
}

/**
 * An entry that refers to the target, or may: its reference is left out.
 *
 * @category Linked facts
 */
export interface Belonging {
  /** True: it refers to the target. Left out: not known. */
  readonly belongs?: boolean
}

/**
 * An activity, as seen from a target. For an incident, `coversTarget` says whether it followed that incident.
 *
 * @category Linked facts
 */
export interface LinkedActivity extends Activity, Linked {
  /** True: it covered the target. Left out: not known. Activities that surely did not are not in the list. */
  readonly coversTarget?: boolean
}

/**
 * A due diligence, as seen from a provider.
 *
 * @category Linked facts
 */
export interface LinkedDueDiligence extends DueDiligence, Belonging, Linked {}

/**
 * A prior report, as seen from an arrangement.
 *
 * @category Linked facts
 */
export interface LinkedPriorReport extends PriorReport, Belonging, Linked {}

/**
 * An arrangement, as seen from its provider.
 *
 * @category Linked facts
 */
export interface LinkedProviderArrangement extends Arrangement, Belonging, Linked {}

/**
 * Another provider that was considered, with its due diligence.
 *
 * @category Linked facts
 */
export interface LinkedCandidate extends Provider, Linked {
  /** The contract of the arrangement for which it was considered. */
  readonly contract?: Arrangement['contract']
  /** Due diligence of this provider; left out where the record has no such list. */
  readonly dueDiligence?: readonly LinkedDueDiligence[]
}

/**
 * The institution as a target.
 *
 * @category Linked facts
 */
export interface LinkedInstitution extends Institution, Linked {
  /** All outsourcing arrangements of the record. */
  readonly arrangements?: readonly (Arrangement & Linked)[]
  /** All activities of the record. */
  readonly activities?: readonly (Activity & Linked)[]
}

/**
 * An outsourcing arrangement as a target.
 *
 * @category Linked facts
 */
export interface LinkedArrangement extends Omit<Arrangement, 'candidates' | 'provider'>, Linked {
  /** The institution; empty where the record has none. */
  readonly institution: Institution
  /** Its provider; left out where it is not known. */
  readonly provider?: Provider
  /** The other providers that were considered. */
  readonly candidates?: readonly LinkedCandidate[]
  /** Due diligence of its provider. */
  readonly dueDiligence?: readonly LinkedDueDiligence[]
  /** Reports to the supervisor about it. */
  readonly priorReports?: readonly LinkedPriorReport[]
  /** Activities that covered it. */
  readonly activities?: readonly LinkedActivity[]
}

/**
 * A service provider as a target.
 *
 * @category Linked facts
 */
export interface LinkedProvider extends Provider, Linked {
  /** The institution; empty where the record has none. */
  readonly institution: Institution
  /** Arrangements with it. */
  readonly arrangements?: readonly LinkedProviderArrangement[]
  /** Activities that covered any of these. */
  readonly activities?: readonly LinkedActivity[]
}

/**
 * An incident as a target.
 *
 * @category Linked facts
 */
export interface LinkedIncident extends Omit<Incident, 'arrangements' | 'provider'>, Linked {
  /** The institution; empty where the record has none. */
  readonly institution: Institution
  /** The arrangements in which it happened. */
  readonly arrangements?: readonly (Arrangement & Linked)[]
  /** The provider that it concerns. */
  readonly provider?: Provider
  /** Activities that followed it. */
  readonly activities?: readonly LinkedActivity[]
}

/**
 * An information system as a target.
 *
 * @category Linked facts
 */
export interface LinkedSystem extends InformationSystem, Linked {
  /** The institution; empty where the record has none. */
  readonly institution: Institution
  /** Activities that were about it. */
  readonly activities?: readonly LinkedActivity[]
}

/**
 * A data centre as a target.
 *
 * @category Linked facts
 */
export interface LinkedDataCentre extends DataCentre, Linked {
  /** The institution; empty where the record has none. */
  readonly institution: Institution
}

/**
 * What link returns: the targets by kind. A list is left out where the record has none.
 *
 * @category Linked facts
 */
export interface LinkedFacts {
  /** The institution; without facts where the record has none. */
  readonly institution: LinkedInstitution
  /** The arrangements, in the order of the record. */
  readonly arrangements: readonly LinkedArrangement[] | undefined
  /** The providers, in the order of the record. */
  readonly providers: readonly LinkedProvider[] | undefined
  /** The incidents, in the order of the record. */
  readonly incidents: readonly LinkedIncident[] | undefined
  /** The information systems, in the order of the record. */
  readonly systems: readonly LinkedSystem[] | undefined
  /** The data centres, in the order of the record. */
  readonly dataCentres: readonly LinkedDataCentre[] | undefined
  /** The justifications, as they are in the record. */
  readonly justifications: readonly Justification[] | undefined
}

/**
 * The facts of each kind of target.
 *
 * @category Linked facts
 */
export interface TargetFacts {
  /** See {@link LinkedInstitution}. */
  readonly institution: LinkedInstitution
  /** See {@link LinkedArrangement}. */
  readonly arrangement: LinkedArrangement
  /** See {@link LinkedProvider}. */
  readonly provider: LinkedProvider
  /** See {@link LinkedIncident}. */
  readonly incident: LinkedIncident
  /** See {@link LinkedSystem}. */
  readonly system: LinkedSystem
  /** See {@link LinkedDataCentre}. */
  readonly dataCentre: LinkedDataCentre
}

/**
 * The kinds of target.
 *
 * @category Linked facts
 */
export type TargetKind = keyof TargetFacts
