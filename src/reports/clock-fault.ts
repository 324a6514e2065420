/** The clock cannot be right, so nothing was erased by it. */
export class ClockFault extends Error {
  constructor(detail: string) {
    super(`retention refused: ${detail}`)
    this.name = 'ClockFault'
  }
}
