import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  openReferenceSystem,
  type ReferenceSystem,
  type ReferenceSystemOptions,
} from '@gpconnect/reference-system'
import { databaseDirectory } from './configuration.ts'
import type { Configuration } from './configuration-schema.ts'
import { Trouble } from './trouble.ts'

/** Where the data are, as the configuration says it. */
export type Place = Pick<Configuration, 'data' | 'database'>

/** The directory that holds the data; where there are none, a sentence says how to come by some. */
export function dataDirectoryOf(place: Place): string {
  const directory = databaseDirectory(place, process.cwd())
  if (existsSync(path.join(directory, 'clinical.sqlite'))) return directory
  throw new Trouble(
    `There are no data in ${directory} yet. Start with \`npx gpconnect start\`, or name their directory with \`--data DIR\`.`,
  )
}

/** Opens the data directory, beside a server that has it open too, does something with it and closes it. */
export async function withData<Result>(
  place: Place,
  act: (system: ReferenceSystem) => Promise<Result>,
): Promise<Result> {
  const system = await openData({ directory: dataDirectoryOf(place) })
  try {
    return await act(system)
  } finally {
    await system.close()
  }
}

/** Opens the reference system. A directory or file that cannot be used is told of in a sentence. */
export async function openData(options: ReferenceSystemOptions): Promise<ReferenceSystem> {
  try {
    return await openReferenceSystem(options)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Trouble(
      `The data directory ${options.directory} cannot be used (${error.message}). Check what is there and that you may write to it, or give another with \`--data DIR\`.`,
      { cause: error },
    )
  }
}
