/**
 * The record, the facts of each target and the profile as JSON Schema, for forms and for validators in other languages.
 *
 * @packageDocumentation
 */
export * from './interop/json-schema/index'
