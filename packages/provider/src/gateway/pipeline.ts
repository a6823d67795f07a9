/**
 * The way of a request as an ordered list of stages. Each stage sees what the ones before it found out, adds a value of its
 * own, or refuses; none looks back — TRN-PIPE.
 */
export type Stage<Known, Added, Tools> = {
  readonly name: string
  /** What it makes sure of, in a few words, for the picture in the documentation. */
  readonly purpose: string
  readonly requirements: readonly string[]
  /** What it adds, if anything; or throws the refusal. */
  run(known: Known, tools: Tools): Added | Promise<Added>
}

export type StageInfo = Pick<Stage<never, unknown, never>, 'name' | 'purpose' | 'requirements'>

export type Pipeline<Start, End, Tools> = {
  readonly stages: readonly StageInfo[]
  /** The same way with one stage more at its end. */
  through<Added>(stage: Stage<End, Added, Tools>): Pipeline<Start, End & Added, Tools>
  /**
   * Takes `known` through every stage. What a stage adds is put into `known` itself, so that whoever called still has what
   * was found out when a later stage refuses.
   */
  run(known: Start, tools: Tools): Promise<End>
}

/** A way without stages. */
export function pipeline<Start extends object, Tools>(): Pipeline<Start, Start, Tools> {
  return withStages<Start, Start, Tools>([])
}

type AnyStage<Tools> = StageInfo & { run(known: never, tools: Tools): unknown }

function withStages<Start extends object, End, Tools>(
  stages: readonly AnyStage<Tools>[],
): Pipeline<Start, End, Tools> {
  return {
    stages,
    through: (stage) => withStages([...stages, stage]),
    async run(known, tools) {
      for (const stage of stages) {
        const adding = stage.run(known as never, tools)
        const added = adding instanceof Promise ? await adding : adding
        if (added) Object.assign(known, added)
      }
      return known as unknown as End
    },
  }
}

/** What a pipeline knows at its end. */
export type KnownAfter<Way> = Way extends Pipeline<never, infer End, never> ? End : never
