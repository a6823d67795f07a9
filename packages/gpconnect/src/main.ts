import { createProgram } from './program.ts'
import { told } from './trouble.ts'

const isDebugging = process.argv.includes('--debug') || Boolean(process.env.GPC_DEBUG)

// Whoever reads the output may have seen enough: `gpconnect call … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

try {
  await createProgram().parseAsync(process.argv.filter((argument) => argument !== '--debug'))
} catch (error) {
  console.error(told(error, isDebugging))
  process.exitCode = 1
}
