/** Files that people sent to the bot, by the id Telegram gives them; the bot fetches them with getFile. */
export class SentFiles {
  readonly #files = new Map<string, Uint8Array>()

  /** @returns the file id */
  keep(bytes: Uint8Array): string {
    const id = `file-${this.#files.size + 1}`
    this.#files.set(id, bytes)
    return id
  }

  find(id: string): Uint8Array | undefined {
    return this.#files.get(id)
  }

  pathOf(id: string): string {
    return `documents/${id}`
  }

  /** The file behind `/file/bot<token>/<path>`. */
  at(path: string): Uint8Array | undefined {
    return this.#files.get(path.replace('documents/', ''))
  }
}
