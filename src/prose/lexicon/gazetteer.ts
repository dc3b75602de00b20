import type { NamedActor } from './named-actor.ts'
import { states } from './states.ts'

export type { ActorKind, Name, NamedActor, NameUse } from './named-actor.ts'

let built: readonly NamedActor[] | undefined

/** All actors that are known by name; built once, at the first call. */
export function gazetteer(): readonly NamedActor[] {
  built ??= states()
  return built
}
