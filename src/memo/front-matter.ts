import { parse } from 'yaml'
import type { ActorRole, DeclaredActor, FrontMatter } from './model.ts'

const none: FrontMatter = { isMemo: undefined, actors: [] }
const roles: readonly string[] = ['own', 'target', 'stakeholder', 'other']

/**
 * What the author declares about the memo. Front matter belongs to other programs too, so whatever is not ours,
 * or is broken, is left alone.
 */
export function readFrontMatter(block: string | undefined): FrontMatter {
  if (block === undefined) return none
  const data = parseYaml(block.replace(/^\uFEFF?---.*\r?\n?|(?:^|\r?\n?)(?:---|\.\.\.)\s*$/g, ''))
  if (!isRecord(data)) return none
  const flag = data['policy-memo']
  const settings = isRecord(flag) ? flag : data
  const actors = Array.isArray(settings.actors) ? settings.actors.flatMap(declaredActor) : []
  return { isMemo: isRecord(flag) ? true : typeof flag === 'boolean' ? flag : undefined, actors }
}

function parseYaml(source: string): unknown {
  try {
    return parse(source, { logLevel: 'silent' })
  } catch {
    // Half-typed front matter is what an editor sees most of the time; it declares nothing yet.
    return undefined
  }
}

function declaredActor(entry: unknown): DeclaredActor[] {
  if (typeof entry === 'string') return [{ name: entry, aliases: [], role: undefined }]
  if (!isRecord(entry) || typeof entry.name !== 'string') return []
  const aliases = Array.isArray(entry.aliases)
    ? entry.aliases.filter((alias) => typeof alias === 'string')
    : []
  const role = roles.includes(String(entry.role)) ? (entry.role as ActorRole) : undefined
  return [{ name: entry.name, aliases, role }]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
