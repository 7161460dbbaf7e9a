// The words of each language.

import type { CommandWords, Language } from './words'
import { en } from './words-en'
import { zh } from './words-zh'

const languages: Readonly<Record<Language, CommandWords>> = { en, zh }

/** The words of a language. */
export function wordsOf(language: Language): CommandWords {
  return languages[language]
}
