import type { Catalogue } from '../rules/catalogue'
import { catalogueOf } from '../rules/catalogue'
import { nonbankIt2016 } from './nonbank-it-2016/document'
import { outsourcing2021 } from './outsourcing-2021/document'
import { version } from './version'

/**
 * Every document of the package with its clauses, readings, parameters and ledger.
 *
 * @category Catalogue
 */
export const catalogue: Catalogue = catalogueOf(version, [outsourcing2021, nonbankIt2016])
