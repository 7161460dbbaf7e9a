/**
 * The rules as JSON Logic, with the few operations on dates that they need.
 *
 * @packageDocumentation
 */
export * from './interop/json-logic/index'
