import { type CommandSpec, commandCategory, commands } from './commands.ts'
import { activationLanguages, configurationDefaults, settings } from './settings.ts'

/** The manifest of the extension: a `package.json`. */
export type Manifest = Readonly<Record<string, unknown>>

/** The manifest with everything that follows from the code brought up to date; the rest stays as it is. */
export function withContributions(manifest: Manifest): Manifest {
  return {
    ...manifest,
    icon: 'media/icon.png',
    galleryBanner: { color: '#22314a', theme: 'dark' },
    activationEvents: activationLanguages.map((language) => `onLanguage:${language}`),
    capabilities,
    contributes: {
      commands: Object.entries<CommandSpec>(commands).map(([id, spec]) => command(id, spec)),
      menus: {
        commandPalette: Object.entries<CommandSpec>(commands).flatMap(([id, spec]) => paletteEntry(id, spec)),
      },
      configuration: { title: 'Policy Memo', properties: settings },
      configurationDefaults,
      snippets: [{ path: './media/memo.code-snippets' }],
    },
  }
}

/** It reads text and nothing else: no process, no network, no file outside the workspace's own. */
const capabilities = {
  untrustedWorkspaces: { supported: true },
  virtualWorkspaces: { supported: true },
}

function command(command: string, { title, enablement, icon }: CommandSpec) {
  return {
    command,
    title,
    category: commandCategory,
    ...(enablement ? { enablement } : {}),
    ...(icon ? { icon } : {}),
  }
}

function paletteEntry(command: string, { palette }: CommandSpec) {
  return palette ? [{ command, when: palette }] : []
}
