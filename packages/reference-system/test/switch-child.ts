import type { OdsCode } from '@gpconnect/clinical-system'
import { openReferenceSystem } from '../src/index.ts'

/** Looks at a switch of a practice as a server would on each request, and says how it stands whenever that is new to it. */
const [directory = '', practice = ''] = process.argv.slice(2)
const { practices } = await openReferenceSystem({ directory })
let known: boolean | undefined
setInterval(async () => {
  const isOn = (await practices.byOdsCode(practice as OdsCode))?.switches.structured
  if (isOn === known) return
  known = isOn
  process.stdout.write(`${isOn ? 'on' : 'off'}\n`)
}, 5)
