/** A text in both languages of the library. */

/**
 * A text in Chinese and in English. Both always exist and say the same.
 *
 * @category Words
 */
export interface Bilingual {
  /** Simplified Chinese, as a bank in mainland China would write it. */
  readonly zh: string
  /** English. */
  readonly en: string
}
