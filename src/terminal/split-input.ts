/**
 * Cuts piped input into messages. A blank line ends a message; where there are no blank lines, every line is one.
 * A `/command` or a bare number (a button) is always a message by itself.
 */
export function splitInput(input: string): string[] {
  const lines = input.replace(/\r\n?/g, '\n').split('\n')
  const blocks = lines.some(
    (line, i) => line.trim() === '' && lines.slice(i + 1).some(rest => rest.trim() !== ''),
  )
  const messages: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) messages.push(open.join('\n'))
    open = []
  }
  for (const line of lines) {
    if (line.trim() === '') close()
    else if (!blocks || standsAlone(line)) {
      close()
      messages.push(line.trim())
    } else open.push(line)
  }
  close()
  return messages
}

/** Whether a line is never part of a longer message. */
export function standsAlone(line: string): boolean {
  return /^\/\w+/.test(line.trim()) || /^\d{1,2}$/.test(line.trim())
}
