// Layout of text for a terminal: display width with wide East Asian characters, wrapping, and columns.

/** Widest line of the command's text output, in columns of a terminal. */
export const lineWidth = 100

/** First and last code point of the blocks whose characters take two columns. */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** A text with spaces after it up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** A text with spaces before it up to a width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** Cuts a text into lines of a width: at spaces, between wide characters, and inside a word only where it is wider than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (displayWidth(line) + displayWidth(piece.trimEnd()) <= width) {
      line += piece
      continue
    }
    if (line.trimEnd() !== '') lines.push(line.trimEnd())
    line = piece
    while (displayWidth(line.trimEnd()) > width) {
      const head = headOf(line, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}

/** A paragraph behind an indent; its further lines stand under the first, or deeper. */
export function paragraph(text: string, indent: number, hanging = 0): string[] {
  return wrap(text, lineWidth - indent - hanging).map((line, index) => ' '.repeat(indent + (index === 0 ? 0 : hanging)) + line)
}

/** A label and what it says, which is wrapped beside it. */
export function labelled(label: string, text: string, indent: number, labelWidth: number): string[] {
  const head = ' '.repeat(indent) + padEnd(label, labelWidth)
  const behind = ' '.repeat(indent + labelWidth)
  return wrap(text, lineWidth - indent - labelWidth).map((line, index) => (index === 0 ? head : behind) + line)
}

/** A column of a table: its heading, whether it is set to the right, and the width it must not pass. */
export interface Column {
  readonly heading?: string
  readonly right?: boolean
  readonly atMost?: number
}

/** Sets rows in columns two spaces apart. A cell that is too wide is wrapped; the last column has what is left of the line. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], indent: number): string[] {
  const hasHeadings = columns.some(({ heading }) => heading !== undefined)
  const all = hasHeadings ? [columns.map(({ heading }) => heading ?? ''), ...rows] : rows
  const widths = columns.map(({ atMost = lineWidth }, index) => Math.min(atMost, Math.max(1, ...all.map((row) => displayWidth(row[index] ?? '')))))
  const last = widths.length - 1
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, indent)
  widths[last] = Math.max(1, Math.min(widths[last] ?? 1, lineWidth - before))
  return all.flatMap((row) => tableRow(row, columns, widths, indent))
}

function tableRow(row: readonly string[], columns: readonly Column[], widths: readonly number[], indent: number): string[] {
  const cells = widths.map((width, index) => wrap(row[index] ?? '', width))
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, index) => (columns[index]?.right === true ? padStart : padEnd)(lines[line] ?? '', widths[index] ?? 0))
    return (' '.repeat(indent) + parts.join('  ')).trimEnd()
  })
}

/** Marks that do not begin a line, and marks that do not end one. */
const closing = /^[，。、；：？！）》」』】〉〕”’·…%,.;:?!)\]]/u
const opening = /[（《「『【〈〔“‘([]$/u

/** The pieces of a text that stay together: words with the spaces after them, wide characters with the marks that hang on them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let joinsNext = false
  for (const token of text.match(/\s+|[^\s]/gu) ?? []) {
    const last = pieces.at(-1)
    const isSpace = /^\s/.test(token)
    const endsWord = last === undefined || /\s$/.test(last)
    const isBreak = endsWord || (characterWidth(token) === 2 && !closing.test(token)) || characterWidth(last.slice(-1)) === 2
    const joins = last !== undefined && (isSpace || joinsNext || closing.test(token) || !isBreak) && !(endsWord && !isSpace)
    if (joins) pieces[pieces.length - 1] = last + (isSpace ? ' ' : token)
    else pieces.push(isSpace ? ' ' : token)
    joinsNext = opening.test(token)
  }
  return pieces
}

function headOf(text: string, width: number): string {
  let head = ''
  for (const character of text) {
    if (head !== '' && displayWidth(head) + characterWidth(character) > width) break
    head += character
  }
  return head
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20 || (code >= 0x300 && code <= 0x36f) || code === 0x200b || code === 0xfeff) return 0
  return wideBlocks.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}
