/**
 * Prints a request of a hostile run as it was sent, its bytes escaped, and how the conversation that it belongs to was held.
 *
 *     node scripts/launch.mjs bench/show-hostile.ts SEED NUMBER
 *     node scripts/launch.mjs bench/show-hostile.ts SEED NUMBER --bytes > request    its bytes alone
 */
import { parseArgs } from 'node:util'
import { generator } from './hostile/generator.ts'
import { sownWorld, worldIn } from './hostile/world.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bytes: { type: 'boolean' } },
})
const [seed = Number.NaN, number = Number.NaN] = positionals.map(Number)
if (!Number.isInteger(seed) || !Number.isInteger(number) || number < 0) {
  console.error('Give the seed and the number of a request: two whole numbers.')
  process.exit(1)
}

const { message, conversationOf } = generator(seed, worldIn(await sownWorld()))
if (values.bytes) process.stdout.write(message(number).bytes)
else {
  const { style, messages } = conversationOf(number)
  console.log(`${style}: ${messages.length === 1 ? 'one request' : `${messages.length} requests`}`)
  for (const each of messages) {
    const mutations = each.mutations.map(({ kind, name }) => `${kind}: ${name}`).join('; ')
    console.log(`\n${each.number}: ${mutations || 'nothing mutated'} (${each.wanted})`)
    console.log(JSON.stringify(each.bytes.toString('latin1')))
  }
}
