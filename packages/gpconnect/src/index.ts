export { type ConfigurationSources, readConfiguration } from './configuration.ts'
export { type Configuration, configurationSchema } from './configuration-schema.ts'
export { createLog, type LogOptions } from './log.ts'
export { type RunningServer, type ServerOptions, startServer } from './server.ts'
