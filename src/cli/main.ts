// The command `cn-finreg-rules`: arguments, environment, clock and streams of the host, and nothing else.

import { readFile } from 'node:fs/promises'
import { run } from './command'

/** Everything that comes in on the standard input. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

// A reader who closes the pipe early (`| head -1`) has what he wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2
  })
}

const { code, output, error } = await run(process.argv.slice(2), {
  environment: process.env,
  now: () => Date.now(),
  readFile: async (path) => readFile(path),
  readInput,
})
if (output !== '') process.stdout.write(output)
if (error !== '') process.stderr.write(error)
process.exitCode = code
