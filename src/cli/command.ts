// Runs the command: arguments in, text and exit code out.

import { OptionsError, version } from '../index'
import { languageOf, readArguments } from './arguments'
import { assessCommand } from './assess-command'
import { catalogueCommand } from './catalogue-command'
import { explainCommand } from './explain-command'
import { Failure, type Ended, type Host } from './host'
import { wordsOf } from './languages'

/** Runs the command once. It never throws: what goes wrong is in `error`, and then `output` is empty. */
export async function run(given: readonly string[], host: Host): Promise<Ended> {
  const words = wordsOf(languageOf(given, host.environment))
  try {
    const asked = readArguments(given, host)
    switch (asked.command) {
      case 'help':
        return { code: 0, output: wordsOf(asked.language).help, error: '' }
      case 'version':
        return { code: 0, output: `${version}\n`, error: '' }
      case 'assess':
        return await assessCommand(asked, host)
      case 'catalogue':
        return catalogueCommand(asked)
      case 'explain':
        return explainCommand(asked)
    }
  } catch (error) {
    if (error instanceof Failure) return refused(error.message)
    if (error instanceof OptionsError) return refused(error.message)
    return refused(words.error.internal(error instanceof Error ? error.message : String(error)))
  }
}

function refused(message: string): Ended {
  return { code: 2, output: '', error: `cn-finreg-rules: ${message}\n` }
}
