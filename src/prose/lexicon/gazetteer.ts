import { groups } from './groups.ts'
import { institutions } from './institutions.ts'
import type { NamedActor } from './named-actor.ts'
import { organizations } from './organizations.ts'
import { states } from './states.ts'

export { genericActorHeads } from './groups.ts'
export { institutionHeads } from './institutions.ts'
export type { ActorKind, Name, NamedActor, NameUse } from './named-actor.ts'
export { placeNames } from './places.ts'

let built: readonly NamedActor[] | undefined

/** All actors that are known by name, states first. Built at the first call, in about 20 ms of a cold start, and kept. */
export function gazetteer(): readonly NamedActor[] {
  built ??= [...states(), ...organizations(), ...institutions(), ...groups()]
  return built
}
