import type { IdentifierParameter } from '@gpconnect/specification'
import type { Identifier, Tools } from '../context.ts'
import type { Stage } from '../pipeline.ts'
import { refuse } from '../refusal.ts'
import type { Parameter } from '../target.ts'
import type { Fitting } from './interaction.ts'
import type { AtRoot } from './root.ts'

/** The declared parameters are there and of their form; all others are ignored — TRN-SRC-02, TRN-SRC-06. */
export const parametersStage: Stage<AtRoot & Fitting, { readonly identifier: Identifier }, Tools> = {
  name: 'parameters',
  purpose: 'the declared parameters are there once, and of their form',
  requirements: ['TRN-SRC-01', 'TRN-SRC-02', 'TRN-SRC-06', 'TRN-SRC-09'],
  run({ parameters, interaction }) {
    return {
      identifier: interaction.parameter
        ? identifierIn(parameters, interaction.parameter)
        : { system: '', value: '' },
    }
  },
}

function identifierIn(
  parameters: readonly Parameter[],
  { name, system: wanted, documentation }: IdentifierParameter,
): Identifier {
  const form = `\`${name}=${wanted}|…\` with the ${documentation}`
  const values = parameters.filter(([each]) => each === name).map(([, value]) => value)
  // A second one in another case is a repetition too: nobody can tell which was meant — FND-PSR-02.
  const alike = parameters.filter(([each]) => each.toLowerCase() === name).length
  if (values.length === 0)
    refuse(
      'identifierMissing',
      `The parameter \`${name}\` is missing${alike > 0 ? ' (names are case-sensitive)' : ''}; send ${form}.`,
    )
  if (alike > 1)
    refuse('identifierRepeated', `The parameter \`${name}\` stands ${alike} times; send it once, ${form}.`)

  const token = values[0] as string
  const bar = token.indexOf('|')
  const [system, value] = bar < 0 ? ['', ''] : [token.slice(0, bar).trim(), token.slice(bar + 1).trim()]
  if (bar < 0)
    refuse(
      'identifierMalformed',
      `The parameter \`${name}\` has no | between system and value; send ${form}.`,
    )
  if (system === '')
    refuse('identifierMalformed', `The parameter \`${name}\` has no system before the |; send ${form}.`)
  if (value === '')
    refuse('identifierMalformed', `The parameter \`${name}\` has no value after the |; send ${form}.`)
  if (system !== wanted)
    refuse(
      'identifierSystemUnknown',
      `The system of the parameter \`${name}\` is another than this search knows; send ${form}.`,
    )
  return { system, value }
}
