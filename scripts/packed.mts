/**
 * `npm run test:packed`: packs what is built, unpacks it in an empty folder beside its declared packages alone, and
 * uses it there as its users do: from ESM and CommonJS and as a command, on every version of Node that we have.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './project.mts'
import { runtimes } from './runtimes.mts'

interface Manifest {
  readonly name: string
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const example = `${root}examples/city-commercial-bank.json`
const asOf = '2026-11-21'
const folder = mkdtempSync(join(tmpdir(), 'cn-finreg-rules-'))
try {
  const tarball = pack()
  expectExit(0, 'publint', run('npx', ['--no-install', 'publint', 'run', tarball, '--strict']))
  expectExit(0, 'attw', run('npx', ['--no-install', 'attw', tarball, '--profile', 'node16', '--format', 'ascii']))
  const installed = unpack(tarball)
  staysOffNode(installed)
  writeConsumers()
  for (const { name, binary } of [{ name: 'node', binary: process.execPath }, ...runtimes]) {
    if (name !== 'node' && !existsSync(binary)) {
      if (process.platform === 'linux' && process.arch === 'x64') throw new Error(`${name} is not installed`)
      console.log(`${name}: no such package for this platform, left out`)
      continue
    }
    useOn(binary, installed)
    console.log(`${run(binary, ['--version']).stdout.trim()}: ESM, CommonJS and the command work`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pack(): string {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  expectExit(0, 'npm pack', packed)
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (file === undefined) throw new Error('npm pack left no file')
  return join(folder, file)
}

/** Puts the package and what it declares, and nothing else, into node_modules. Gives the package's folder. */
function unpack(tarball: string): string {
  const modules = join(folder, 'app', 'node_modules')
  const installed = join(modules, 'cn-finreg-rules')
  mkdirSync(installed, { recursive: true })
  expectExit(0, 'tar', run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']))
  const declared = new Set<string>()
  const declare = (manifest: Manifest): void => {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      if (declared.has(name)) continue
      declared.add(name)
      cpSync(`${root}node_modules/${name}`, join(modules, name), { recursive: true })
      declare(manifestOf(join(modules, name)))
    }
  }
  declare(manifestOf(installed))
  return installed
}

function manifestOf(packageFolder: string): Manifest {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Manifest
}

/** The library, all but its command, imports no module of Node. */
function staysOffNode(installed: string): void {
  const dist = join(installed, 'dist')
  const builtin = new RegExp(`(?:from|import|require\\()\\s*['"](?:node:[^'"]+|${builtinModules.join('|')})['"]`)
  for (const file of readdirSync(dist).filter((name) => /\.c?js$/.test(name))) {
    const found = builtin.exec(readFileSync(join(dist, file), 'utf8'))
    if (found) throw new Error(`dist/${file} imports a module of Node: ${found[0]}`)
  }
}

function writeConsumers(): void {
  const use = `
    const record = api.parseRecord(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')))
    const { findings } = api.assess(record, { asOf: process.argv[3] })
    if (findings.length === 0) throw new Error('no findings')
    if (manifest.name !== 'cn-finreg-rules') throw new Error('not the manifest')
    const names = [api, jsonLogic, jsonSchema].map((module) => Object.keys(module).filter((key) => key !== 'default').sort())
    if (names.some((exported) => exported.length === 0)) throw new Error('an entry point exports nothing')
    console.log(JSON.stringify({ names, findings }))
  `
  const esm = `
    import fs from 'node:fs'
    import * as api from 'cn-finreg-rules'
    import * as jsonLogic from 'cn-finreg-rules/json-logic'
    import * as jsonSchema from 'cn-finreg-rules/json-schema'
    import manifest from 'cn-finreg-rules/package.json' with { type: 'json' }
  `
  const commonJs = `
    const fs = require('node:fs')
    const api = require('cn-finreg-rules')
    const jsonLogic = require('cn-finreg-rules/json-logic')
    const jsonSchema = require('cn-finreg-rules/json-schema')
    const manifest = require('cn-finreg-rules/package.json')
  `
  writeFileSync(join(folder, 'app', 'use.mjs'), esm + use)
  writeFileSync(join(folder, 'app', 'use.cjs'), commonJs + use)
}

function useOn(node: string, installed: string): void {
  const cwd = join(folder, 'app')
  const [esm, commonJs] = ['use.mjs', 'use.cjs'].map((file) => {
    // A strict content-security policy, as banks run them: eval and new Function throw.
    const used = run(node, ['--disallow-code-generation-from-strings', file, example, asOf], { cwd })
    expectExit(0, file, used)
    return used.stdout
  })
  if (esm !== commonJs) throw new Error('ESM and CommonJS do not export and answer alike')

  const bin = manifestOf(installed).bin?.['cn-finreg-rules']
  if (bin === undefined) throw new Error('no command in package.json')
  const command = join(installed, bin)
  if (!readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node\n')) throw new Error('the command has no shebang')
  const assessed = run(node, [command, 'assess', example, '--as-of', asOf, '--format', 'json'], { cwd })
  expectExit([0, 1], 'assess', assessed)
  JSON.parse(assessed.stdout)
  const catalogue = run(node, [command, 'catalogue', '--format', 'json'], { cwd })
  expectExit(0, 'catalogue', catalogue)
  JSON.parse(catalogue.stdout)
  expectExit(2, 'assess without such a file', run(node, [command, 'assess', 'no-such-file.json'], { cwd }))
}

function expectExit(expected: number | readonly number[], name: string, ended: ReturnType<typeof run>): void {
  if ([expected].flat().includes(ended.code)) return
  throw new Error(`${name}: exit ${String(ended.code)}\n${ended.stdout.slice(-2000)}\n${ended.stderr.slice(-4000)}`)
}
