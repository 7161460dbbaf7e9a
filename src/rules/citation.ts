import type { Catalogue } from './catalogue'
import { documentIn, indexOfCatalogue } from './catalogue-index'
import { locatorOf, sentenceOf, type Numbering } from './clause'
import type { Language } from './words/words'

/**
 * How a clause or sentence is cited: `《银行保险机构信息科技外包风险监管办法》第三十七条第（五）项`.
 *
 * Texts are cited as they are divided: by article and item, by part and section, or by decimal section and paragraph; annexes by item. The number of the sentence
 * stands where a unit has several.
 *
 * @param catalogue - The catalogue that holds the document.
 * @param id - Id of a clause or of a sentence.
 * @param language - `zh` or `en`.
 * @throws TypeError where the document is not in the catalogue, or the id names no sentence.
 * @example
 * ```ts
 * citationOf(catalogue, 'outsourcing-2021/37.5#1', 'en') // 'Measures ..., Article 37(5)'
 * ```
 * @category Words
 */
export function citationOf(catalogue: Catalogue, id: string, language: Language): string {
  const document = documentIn(catalogue, id)
  const sentence = sentenceOf(id)
  const hash = sentence.indexOf('#')
  if (hash < 0) throw new TypeError(`${id} is not the id of a clause or sentence: it has no number after #`)
  const place = placeOf(locatorOf(id), document.numbering, language)
  const several = (indexOfCatalogue(catalogue).lastSentences.get(sentence.slice(0, hash)) ?? 1) > 1
  const number = sentence.slice(hash + 1)
  return language === 'zh'
    ? `《${document.title.zh}》${place}${several ? `第${number}句` : ''}`
    : `${document.title.en}, ${place}${several ? `, sentence ${number}` : ''}`
}

/**
 * A place in a document in words: article, section or annex.
 *
 * @param locator - What stands between `/` and `#` in an id: `37.5`, `38.tail`, `annex-1.2.3`, `4.3.p2`.
 * @param numbering - How the document is divided.
 * @param language - `zh` or `en`.
 * @example
 * ```ts
 * placeOf('38.tail', 'articles', 'zh') // '第三十八条末款'
 * ```
 * @category Words
 */
export function placeOf(locator: string, numbering: Numbering, language: Language): string {
  const annex = /^annex-(\d+)(?:\.(.+))?$/.exec(locator)
  if (annex !== null) return annexPlace(annex[1] ?? '', annex[2], language)
  const article = numbering === 'articles' ? /^(\d+)(?:\.(\d+|tail))?$/.exec(locator) : null
  if (article !== null) return articlePlace(Number(article[1]), article[2], language)
  const part = numbering === 'parts' ? /^([1-9]\d*)(?:\.(\d+))?$/.exec(locator) : null
  if (part !== null) return partPlace(Number(part[1]), part[2], language)
  return sectionPlace(locator, language)
}

/**
 * A number in Chinese numerals.
 *
 * @param number - A whole number from 1 to 99.
 * @throws TypeError for any other number.
 * @example
 * ```ts
 * chineseNumeral(37) // '三十七'
 * ```
 * @category Words
 */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new TypeError(`chineseNumeral: expected a whole number from 1 to 99, but was given ${number}`)
  }
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? digitOf(tens) : ''}${tens > 0 ? '十' : ''}${digitOf(number % 10)}`
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function digitOf(digit: number): string {
  return digits[digit] ?? ''
}

function articlePlace(article: number, item: string | undefined, language: Language): string {
  if (language === 'en') {
    return `Article ${article}${item === undefined ? '' : item === 'tail' ? ', last paragraph' : `(${item})`}`
  }
  const tail = item === undefined ? '' : item === 'tail' ? '末款' : `第（${chineseNumeral(Number(item))}）项`
  return `第${chineseNumeral(article)}条${tail}`
}

function partPlace(part: number, section: string | undefined, language: Language): string {
  if (language === 'en') return `Part ${part}${section === undefined ? '' : `, section (${section})`}`
  return `第${chineseNumeral(part)}部分${section === undefined ? '' : `第（${chineseNumeral(Number(section))}）节`}`
}

function annexPlace(annex: string, item: string | undefined, language: Language): string {
  if (language === 'en') {
    return `Annex ${annex}${item === undefined ? '' : item === 'other' ? ', other materials' : `, item ${annex}.${item}`}`
  }
  return `附件${annex}${item === undefined ? '' : item === 'other' ? '其他材料项' : `第${annex}.${item}项`}`
}

/** `0` is the preface; after the numbers of a section may stand a paragraph (`p2`), a bullet (`b2`), a box (`box2`) or a footnote (`note`). */
function sectionPlace(locator: string, language: Language): string {
  const [, section = '', rest] = /^(\d+(?:\.\d+)*)?\.?(.*)$/.exec(locator) ?? []
  const place = section === '' ? '' : section === '0' ? (language === 'zh' ? '前言' : 'preface') : language === 'zh' ? `第${section}节` : `section ${section}`
  if (rest === undefined || rest === '') return place
  const [, kind = '', number = ''] = /^(p|b|box|note|tail)(\d*)$/.exec(rest) ?? []
  const part = partOf(kind, number, language) ?? rest
  return language === 'zh' || place === '' ? `${place}${part}` : `${place}, ${part}`
}



function partOf(kind: string, number: string, language: Language): string | null {
  const chinese = language === 'zh'
  switch (kind) {
    case 'p':
      return chinese ? `第${number}段` : `paragraph ${number}`
    case 'b':
      return chinese ? `第${number}点` : `point ${number}`
    case 'box':
      return chinese ? `专栏${number}` : `box ${number}`
    case 'note':
      return chinese ? '脚注' : 'footnote'
    case 'tail':
      return chinese ? '末段' : 'last paragraph'
    default:
      return null
  }
}
