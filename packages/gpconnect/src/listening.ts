import { Trouble } from './trouble.ts'

/** Turns the failure to listen at a port into a sentence that says what to do; another failure stays as it is. */
export function listeningTrouble(error: unknown, { port, host }: { port: number; host: string }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new Trouble(
      `Port ${port} on ${host} is in use. Stop what listens there (perhaps another \`gpconnect start\`), or choose other ports, such as \`--port-base 19290\`.`,
    )
  if (code === 'EACCES')
    return new Trouble(
      `Port ${port} may not be used. Choose ports above 1023, such as \`--port-base 19190\`.`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Trouble(
      `This machine has no address \`${host}\`. Give \`--host\` one that it has, such as \`127.0.0.1\`, or \`0.0.0.0\` for every one.`,
    )
  return error
}
