/** The base record that the cases of each document change, and the one that every document binds. */
import { baseRecord as bankRecord } from './base-record'
import { baseRecord as trustCompanyRecord } from './nonbank-it-2016/base-record'

const records: Readonly<Record<string, () => Record<string, unknown>>> = {
  'outsourcing-2021': bankRecord,
  'nonbank-it-2016': trustCompanyRecord,
}

/** A fresh copy of the base record of a document. */
export function baseRecordOf(document: string): Record<string, unknown> {
  const record = records[document]
  if (record === undefined) throw new Error(`no base record for ${document}`)
  return record()
}

/** A fresh copy of a base record that every document of the catalogue binds, with all that the others have. */
export const boundByAll = trustCompanyRecord
