/** The kinds of option a rule may declare. Type, default, settings schema and documentation follow from it. */
export type OptionSpec =
  | {
      readonly kind: 'number'
      readonly default: number
      readonly minimum: number
      readonly description: string
    }
  | { readonly kind: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly kind: 'list'; readonly default: readonly string[]; readonly description: string }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The values that a rule's check receives, inferred from its declaration. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { kind: 'number' }
    ? number
    : Specs[Name] extends { kind: 'boolean' }
      ? boolean
      : readonly string[]
}

/** The declared defaults, overlaid with those given values that have the declared kind. */
export function optionValues<Specs extends OptionSpecs>(
  specs: Specs,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<Specs> {
  const values = Object.entries(specs).map(([name, spec]) => [
    name,
    fits(spec, given[name]) ? given[name] : spec.default,
  ])
  return Object.fromEntries(values)
}

/** Whether the value has the declared kind. */
export function fits(spec: OptionSpec, value: unknown): boolean {
  if (spec.kind === 'number') return typeof value === 'number' && value >= spec.minimum
  if (spec.kind === 'boolean') return typeof value === 'boolean'
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
